"""After the answer: the sender rates it, confirms it, or has it taken up again."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.models import Aspiration, Rating, Step, StepKind
from forums.aspirations.services.exchange import write_as_sender
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Act, ForbiddenMove, Part
from forums.boards.checking import screen_or_refuse
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_text
from forums.moderation.states import Premoderation
from forums.trail.services import record

LONGEST_REASON, LONGEST_RATING = 2000, 1000
SCORES = range(1, 6)


@transaction.atomic
def rate(*, actor, aspiration, score, text="", secret=""):
    """Say, as the sender, how good the result is: ``score`` from 1 to 5. Returns the Rating.

    Once for each answer; the latest counts, the scores before it stay in the trail. The public
    reads the score, the office also the ``text``. Raises NotAllowed, ValidationError.
    """
    aspiration = locked(aspiration.pk)
    if not permissions.may_rate(actor, aspiration, secret):
        raise NotAllowed(_("You cannot rate this, or you have done so already."))
    actor = permissions.signing(actor, aspiration)
    if score not in SCORES:
        raise ValidationError({"score": _("Please choose from 1 to 5.")})
    if text.strip():
        text = screened(actor, "text", text, LONGEST_RATING).texts[0]
    given = {"score": score, "text": text.strip(), "created_at": timezone.now()}
    rating, _is_new = Rating.objects.update_or_create(aspiration=aspiration, defaults=given)
    add_step(actor, aspiration, StepKind.RATED, data={"score": score})
    record(actor=actor, action="aspirations.rate", target=aspiration, data={"score": score})
    return rating


@transaction.atomic
def finish(*, actor, aspiration, secret=""):
    """Confirm, as the sender, that the answer settles it. Raises NotAllowed, ForbiddenMove."""
    aspiration = locked(aspiration.pk)
    if not permissions.is_sender(actor, aspiration, secret):
        raise NotAllowed(_("Only its sender can confirm this."))
    actor = permissions.signing(actor, aspiration)
    if aspiration.contested_since:
        raise NotAllowed(_("You have objected; another officer decides first."))
    if not aspiration.is_told or aspiration.steps.unannounced().exists():
        raise ForbiddenMove("This is not announced yet.")
    return move(actor=actor, aspiration=aspiration, act=Act.FINISH, part=Part.SENDER)


@transaction.atomic
def reopen(*, actor, aspiration, reason, secret=""):
    """Take up a closed one again, as the sender, in time. Raises NotAllowed, ForbiddenMove."""
    aspiration = locked(aspiration.pk)
    if not permissions.is_sender(actor, aspiration, secret):
        raise NotAllowed(_("Only its sender can reopen this."))
    actor = permissions.signing(actor, aspiration)
    if not permissions.may_reopen(aspiration) or not aspiration.is_told:
        raise ForbiddenMove("It was closed too long ago, is not told yet, or is objected to.")
    screening = screened(actor, "reason", reason, LONGEST_REASON)
    # The step is public at once: what a moderator should see first stays between the two.
    step = move(
        actor=actor,
        aspiration=aspiration,
        act=Act.REOPEN,
        part=Part.SENDER,
        reason=public_part(screening) or _("The sender asked for it."),
    )
    if not public_part(screening):
        write_as_sender(actor=actor, aspiration=aspiration, text=screening.texts[0])
    return step


def screened(actor, name, text, longest):
    """The Screening of what the sender writes; raises ValidationError by the field ``name``."""
    text = check_field(name, lambda value: check_text(value, longest), text)
    return screen_or_refuse(author=actor, texts=[text], fields=(name,), confirmed=True)


def public_part(screening):
    """The text if everybody may read it at once, else ""."""
    doubtful = screening.warnings or screening.causes(Premoderation.NEWCOMERS)
    return "" if doubtful else screening.texts[0]


def add_step(actor, aspiration, kind, *, part=Part.SENDER, reason="", data=None):
    """Write down in public what happened beside the stages, and return the Step."""
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
