"""Objections: the sender objects once, and another officer decides in public, by a day."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.clock import begin_objection, end_objection
from forums.aspirations.deadlines import Deadlines
from forums.aspirations.models import Contest, StepKind
from forums.aspirations.notices import tell_contest, tell_second_officer, tell_step
from forums.aspirations.office import possible_second_officers
from forums.aspirations.services.after import LONGEST_REASON, add_step, public_part, screened
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import CONTESTABLE, Act, Part, Stage
from forums.aspirations.states import ContestOutcome
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_text
from forums.trail.services import record

CLOCK = ("contested_since", "due_on", "reminded_on", "escalated_on")


@transaction.atomic
def contest(*, actor, aspiration, reason, secret=""):
    """Object, as the sender, once and in time, to what was announced. Returns the Contest.

    The reason stands on the public trail, unless it must be looked at first: of guests and
    newcomers only the office reads it. Raises NotAllowed or ValidationError.
    """
    aspiration = locked(aspiration.pk)
    if not permissions.may_contest(actor, aspiration, secret):
        raise NotAllowed(_("You cannot object to this, or you have done so already."))
    actor = permissions.signing(actor, aspiration)
    screening = screened(actor, "reason", reason, LONGEST_REASON)
    about = _decision_of(aspiration)
    found = Contest.objects.create(
        aspiration=aspiration,
        reason=screening.texts[0],
        about_step=about,
        first_officer=about.actor if about else None,
    )
    if aspiration.is_confidential and aspiration.officer_id == found.first_officer_id:
        # The colleagues of the unit must be able to read what one of them is to decide.
        aspiration.officer = None
    begin_objection(aspiration, found.created_at)
    aspiration.save(update_fields=["officer", *CLOCK])
    step = add_step(actor, aspiration, StepKind.CONTESTED, reason=public_part(screening))
    record(actor=actor, action="aspirations.contest", target=aspiration)
    tell_contest(found, step)
    return found


@transaction.atomic
def name_second_officer(*, actor, contest, officer):
    """Ask ``officer`` to decide an objection; until then they may read it, even a confidential one.

    For whoever oversees. Raises NotAllowed or ValidationError by field. Returns the Contest.
    """
    contest = _waiting(contest)
    if not permissions.may_name_second_officer(actor, contest.aspiration):
        raise NotAllowed(_("Whoever oversees all units names the second officer."))
    if officer not in possible_second_officers(contest):
        raise ValidationError({"officer": _("Please choose an officer who may decide.")})
    contest.second_officer = officer
    contest.save(update_fields=["second_officer"])
    record(
        actor=actor,
        action="aspirations.second_officer",
        target=contest.aspiration,
        data={"officer": officer.pk},
    )
    tell_second_officer(contest)
    return contest


@transaction.atomic
def decide_contest(*, actor, contest, outcome, text):
    """Decide an objection, as another officer than the first; ``text`` says why, in public.

    Raises NotAllowed, ValidationError. Returns the Contest.
    """
    contest = _waiting(contest)
    aspiration = contest.aspiration
    if not permissions.may_decide_contest(actor, contest):
        raise NotAllowed(_("Another officer than the first decides about an objection."))
    if outcome not in (ContestOutcome.GRANTED, ContestOutcome.REFUSED):
        raise ValidationError({"outcome": _("Please choose one of the two.")})
    text = check_field("text", lambda value: check_text(value, LONGEST_REASON), text)
    contest.outcome, contest.outcome_text = outcome, text
    contest.decided_by, contest.decided_at = actor, timezone.now()
    contest.save(update_fields=["outcome", "outcome_text", "decided_by", "decided_at"])
    end_objection(aspiration)
    aspiration.save(update_fields=CLOCK)
    record(
        actor=actor,
        action="aspirations.decide_contest",
        target=aspiration,
        to_state=outcome,
        data={"pk": contest.pk},
    )
    step = add_step(
        actor,
        aspiration,
        StepKind.CONTEST_DECIDED,
        part=Part.SECOND_OFFICER,
        reason=text,
        data={"outcome": str(outcome)},
    )
    if outcome == ContestOutcome.GRANTED and aspiration.stage in CONTESTABLE:
        _take_up_again(actor, aspiration, text)
    else:
        tell_step(aspiration, step)
    return contest


def _waiting(contest):
    """The objection with its aspiration, read anew and held. Raises NotAllowed once decided."""
    aspiration = locked(contest.aspiration_id)
    contest = Contest.objects.select_for_update().get(pk=contest.pk)
    contest.aspiration = aspiration
    if contest.outcome != ContestOutcome.WAITING:
        raise NotAllowed(_("This objection was decided already."))
    return contest


def _take_up_again(actor, aspiration, text):
    """The work goes on, with as many days as an answer has; nothing is left without a clock."""
    aspiration.target_on = Deadlines.now().after(
        timezone.localdate(), aspiration.kind, Stage.FORWARDED
    )
    aspiration.save(update_fields=["target_on"])
    move(
        actor=actor,
        aspiration=aspiration,
        act=Act.GRANT,
        part=Part.SECOND_OFFICER,
        reason=text,
    )


def _decision_of(aspiration):
    """The step that the sender may object to: the office's last decision, or None."""
    steps = aspiration.steps.filter(kind=StepKind.MOVED, to_stage__in=CONTESTABLE)
    return steps.filter(part__in=(Part.VERIFIER, Part.OFFICER)).order_by("-pk").first()
