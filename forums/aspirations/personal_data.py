"""What the aspirations hold about a person, for the download and for erasing."""

from django.db.models import F

from forums.aspirations.models import (
    Answer,
    Aspiration,
    AssistedVoice,
    Attachment,
    ChecklistItem,
    Contest,
    Follow,
    Message,
    Note,
    Picture,
    Rating,
    SavedFilter,
    Step,
    Support,
)
from forums.aspirations.stages import Part
from forums.aspirations.states import PictureRole, Privacy
from forums.aspirations.words import index_words
from forums.people.personal_data import PersonalData
from forums.people.redaction import Redaction
from forums.trail.services import forget_names

# What is written about an aspiration besides itself: model → the way to it, columns of words.
BESIDE = {
    Answer: ("aspiration", ("text",)),
    Attachment: ("answer__aspiration", ("title",)),
    ChecklistItem: ("aspiration", ("text",)),
    Contest: ("aspiration", ("reason", "outcome_text")),
    Note: ("aspiration", ("text",)),
    Rating: ("aspiration", ("text",)),
    Step: ("aspiration", ("reason",)),
}


def personal_data():
    """One table each: what was sent, messages, ratings and objections, supports, follows."""
    return [
        PersonalData("aspirations", _sent, _forget_sent, _files),
        PersonalData("aspiration-messages", _messages, _forget_messages),
        PersonalData("aspiration-ratings", _ratings, _keep),
        PersonalData("aspiration-objections", _contests, _keep),
        PersonalData("aspiration-supports", _supports, _forget_supports),
        PersonalData("aspiration-follows", _follows, _forget_follows),
        PersonalData("aspiration-assisted", _assisted, _forget_assisted),
    ]


def _sent(user):
    rows = Aspiration.objects.filter(author=user).order_by("pk")
    names = ("created_at", "code", "kind", "title", "text", "rw", "rt", "landmark", "privacy")
    return rows.values(*names, "latitude", "longitude", "happened_on", "public_stage", "visibility")


def _own_pictures(user):
    return Picture.objects.filter(aspiration__author=user, role=PictureRole.SENT)


def _files(user):
    for picture in _own_pictures(user):
        with picture.large.open("rb") as file:
            yield picture.large.name.rpartition("/")[2], file.read()


def _forget_sent(user):
    """What was asked stays, for others stand behind it; its sender, place and pictures go."""
    for picture in _own_pictures(user):
        picture.large.delete(save=False)
        picture.small.delete(save=False)
        picture.delete()
    _forget_messages(user)
    _forget_confidential(user)
    _redact(user)
    Aspiration.objects.filter(author=user).update(
        author=None, token="", latitude=None, longitude=None, rt=None
    )


def _forget_confidential(user):
    """Nobody stands behind what only the office read: no word of the sender stays."""
    confidential = Aspiration.objects.filter(author=user, privacy=Privacy.CONFIDENTIAL)
    confidential.update(title="–", text="–", landmark="")
    keys = confidential.order_by().values("pk")
    Rating.objects.filter(aspiration__in=keys).update(text="")
    Contest.objects.filter(aspiration__in=keys).update(reason="–")
    Step.objects.filter(aspiration__in=keys, part=Part.SENDER).update(reason="")


def _redact(user):
    """Take the names of ``user`` out of what they sent and of what was written about it."""
    redact = Redaction(user).own
    for aspiration in Aspiration.objects.filter(author=user):
        if _redact_columns(aspiration, ("title", "text", "landmark"), redact):
            index_words(aspiration)
            forget_names(target=aspiration)
    for model, (way, columns) in BESIDE.items():
        for row in model.objects.filter(**{f"{way}__author": user}):
            _redact_columns(row, columns, redact)


def _redact_columns(row, columns, redact):
    """Whether any of ``columns`` held a name."""
    changed = {name: redact(getattr(row, name)) for name in columns}
    changed = {name: text for name, text in changed.items() if text != getattr(row, name)}
    if changed:
        type(row).objects.filter(pk=row.pk).update(**changed)
        vars(row).update(changed)
    return bool(changed)


def _messages(user):
    rows = Message.objects.filter(aspiration__author=user).order_by("pk")
    return rows.values("created_at", "aspiration__code", "is_from_office", "text")


def _forget_messages(user):
    """The exchange is between the two; without the one it goes."""
    Message.objects.filter(aspiration__author=user).delete()
    Message.objects.filter(author=user).update(author=None)


def _ratings(user):
    rows = Rating.objects.filter(aspiration__author=user)
    return rows.values("created_at", "aspiration__code", "score", "text")


def _keep(user):
    """It stays beside the aspiration; the way to the person goes with its author."""


def _contests(user):
    rows = Contest.objects.filter(aspiration__author=user)
    return rows.values("created_at", "aspiration__code", "reason", "outcome", "outcome_text")


def _supports(user):
    return Support.objects.filter(user=user).values("created_at", "aspiration__code")


def _forget_supports(user):
    """A voice without a person behind it counts no longer."""
    supported = Support.objects.filter(user=user).values("aspiration")
    Aspiration.objects.filter(pk__in=supported).update(supporters_count=F("supporters_count") - 1)
    Support.objects.filter(user=user).delete()


def _follows(user):
    return Follow.objects.filter(user=user).values("created_at", "aspiration__code")


def _forget_follows(user):
    Follow.objects.filter(user=user).delete()


def _assisted(user):
    rows = AssistedVoice.objects.filter(entered_by=user)
    return rows.values("consent_at", "aspiration__code", "aspiration__channel")


def _forget_assisted(user):
    """What somebody wrote down for others stays theirs; who held the pen is forgotten."""
    AssistedVoice.objects.filter(entered_by=user).update(entered_by=None)
    SavedFilter.objects.filter(owner=user).delete()
    Step.objects.filter(actor=user).update(actor=None)
