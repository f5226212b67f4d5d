"""After the answer: the sender is content, or objects once, and somebody else decides."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.deadlines import Deadlines
from forums.aspirations.models import Aspiration, Contest, Rating, Step, StepKind
from forums.aspirations.notices import tell_contest, tell_step
from forums.aspirations.services.exchange import write_as_sender
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import CONTESTABLE, Act, ForbiddenMove, Part, Stage
from forums.aspirations.states import ContestOutcome
from forums.boards.checking import screen_or_refuse
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_text
from forums.moderation.states import Premoderation
from forums.trail.services import record

LONGEST_REASON, LONGEST_RATING = 2000, 1000
SCORES = range(1, 6)


@transaction.atomic
def rate(*, actor, aspiration, score, text="", secret=""):
    """Say once, as the sender, how good the result is: ``score`` from 1 to 5. Returns the Rating.

    The public reads the score, the office also the ``text``. Raises NotAllowed, ValidationError.
    """
    aspiration = locked(aspiration.pk)
    if not permissions.may_rate(actor, aspiration, secret):
        raise NotAllowed(_("You cannot rate this, or you have done so already."))
    actor = permissions.signing(actor, aspiration)
    if score not in SCORES:
        raise ValidationError({"score": _("Please choose from 1 to 5.")})
    if text.strip():
        text = _screened(actor, "text", text, LONGEST_RATING).texts[0]
    rating = Rating.objects.create(aspiration=aspiration, score=score, text=text.strip())
    _add_step(actor, aspiration, StepKind.RATED, data={"score": score})
    record(actor=actor, action="aspirations.rate", target=aspiration, data={"score": score})
    return rating


@transaction.atomic
def finish(*, actor, aspiration, secret=""):
    """Confirm, as the sender, that the answer settles it. Raises NotAllowed, ForbiddenMove."""
    aspiration = locked(aspiration.pk)
    if not permissions.is_sender(actor, aspiration, secret):
        raise NotAllowed(_("Only its sender can confirm this."))
    actor = permissions.signing(actor, aspiration)
    if Contest.objects.filter(aspiration=aspiration, outcome=ContestOutcome.WAITING).exists():
        raise NotAllowed(_("You have objected; another officer decides first."))
    if aspiration.public_stage != aspiration.stage or aspiration.steps.unannounced().exists():
        raise ForbiddenMove("This is not announced yet.")
    return move(actor=actor, aspiration=aspiration, act=Act.FINISH, part=Part.SENDER)


@transaction.atomic
def reopen(*, actor, aspiration, reason, secret=""):
    """Take up a closed one again, as the sender, in time. Raises NotAllowed, ForbiddenMove."""
    aspiration = locked(aspiration.pk)
    if not permissions.is_sender(actor, aspiration, secret):
        raise NotAllowed(_("Only its sender can reopen this."))
    actor = permissions.signing(actor, aspiration)
    if not permissions.may_reopen(aspiration):
        raise ForbiddenMove("It was closed too long ago.")
    screening = _screened(actor, "reason", reason, LONGEST_REASON)
    # The step is public at once: what a moderator should see first stays between the two.
    step = move(
        actor=actor,
        aspiration=aspiration,
        act=Act.REOPEN,
        part=Part.SENDER,
        reason=_public(screening) or _("The sender asked for it."),
    )
    if not _public(screening):
        write_as_sender(actor=actor, aspiration=aspiration, text=screening.texts[0])
    return step


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
    screening = _screened(actor, "reason", reason, LONGEST_REASON)
    about = _decision_of(aspiration)
    found = Contest.objects.create(
        aspiration=aspiration,
        reason=screening.texts[0],
        about_step=about,
        first_officer=about.actor if about else None,
    )
    if aspiration.is_confidential and aspiration.officer_id == found.first_officer_id:
        # The colleagues of the unit must be able to read what one of them is to decide.
        Aspiration.objects.filter(pk=aspiration.pk).update(officer=None)
        aspiration.officer = None
    step = _add_step(actor, aspiration, StepKind.CONTESTED, reason=_public(screening))
    record(actor=actor, action="aspirations.contest", target=aspiration)
    tell_contest(aspiration, step)
    return found


@transaction.atomic
def decide_contest(*, actor, contest, outcome, text):
    """Decide an objection, as another officer than the first; ``text`` says why, in public.

    Raises NotAllowed, ValidationError. Returns the Contest.
    """
    aspiration = locked(contest.aspiration_id)
    contest = Contest.objects.select_for_update().get(pk=contest.pk)
    contest.aspiration = aspiration
    if contest.outcome != ContestOutcome.WAITING:
        raise NotAllowed(_("This objection was decided already."))
    if not permissions.may_decide_contest(actor, contest):
        raise NotAllowed(_("Another officer than the first decides about an objection."))
    if outcome not in (ContestOutcome.GRANTED, ContestOutcome.REFUSED):
        raise ValidationError({"outcome": _("Please choose one of the two.")})
    text = check_field("text", lambda value: check_text(value, LONGEST_REASON), text)
    contest.outcome, contest.outcome_text = outcome, text
    contest.decided_by, contest.decided_at = actor, timezone.now()
    contest.save(update_fields=["outcome", "outcome_text", "decided_by", "decided_at"])
    record(
        actor=actor,
        action="aspirations.decide_contest",
        target=aspiration,
        to_state=outcome,
        data={"pk": contest.pk},
    )
    step = _add_step(
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


def _take_up_again(actor, aspiration, text):
    """The work goes on, with as many days as an answer has; nothing is left without a clock."""
    target = Deadlines.now().after(timezone.localdate(), aspiration.kind, Stage.FORWARDED)
    Aspiration.objects.filter(pk=aspiration.pk).update(target_on=target)
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


def _screened(actor, name, text, longest):
    text = check_field(name, lambda value: check_text(value, longest), text)
    return screen_or_refuse(author=actor, texts=[text], fields=(name,), confirmed=True)


def _public(screening):
    """The text if everybody may read it at once, else ""."""
    doubtful = screening.warnings or screening.causes(Premoderation.NEWCOMERS)
    return "" if doubtful else screening.texts[0]


def _add_step(actor, aspiration, kind, *, part=Part.SENDER, reason="", data=None):
    now = timezone.now()
    # The figures are counted anew where something changed.
    Aspiration.objects.filter(pk=aspiration.pk).update(changed_at=now)
    return Step.objects.create(
        aspiration=aspiration,
        kind=kind,
        part=part,
        actor=actor,
        unit=aspiration.unit if part != Part.SENDER else None,
        reason=reason,
        data=data or {},
        created_at=now,
        announced_at=now,
    )
