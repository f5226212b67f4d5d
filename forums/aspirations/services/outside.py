"""Handing something on to another office, under the number that it has there."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.models import Step, StepKind
from forums.aspirations.notices import tell_step
from forums.aspirations.services.seen import refuse_if_moved
from forums.aspirations.services.taking_part import locked
from forums.aspirations.states import Outside
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_line, check_text
from forums.trail.services import record

LONGEST_NUMBER, LONGEST_REASON = 40, 2000


@transaction.atomic
def forward_outside(*, actor, aspiration, channel, number, reason="", seen=None):
    """Note that it was reported through ``channel`` (Outside) as ``number``; people are told.

    Its stage stays: the office still owes an answer. Returns the Step.
    """
    aspiration = locked(aspiration.pk)
    refuse_if_moved(aspiration, seen)
    part = permissions.office_part(actor, aspiration)
    if part is None:
        raise NotAllowed(_("Only the officers in charge can hand this on."))
    if channel not in Outside.values:
        raise ValidationError({"channel": _("Please choose one of these.")})
    number = check_field("number", lambda text: check_line(text, LONGEST_NUMBER), number)
    if reason:
        reason = check_field("reason", lambda text: check_text(text, LONGEST_REASON), reason)
    aspiration.outside_channel, aspiration.outside_number = channel, number
    aspiration.changed_at = now = timezone.now()
    aspiration.save(update_fields=["outside_channel", "outside_number", "changed_at"])
    step = Step.objects.create(
        aspiration=aspiration,
        kind=StepKind.FORWARDED_OUTSIDE,
        part=part,
        actor=actor,
        unit=aspiration.unit,
        reason=reason,
        data={"channel": str(channel), "number": number},
        created_at=now,
        announced_at=now,
    )
    record(
        actor=actor,
        action="aspirations.forward_outside",
        target=aspiration,
        data={"channel": str(channel), "number": number},
    )
    tell_step(aspiration, step)
    return step
