"""What the moderators' screens share: heading, tabs, and the decisions that may still be undone."""

from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.moderation.house_times import UNDO_WITHIN
from forums.moderation.models import Decision


def screen(request, template, context, *, title=""):
    """One of the moderators' screens, with what may still be undone on top."""
    undoable = undoable_by(request.user)
    frame = header(title) | {
        "undoable": undoable,
        "undo_seconds": _seconds_left(undoable[0]) if undoable else 0,
        "undo_within": int(UNDO_WITHIN.total_seconds()),
    }
    return render(request, f"moderation/admin/{template}.html", frame | context)


def header(title=""):
    """Heading and breadcrumbs of a screen."""
    items = [{"url": reverse("moderating:queue"), "label": _("Moderation")}]
    if title:
        items.append({"url": "", "label": title})
    return {
        "breadcrumbs_items": items,
        "header_title": title or _("Moderation"),
        "header_icon": "warning",
    }


def undoable_by(user):
    """The decisions that ``user`` made within the last seconds, the latest first."""
    since = timezone.now() - UNDO_WITHIN
    mine = Decision.objects.in_force().filter(moderator=user, created_at__gt=since)
    return list(mine.select_related("case"))


def _seconds_left(decision):
    left = decision.created_at + UNDO_WITHIN - timezone.now()
    return max(1, int(left.total_seconds()))
