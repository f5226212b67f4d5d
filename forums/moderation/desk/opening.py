"""Opening a case that nobody has reported."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from forums.moderation.desk.forms import OpeningForm
from forums.moderation.desk.frame import screen
from forums.moderation.kinds import UnknownKind, kind_named
from forums.moderation.models import Case
from forums.moderation.permissions import may_moderate
from forums.moderation.services import open_review
from forums.moderation.states import Visibility


@require_http_methods(["GET", "HEAD", "POST"])
def open_one(request, kind, pk):
    """Say what should be looked at; leads to the case, also where one is open already."""
    try:
        found = kind_named(kind)
    except UnknownKind as error:
        raise Http404("There is no such kind.") from error
    content = get_object_or_404(found.model._default_manager, pk=pk)
    if not found.is_moderated(content):
        raise Http404("There is no such content for moderators.")
    if not may_moderate(request.user, content) or content.visibility == Visibility.WITHDRAWN:
        raise PermissionDenied
    if waiting := Case.objects.about(content).open().first():
        return redirect("moderating:case", pk=waiting.pk)
    form = OpeningForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        case = open_review(actor=request.user, content=content, **form.cleaned_data)
        return redirect("moderating:case", pk=case.pk)
    page = {"form": form, "text": found.text(content), "kind": found, "url": found.url(content)}
    return screen(request, "open", page, title=_("Open a case"))
