"""The exchange between the sender and the office; nobody else reads it."""

import uuid

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.house_times import MOST_PICTURES
from forums.aspirations.models import Aspiration, Message
from forums.aspirations.notices import tell_message
from forums.aspirations.services.moving import move
from forums.aspirations.services.sending import new_picture
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Act, Part, Stage
from forums.boards.checking import screen_or_refuse
from forums.boards.kept_files import kept_files
from forums.boards.refusals import refuse
from forums.boards.texts import check_field, check_text
from forums.boards.tokens import mark_of
from forums.moderation import services as moderation
from forums.moderation.states import Act as ModerationAct
from forums.moderation.states import Cause, Role
from forums.trail.services import record

LONGEST_MESSAGE = 4000


@transaction.atomic
def send_message(*, actor, aspiration, text, secret="", token=""):
    """Write to the other side and return the Message; a ``token`` seen before with the same
    words returns that one.

    Who shows the ``secret`` or is the author writes as the sender; officers in charge write for
    the office. Raises NotAllowed or ValidationError.
    """
    aspiration = locked(aspiration.pk)
    is_sender = permissions.is_sender(actor, aspiration, secret)
    if not is_sender and not permissions.may_work_beside(actor, aspiration):
        refuse(_("Only its sender and the officers in charge write here."))
    if aspiration.stage == Stage.MERGED:
        refuse(_("It was merged into another one; nothing more can be written here."))
    if is_sender:
        actor = permissions.signing(actor, aspiration)
    return _write(actor, aspiration, text, token, is_from_office=not is_sender)


@transaction.atomic
def complete(*, actor, aspiration, text, pictures=(), secret="", token=""):
    """Give the office what it asked for, as the sender, so that its clock goes on.

    Raises NotAllowed, ForbiddenMove or ValidationError by field. Returns the Message.
    """
    aspiration = locked(aspiration.pk)
    if not permissions.is_sender(actor, aspiration, secret):
        refuse(_("Only its sender can complete this."))
    actor = permissions.signing(actor, aspiration)
    if sent := _sent_before(aspiration, mark_of(token, text)):
        return sent
    _check_pictures(aspiration, pictures)
    message = _write(actor, aspiration, text, token, is_from_office=False, pictures=pictures)
    with kept_files() as keep:
        for picture in pictures:
            keep(new_picture(aspiration, picture))
        if pictures:
            _have_looked_at(aspiration, pictures)
        move(
            actor=actor,
            aspiration=aspiration,
            act=Act.COMPLETE,
            part=Part.SENDER,
            secret=secret,
        )
    return message


def write_as_sender(*, actor, aspiration, text):
    """A message of the sender that comes with an act of theirs; the row is locked already."""
    return _write(actor, aspiration, text, token="", is_from_office=False)


def _write(actor, aspiration, text, token, *, is_from_office, pictures=()):
    if sent := _sent_before(aspiration, token := mark_of(token, text)):
        return sent
    text = check_field("text", lambda value: check_text(value, LONGEST_MESSAGE), text)
    screening = screen_or_refuse(
        author=actor,
        texts=[text],
        fields=("text",),
        names=[part for picture in pictures for part in (picture.name, picture.alt)],
        confirmed=True,  # nobody else reads it, so a telephone number may stand in it
    )
    try:
        with transaction.atomic():
            message = Message.objects.create(
                aspiration=aspiration,
                is_from_office=is_from_office,
                author=actor,
                unit=aspiration.unit if is_from_office else None,
                text=screening.texts[0],
                token=token or str(uuid.uuid4()),
            )
    except IntegrityError:
        return Message.objects.get(aspiration=aspiration, token=token)
    record(
        actor=actor,
        action="aspirations.message",
        target=aspiration,
        data={"office": is_from_office},
    )
    tell_message(aspiration, message)
    return message


def _sent_before(aspiration, token):
    return Message.objects.filter(aspiration=aspiration, token=token).first() if token else None


def _check_pictures(aspiration, pictures):
    if aspiration.pictures.filter(role="sent").count() + len(pictures) > MOST_PICTURES:
        sentence = _("At most %(count)d pictures fit.") % {"count": MOST_PICTURES}
        raise ValidationError({"picture_1": sentence})


def _have_looked_at(aspiration, pictures):
    """New pictures of guests and newcomers are seen by a moderator before the public sees them."""
    author = Aspiration.objects.select_related("author").get(pk=aspiration.pk).author
    texts = [picture.alt for picture in pictures]
    screening = moderation.screen(author=author, texts=texts)
    if aspiration.is_visible and (screening.is_newcomer or screening.holds):
        moderation.move_content(
            actor=None, content=aspiration, act=ModerationAct.HOLD, role=Role.SYSTEM
        )
        moderation.open_case(content=aspiration, cause=Cause.NEWCOMER)
