"""Moving an aspiration from stage to stage, by the one table of moves."""

from datetime import datetime
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.clock import enter_stage
from forums.aspirations.filling import check_filled
from forums.aspirations.house_times import TARGET_WITHIN
from forums.aspirations.models import Answer, Step, StepKind
from forums.aspirations.notices import tell_assigned
from forums.aspirations.services.announcing import reveal
from forums.aspirations.services.seen import refuse_if_moved
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import MOVES, Act, ForbiddenMove, Part, destination
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_text
from forums.trail.services import record

LONGEST_REASON, LONGEST_ANSWER = 2000, 8000
LONGEST = {"reason": LONGEST_REASON, "answer": LONGEST_ANSWER}


@transaction.atomic
def move(*, actor, aspiration, act, seen=None, part=None, secret="", announced=True, **given):
    """Do ``act`` and return the Step.

    ``seen`` is the key of the last step that ``actor`` had read. ``part`` is for the clock and
    for services of this room; else it is worked out, a guest shows their ``secret``. ``given`` is
    what the table needs: reason, unit, officer, target_on, answer, target (an Aspiration).
    ``announced=False`` keeps it to the office until :func:`announce`.

    Raises NotAllowed, ForbiddenMove, ValidationError (by field), AlreadyMoved.
    """
    aspiration = locked(aspiration.pk)
    refuse_if_moved(aspiration, seen)
    part = part or _part_for(actor, aspiration, act, secret)
    _refuse_while_contested(aspiration, part)
    stage = destination(act, aspiration.stage, part)
    given = _check(aspiration, act, given)
    old, since_before = aspiration.stage, aspiration.stage_since
    stage, since = (stage, None) if stage else _way_back(aspiration)
    _take(aspiration, given)
    enter_stage(aspiration, stage, since=since)
    aspiration.merged_into = given.get("target") if act == Act.MERGE else None
    aspiration.save()
    step = Step.objects.create(
        aspiration=aspiration,
        kind=StepKind.MOVED,
        act=act,
        from_stage=old,
        to_stage=stage,
        part=part,
        actor=actor if getattr(actor, "pk", None) else None,
        unit=aspiration.unit,
        reason=given.get("reason", ""),
        other=given.get("target"),
        data={"since": since_before.isoformat()},
    )
    _answer(actor, aspiration, step, given)
    record(
        actor=actor,
        action=f"aspirations.{act}",
        target=aspiration,
        from_state=old,
        to_state=stage,
        # The trail of the site has more readers than a confidential one.
        reason="" if aspiration.is_confidential else given.get("reason", ""),
    )
    if announced:
        reveal(aspiration)
    return step


@transaction.atomic
def assign_officer(*, actor, aspiration, officer, seen=None):
    """Name the one ``officer`` in charge, or None for the whole unit; ``seen`` as in move."""
    aspiration = locked(aspiration.pk)
    refuse_if_moved(aspiration, seen)
    if not permissions.parts_of(actor, aspiration) & {Part.OFFICER, Part.VERIFIER}:
        raise NotAllowed(_("Only the officers in charge can hand this on."))
    check_officer(aspiration.unit, officer)
    aspiration.officer = officer
    aspiration.save(update_fields=["officer"])
    entry = record(
        actor=actor,
        action="aspirations.assign",
        target=aspiration,
        data={"officer": officer.pk if officer else None},
    )
    tell_assigned(aspiration, entry)


def _refuse_while_contested(aspiration, part):
    """The office waits with everything until another officer has decided an objection."""
    if part in (Part.OFFICER, Part.VERIFIER) and aspiration.contested_since:
        raise NotAllowed(_("The sender objects; another officer decides first."))


def _part_for(actor, aspiration, act, secret):
    """The part in which ``actor`` may do ``act`` here. Raises NotAllowed or ForbiddenMove."""
    parts = permissions.parts_of(actor, aspiration, secret)
    usable = [part for part in Part if part in parts and part in MOVES[act].parts]
    if not usable:
        raise NotAllowed(_("You cannot do this to it."))
    if act == Act.REOPEN and not permissions.may_reopen(aspiration):
        raise ForbiddenMove("It was closed too long ago.")
    return usable[0]


def _way_back(aspiration):
    """Where it was before it was asked about or merged: pair of stage and since when."""
    came = aspiration.steps.filter(to_stage=aspiration.stage).order_by("-pk").first()
    return came.from_stage, datetime.fromisoformat(came.data["since"])


def _check(aspiration, act, given):
    """What was given, checked against what the table needs. Raises ValidationError by field."""
    missing = {name: _("Please fill this in.") for name in MOVES[act].needs if not given.get(name)}
    if missing:
        raise ValidationError(missing)
    for name, longest in LONGEST.items():
        if given.get(name):
            given[name] = check_field(name, partial(_check_words, longest=longest), given[name])
    check_officer(given.get("unit") or aspiration.unit, given.get("officer"))
    if target_on := given.get("target_on"):
        _check_target(target_on)
    return given


def _check_target(target_on):
    """A day that people can wait for."""
    today = timezone.localdate()
    if target_on < today:
        raise ValidationError({"target_on": _("Please choose today or a later day.")})
    if target_on > today + TARGET_WITHIN:
        raise ValidationError({"target_on": _("Please choose a day within two years.")})


def _check_words(text, longest):
    return check_filled(check_text(text, longest))


def check_officer(unit, officer):
    """Raise ValidationError unless ``officer`` is None or one of the ``unit`` in charge."""
    if officer is None:
        return
    if unit is None or not unit.members.filter(pk=officer.pk).exists():
        raise ValidationError({"officer": _("Please choose an officer of the unit in charge.")})


def _take(aspiration, given):
    """Unit, officer and target day, where they were given."""
    if unit := given.get("unit"):
        if aspiration.unit_id != unit.pk:
            aspiration.officer = None
        aspiration.unit = unit
    if officer := given.get("officer"):
        aspiration.officer = officer
    if target_on := given.get("target_on"):
        aspiration.target_on = target_on


def _answer(actor, aspiration, step, given):
    if given.get("answer"):
        Answer.objects.create(
            aspiration=aspiration,
            step=step,
            unit=aspiration.unit,
            officer=actor,
            text=given["answer"],
        )
