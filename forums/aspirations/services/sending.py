"""Sending one in: by its author, by a guest, or by somebody who writes it down for a resident."""

import uuid
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import codes, permissions
from forums.aspirations.clock import start_clock
from forums.aspirations.house_times import MOST_PICTURES, RECEIPT_WITHIN
from forums.aspirations.models import Aspiration, AssistedVoice, Picture, Step, StepKind
from forums.aspirations.models.aspiration import LATITUDES, LONGITUDES
from forums.aspirations.notices import tell_new
from forums.aspirations.services.taking_part import add_follow
from forums.aspirations.stages import Part
from forums.aspirations.states import Channel, Privacy
from forums.aspirations.words import index_words
from forums.boards.checking import screen_or_refuse
from forums.boards.kept_files import kept_files
from forums.boards.refusals import refuse
from forums.boards.texts import check_field, check_line, check_text
from forums.boards.tokens import mark_of
from forums.moderation import services as moderation
from forums.moderation.states import Premoderation, Visibility
from forums.people.permissions import is_signed_in
from forums.trail.services import record

LONGEST_TEXT, LONGEST_LANDMARK, LONGEST_NUMBER = 5000, 160, 40
TRIES = 8


@dataclass(frozen=True)
class Sent:
    """What became of it; ``secret`` opens the exchange where there is no account, else ""."""

    aspiration: Aspiration
    secret: str = ""


@dataclass(frozen=True)
class Voice:
    """For whom somebody writes it down. ``consent_version`` is the text that was read out."""

    channel: str
    consent_version: int
    resident_name: str = ""


@dataclass
class _Letter:
    """What was given, checked."""

    fields: dict
    screening: object
    pictures: list = field(default_factory=list)


def send_aspiration(
    *,
    actor,
    kind,
    title,
    text,
    category,
    privacy=Privacy.PUBLIC,
    pictures=(),
    token="",
    confirmed=False,
    voice=None,
    **place,
):
    """Send one in and return a :class:`Sent`. A ``token`` seen before with the same words returns
    what it sent; what came without an account is refused after an hour, for the token alone proves
    nothing later.

    ``actor`` is None or anonymous for a guest, or the helper when ``voice`` is given. ``place``
    may hold rw, rt, landmark, latitude, longitude, happened_on, outside_channel and
    outside_number. ``pictures`` are :class:`IncomingPicture`. Raises NotAllowed, ValidationError
    (by field) or NeedsConfirmation.
    """
    actor = actor if is_signed_in(actor) else None
    refuse(permissions.why_not_assist(actor) if voice else permissions.why_not_send(actor))
    token = mark_of(_usable(token), title, text)
    author = None if voice else actor
    # Asked for once: what another press of the button sends meanwhile is found by the constraint.
    if earlier := Aspiration.objects.filter(token=token).first():
        if earlier.author == author:
            return _sent_again(earlier, token)
        token = str(uuid.uuid4())  # of a form that was sent before signing in or out
    letter = _check(author, title, text, privacy, pictures, confirmed, place)
    try:
        with transaction.atomic():
            return _store(actor, author, kind, category, privacy, token, voice, letter)
    except IntegrityError:
        if twin := Aspiration.objects.filter(token=token, author=author).first():
            return _sent_again(twin, token)
        raise


def _usable(token):
    """The token if the form made it; another one otherwise, for a secret hangs on it."""
    try:
        return str(uuid.UUID(str(token), version=4))
    except ValueError:
        return str(uuid.uuid4())


def _sent_again(found, token):
    """What the same person sent with this token; a secret is shown for an hour only."""
    if not found.is_guest:
        return Sent(found)
    if timezone.now() > found.created_at + RECEIPT_WITHIN:
        refuse(
            _(
                "This form was sent before, and it counts once. Its receipt was shown for an hour. "
                "Open it with the code and the secret key that you noted down. To send another "
                "one, delete the draft or open the form anew."
            )
        )
    return Sent(found, codes.secret_of(token))


def _check(author, title, text, privacy, pictures, confirmed, place):
    title = check_field("title", check_line, title)
    text = check_field("text", lambda value: check_text(value, LONGEST_TEXT), text)
    landmark = place.get("landmark") or ""
    if landmark:
        landmark = check_field(
            "landmark", lambda value: check_line(value, LONGEST_LANDMARK), landmark
        )
    _check_place(place)
    if len(pictures) > MOST_PICTURES:
        sentence = _("At most %(count)d pictures fit.") % {"count": MOST_PICTURES}
        raise ValidationError({"pictures": sentence})
    screening = screen_or_refuse(
        author=author,
        texts=[title, text, landmark],
        fields=("title", "text", "landmark"),
        names=[part for picture in pictures for part in (picture.name, picture.alt)],
        # What only the office reads may hold a number to call back.
        confirmed=confirmed or privacy == Privacy.CONFIDENTIAL,
    )
    fields = dict(zip(("title", "text", "landmark"), screening.texts, strict=True))
    return _Letter({**place, **fields}, screening, list(pictures))


def _check_place(place):
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if (latitude is None) != (longitude is None):
        raise ValidationError({"latitude": _("A position has two numbers.")})
    if latitude is not None and not (
        LATITUDES[0] <= latitude <= LATITUDES[1] and LONGITUDES[0] <= longitude <= LONGITUDES[1]
    ):
        raise ValidationError({"latitude": _("This position is not in Indonesia.")})
    happened = place.get("happened_on")
    if happened and happened > timezone.localdate():
        raise ValidationError({"happened_on": _("This day has not come yet.")})
    if place.get("rt") and not place.get("rw"):
        raise ValidationError({"rw": _("Please choose the RW that the RT belongs to.")})


def _store(actor, author, kind, category, privacy, token, voice, letter):
    """The row with all that hangs on it; inside a transaction."""
    secret = "" if author else codes.secret_of(token)
    aspiration = Aspiration(
        author=author,
        secret_digest=codes.digest(secret) if secret else "",
        token=token,
        kind=kind,
        category=category,
        privacy=privacy,
        channel=voice.channel if voice else Channel.WEB,
        visibility=_first_visibility(author, privacy, letter.screening),
        **letter.fields,
    )
    start_clock(aspiration)
    save_with_code(aspiration)
    with kept_files() as keep:
        for picture in letter.pictures:
            keep(new_picture(aspiration, picture))
        _follow_up(actor, aspiration, voice, letter)
    return Sent(aspiration, secret)


def _follow_up(actor, aspiration, voice, letter):
    if voice is not None:
        AssistedVoice.objects.create(
            aspiration=aspiration,
            entered_by=actor,
            resident_name=voice.resident_name,
            consent_version=voice.consent_version,
        )
    now = aspiration.created_at
    Step.objects.create(
        aspiration=aspiration,
        kind=StepKind.RECEIVED,
        to_stage=aspiration.stage,
        part=Part.SENDER,
        created_at=now,
        announced_at=now,
    )
    if aspiration.author:
        add_follow(aspiration.author, aspiration)
    index_words(aspiration)
    if not aspiration.is_confidential:
        moderation.enter_moderation(
            content=aspiration,
            screening=letter.screening,
            premoderation=Premoderation.NEWCOMERS,
        )
    # Whoever sends without a name leaves none in the trail either.
    record(
        actor=actor,
        action="aspirations.send",
        target=aspiration,
        to_state=aspiration.stage,
        data={"channel": str(aspiration.channel)},
    )
    tell_new(aspiration, helper=actor)


def _first_visibility(author, privacy, screening):
    """A confidential one is never visible; it waits for no moderator either."""
    if privacy == Privacy.CONFIDENTIAL:
        return Visibility.PENDING
    return moderation.first_visibility(
        author=author, screening=screening, premoderation=Premoderation.NEWCOMERS
    )


def save_with_code(aspiration):
    """Store it under a code that nobody else has."""
    year = timezone.localdate().year
    for _try in range(TRIES):
        aspiration.code = codes.new_code(year)
        if not Aspiration.objects.filter(code=aspiration.code).exists():
            break
    aspiration.save()


def new_picture(aspiration, picture, role="sent"):
    """The row, not saved yet, that stores an :class:`IncomingPicture` with it."""
    return Picture(aspiration=aspiration, role=role, **picture.fields)
