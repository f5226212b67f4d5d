"""Finding aspirations by their public code, for those who may read them."""

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.models import Aspiration
from forums.aspirations.views.opened import secret_for
from forums.trail.services import record_reading

RELATED = ("category__locale", "unit", "author", "merged_into", "split_from", "rating", "contest")


def aspiration_or_404(request, code, *related):
    """The one with this code, if whoever asks may read it.

    To everybody else it is not there, in the same words as if it never was. An officer's look at
    a confidential one is noted.
    """
    secret = secret_for(request, code)
    found = Aspiration.objects.select_related(*RELATED, *related).filter(code=code).first()
    if found is None or not permissions.may_read(request.user, found, secret):
        raise Http404("There is no such aspiration.")
    found.is_own = permissions.is_sender(request.user, found, secret)
    if found.is_confidential and not found.is_own:
        record_reading(actor=request.user, target=found, what="aspiration")
    return found


def visible_or_404(code):
    """The one with this code, if everybody may read it."""
    found = Aspiration.objects.visible().select_related("category", "thread").filter(code=code)
    if (aspiration := found.first()) is None:
        raise Http404("There is no such aspiration.")
    return aspiration


def crumbs(*steps):
    """Home, and whatever ``steps`` (title, address) follow."""
    return [(_("Home"), reverse("wagtail_serve", args=[""])), *steps]


def crumbs_below():
    """The way to something below the list."""
    return crumbs((_("Aspirations"), reverse("aspirations:index")))
