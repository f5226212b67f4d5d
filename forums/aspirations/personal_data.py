"""What the aspirations hold about a person, for the download and for erasing."""

from django.db.models import F

from forums.aspirations.models import (
    Aspiration,
    AssistedVoice,
    Contest,
    Follow,
    Message,
    Picture,
    Rating,
    SavedFilter,
    Step,
    Support,
)
from forums.aspirations.states import PictureRole, Privacy
from forums.people.personal_data import PersonalData


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
    # Nobody stands behind what only the office read.
    confidential = Aspiration.objects.filter(author=user, privacy=Privacy.CONFIDENTIAL)
    confidential.update(title="–", text="–", landmark="")
    Aspiration.objects.filter(author=user).update(
        author=None, token="", latitude=None, longitude=None, rt=None
    )


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
