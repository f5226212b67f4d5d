"""Work beside the stages, for the office alone: notes and a checklist."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.models import ChecklistItem, Note
from forums.aspirations.services.taking_part import locked
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_line, check_text
from forums.trail.services import record

LONGEST_NOTE, LONGEST_ITEM = 2000, 160


@transaction.atomic
def add_note(*, actor, aspiration, text):
    """Tell colleagues something about it. Returns the Note."""
    aspiration = _held(actor, aspiration)
    text = check_field("text", lambda value: check_text(value, LONGEST_NOTE), text)
    note = Note.objects.create(aspiration=aspiration, author=actor, text=text)
    record(actor=actor, action="aspirations.note", target=aspiration)
    return note


@transaction.atomic
def add_checklist_item(*, actor, aspiration, text):
    """Add something to be done. Returns the ChecklistItem."""
    aspiration = _held(actor, aspiration)
    text = check_field("text", lambda value: check_line(value, LONGEST_ITEM), text)
    item = ChecklistItem.objects.create(aspiration=aspiration, text=text)
    record(actor=actor, action="aspirations.checklist.add", target=aspiration)
    return item


@transaction.atomic
def tick_item(*, actor, item, done=True):
    """Mark ``item`` as done, or as not done after all. Returns whether that was news."""
    aspiration = _held(actor, item.aspiration)
    changed = ChecklistItem.objects.filter(pk=item.pk, done_at__isnull=done).update(
        done_at=timezone.now() if done else None, done_by=actor if done else None
    )
    if changed:
        verb = "tick" if done else "untick"
        record(actor=actor, action=f"aspirations.checklist.{verb}", target=aspiration)
    return bool(changed)


@transaction.atomic
def remove_item(*, actor, item):
    """Take ``item`` off the list. Returns whether it still stood there."""
    aspiration = _held(actor, item.aspiration)
    removed = ChecklistItem.objects.filter(pk=item.pk).delete()[0]
    if removed:
        record(actor=actor, action="aspirations.checklist.remove", target=aspiration)
    return bool(removed)


def _held(actor, aspiration):
    """The row held, for somebody who may work on it. Raises NotAllowed."""
    aspiration = locked(aspiration.pk)
    if not permissions.may_work_beside(actor, aspiration):
        raise NotAllowed(_("Only the officers in charge can write here."))
    return aspiration
