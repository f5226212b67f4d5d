"""Notes of moderators to one another."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from forums.moderation.models import CaseNote
from forums.moderation.permissions import may_moderate
from forums.trail.services import record

LONGEST_NOTE = 2000


@transaction.atomic
def add_note(*, actor, case, text):
    """Write ``text`` beside ``case``; only moderators read it. Returns the CaseNote.

    Raises PermissionDenied and ValidationError.
    """
    if case.content is None or not may_moderate(actor, case.content):
        raise PermissionDenied
    text = text.strip()
    if not text:
        raise ValidationError({"text": _("Please write something.")})
    if len(text) > LONGEST_NOTE:
        raise ValidationError({"text": _("At most 2,000 characters fit.")})
    note = CaseNote.objects.create(case=case, author=actor, text=text)
    record(actor=actor, action="moderation.case.note", target=case)
    return note
