"""Pages for the sender of an aspiration alone."""

from functools import wraps

from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from blocks.listing import KeyPage
from forums.aspirations import permissions
from forums.aspirations.models import Aspiration, Follow
from forums.aspirations.views.finding import crumbs_below
from forums.aspirations.views.opened import secret_for
from forums.moderation.states import Visibility

RELATED = ("category", "unit", "officer", "author", "rating", "contest")
PAGE_SIZE = 20


def own_or_door(view):
    """Give ``view`` the sender's aspiration and secret in place of the code.

    Everybody else is shown the door, where code and secret are typed, whether there is such an
    aspiration or not.
    """

    @wraps(view)
    def found(request, code):
        secret = secret_for(request, code)
        row = Aspiration.objects.select_related(*RELATED).filter(code=code).first()
        if row is None or not permissions.is_sender(request.user, row, secret):
            query = urlencode({"kode": code})
            return HttpResponseRedirect(f"{reverse('aspirations:open')}?{query}")
        return view(request, row, secret if row.is_guest else "")

    return found


@login_required
@never_cache
@require_safe
def mine(request):
    """What one sent in, or with ``?tampil=diikuti`` what one follows of others."""
    follows = request.GET.get("tampil") == "diikuti"
    listing = KeyPage(
        _followed(request.user) if follows else _sent(request.user),
        request,
        key=("-created_at", "-pk"),
        size=PAGE_SIZE,
    )
    rows = [row.aspiration if follows else row for row in listing.items]
    context = {
        "follows": follows,
        "rows": rows,
        "listing": listing,
        "may_assist": permissions.may_assist(request.user),
        "breadcrumbs": crumbs_below(),
    }
    return render(request, "aspirations/mine.html", context)


def _sent(user):
    return Aspiration.objects.by(user).with_names()


def _followed(user):
    """Of others, and only while everybody may read them."""
    follows = Follow.objects.filter(user=user).select_related(
        "aspiration__category", "aspiration__unit", "aspiration__author"
    )
    visible = follows.filter(aspiration__visibility=Visibility.VISIBLE)
    return visible.filter(Q(aspiration__author=None) | ~Q(aspiration__author=user))
