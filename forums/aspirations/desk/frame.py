"""What the officers' screens share: who may enter, and their heading."""

from functools import wraps

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext as _


def for_readers(view):
    """Let in who reads aspirations in the office; everybody else gets a 403."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not request.user.has_perm("aspirations.view_aspiration"):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return guarded


def header(title=""):
    """Heading and breadcrumbs of a screen."""
    items = [{"url": reverse("aspirations_desk:index"), "label": _("Aspirations")}]
    if title:
        items.append({"url": "", "label": title})
    return {
        "breadcrumbs_items": items,
        "header_title": title or _("Aspirations"),
        "header_icon": "comment",
    }
