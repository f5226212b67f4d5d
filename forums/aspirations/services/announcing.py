"""Telling what was decided: the stage that the public sees follows here."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.clock import begin_time_of_sender, tell_answer
from forums.aspirations.home_cache import HOME
from forums.aspirations.notices import tell_step
from forums.aspirations.services.seen import refuse_if_moved
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Part
from forums.boards.refusals import refuse
from forums.trail.services import record

# What changes when a decision is told.
TOLD = (
    "public_stage",
    "changed_at",
    "answer_days",
    "is_answered_in_time",
    "stage_since",
    "closed_at",
    "due_on",
)


@transaction.atomic
def announce(*, actor, aspiration, seen=None):
    """Tell all that was decided about it so far; ``seen`` as in move. Returns what was news."""
    aspiration = locked(aspiration.pk)
    refuse_if_moved(aspiration, seen)
    if not permissions.parts_of(actor, aspiration) & {Part.OFFICER, Part.VERIFIER}:
        refuse(_("Only the officers in charge can announce this."))
    steps = reveal(aspiration)
    if steps:
        record(
            actor=actor,
            action="aspirations.announce",
            target=aspiration,
            to_state=aspiration.public_stage,
        )
    return steps


def reveal(aspiration):
    """Make all steps of a locked one public, the stage with them, and tell people."""
    now = timezone.now()
    steps = list(aspiration.steps.unannounced().in_order())
    aspiration.steps.unannounced().update(announced_at=now)
    aspiration.public_stage, aspiration.changed_at = aspiration.stage, now
    tell_answer(aspiration, now)
    if any(step.to_stage == aspiration.stage for step in steps):
        begin_time_of_sender(aspiration, now)
    aspiration.save(update_fields=TOLD)
    HOME.forget()
    for step in steps:
        step.announced_at = now
        tell_step(aspiration, step)
    return steps
