"""Making two of one that asks for two things."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.clock import start_clock
from forums.aspirations.models import Aspiration, AssistedVoice, Step, StepKind
from forums.aspirations.notices import tell_step
from forums.aspirations.services.seen import refuse_if_moved
from forums.aspirations.services.sending import LONGEST_TEXT, save_with_code
from forums.aspirations.services.taking_part import add_follow, locked
from forums.aspirations.stages import OPEN, ForbiddenMove, Part, Stage
from forums.aspirations.words import index_words
from forums.boards.refusals import NotAllowed
from forums.boards.texts import check_field, check_line, check_text
from forums.trail.services import record

# The sender, what they chose, and where it is. Pictures stay with the first.
COPIED = (
    "author",
    "secret_digest",
    "kind",
    "category",
    "rw",
    "rt",
    "landmark",
    "latitude",
    "longitude",
    "happened_on",
    "privacy",
    "channel",
    "visibility",
)


@transaction.atomic
def split(*, actor, aspiration, title, text, seen=None):
    """Make a second one with ``title`` and ``text``, and return it.

    It belongs to the same sender and opens with the same secret, under a code of its own. While
    the first waits for its answer, that of the second is promised for the same day.
    """
    aspiration = locked(aspiration.pk)
    refuse_if_moved(aspiration, seen)
    part = permissions.office_part(actor, aspiration)
    if part is None:
        raise NotAllowed(_("Only the officers in charge can split this."))
    if aspiration.stage not in OPEN:
        raise ForbiddenMove("It is closed.")
    if not aspiration.is_visible and not aspiration.is_confidential:
        raise ValidationError(_("Please split it once the moderators have published it."))
    title = check_field("title", check_line, title)
    text = check_field("text", lambda value: check_text(value, LONGEST_TEXT), text)
    second = _second(aspiration, title, text)
    step = _steps(actor, part, aspiration, second)
    record(actor=actor, action="aspirations.split", target=aspiration, data={"into": second.code})
    tell_step(aspiration, step)
    return second


def _second(aspiration, title, text):
    copied = {name: getattr(aspiration, name) for name in COPIED}
    if aspiration.answered_at is None and aspiration.stage != Stage.IN_PROGRESS:
        copied["created_at"] = aspiration.created_at
    second = Aspiration(title=title, text=text, split_from=aspiration, **copied)
    start_clock(second)
    save_with_code(second)
    index_words(second)
    if second.author:
        add_follow(second.author, second)
    if voice := AssistedVoice.objects.filter(aspiration=aspiration).first():
        AssistedVoice.objects.create(
            aspiration=second,
            entered_by=voice.entered_by,
            resident_name=voice.resident_name,
            consent_version=voice.consent_version,
            consent_at=voice.consent_at,
        )
    return second


def _steps(actor, part, aspiration, second):
    """Both trails tell of it; returns the step of the first."""
    now = timezone.now()
    Step.objects.create(
        aspiration=second,
        kind=StepKind.RECEIVED,
        to_stage=second.stage,
        part=Part.SENDER,
        created_at=second.created_at,
        announced_at=second.created_at,
    )
    about = {
        "kind": StepKind.SPLIT,
        "part": part,
        "actor": actor,
        "unit": aspiration.unit,
        "created_at": now,
        "announced_at": now,
    }
    Step.objects.create(aspiration=second, other=aspiration, **about)
    return Step.objects.create(aspiration=aspiration, other=second, **about)
