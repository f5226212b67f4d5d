"""Changing and taking back what one has sent in, before the office has begun with it."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.services.moving import move
from forums.aspirations.services.sending import LONGEST_LANDMARK, LONGEST_TEXT
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Act, Part, Stage
from forums.aspirations.states import Privacy
from forums.aspirations.words import index_words
from forums.boards.checking import screen_or_refuse
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.texts import check_field, check_line, check_text
from forums.moderation import services as moderation
from forums.moderation.states import REFUSED
from forums.trail.services import record

FIELDS = ("title", "text", "landmark")


@transaction.atomic
def edit_aspiration(*, actor, aspiration, title, text, landmark="", drop=(), confirmed=False):
    """Change what it says and take away the pictures whose keys are in ``drop``; returns it.

    What moderators sent back goes to them again. Raises NotAllowed, ValidationError (by field)
    or NeedsConfirmation.
    """
    aspiration = locked(aspiration.pk)
    refuse(permissions.why_not_edit(actor, aspiration))
    screening = screen_or_refuse(
        author=actor,
        texts=_checked(title, text, landmark),
        fields=FIELDS,
        confirmed=confirmed or aspiration.privacy == Privacy.CONFIDENTIAL,
    )
    for name, value in zip(FIELDS, screening.texts, strict=True):
        setattr(aspiration, name, value)
    aspiration.edited_at = aspiration.changed_at = timezone.now()
    aspiration.save(update_fields=[*FIELDS, "edited_at", "changed_at"])
    _drop_pictures(aspiration, drop)
    old = aspiration.visibility
    _settle(actor, aspiration, screening)
    index_words(aspiration)
    record(
        actor=actor,
        action="aspirations.edit",
        target=aspiration,
        from_state=old,
        to_state=aspiration.visibility,
    )
    return aspiration


@transaction.atomic
def withdraw(*, actor, aspiration, secret=""):
    """Take it back, as its sender: nobody reads it any more, and the office is spared the work.

    Raises NotAllowed.
    """
    aspiration = locked(aspiration.pk)
    refuse(permissions.why_not_withdraw(actor, aspiration, secret))
    known = permissions.signing(actor, aspiration)
    moderation.withdraw_content(actor=known, content=aspiration, is_proven=True)
    if aspiration.stage in (Stage.RECEIVED, Stage.INCOMPLETE):
        _archive(known, aspiration)


def _archive(actor, aspiration):
    """What only the clock may do to it besides the office, but at the word of the sender."""
    with translation.override(settings.LANGUAGE_CODE):
        reason = _("Taken back by its sender.")
    step = move(
        actor=actor, aspiration=aspiration, act=Act.ARCHIVE, part=Part.SYSTEM, reason=reason
    )
    step.part = Part.SENDER
    step.save(update_fields=["part"])


def _checked(title, text, landmark):
    texts = [
        check_field("title", check_line, title),
        check_field("text", lambda value: check_text(value, LONGEST_TEXT), text),
    ]
    if landmark:
        landmark = check_field(
            "landmark", lambda value: check_line(value, LONGEST_LANDMARK), landmark
        )
    return [*texts, landmark or ""]


def _drop_pictures(aspiration, keys):
    """The rows now, the files once that is certain."""
    for picture in aspiration.pictures.filter(pk__in=keys, role="sent"):
        for file in (picture.large, picture.small):
            transaction.on_commit(lambda file=file: file.storage.delete(file.name))
        picture.delete()


def _settle(actor, aspiration, screening):
    if aspiration.is_confidential:
        return
    if aspiration.visibility not in REFUSED:
        moderation.recheck_edited(actor=actor, content=aspiration, screening=screening)
        return
    try:
        moderation.resubmit(actor=actor, content=aspiration)
    except PermissionDenied as error:
        sentence = _("The moderators are deciding on it. Please wait until they have.")
        raise NotAllowed(sentence) from error
