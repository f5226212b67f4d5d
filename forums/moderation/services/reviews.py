"""Moderators look at something that nobody has reported."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from forums.moderation.permissions import may_moderate
from forums.moderation.services.cases import open_case
from forums.moderation.services.moves import hold_content
from forums.moderation.states import Cause, Visibility
from forums.trail.services import record


@transaction.atomic
def open_review(*, actor, content, note, urgent=False):
    """Open a case about ``content`` because of ``note``. Returns the Case.

    Raises PermissionDenied (no moderator, their own text, withdrawn) and ValidationError.
    """
    content = hold_content(content)
    if content is None or not may_moderate(actor, content):
        raise PermissionDenied
    if content.visibility == Visibility.WITHDRAWN:
        raise PermissionDenied
    note = note.strip()
    if not note:
        raise ValidationError({"note": _("Say what should be looked at.")})
    case = open_case(content=content, cause=Cause.REVIEW, urgent=urgent, findings=[note])
    record(actor=actor, action="moderation.case.review", target=case, reason=note)
    return case
