"""Between the boards and moderation: look before storing, settle afterwards."""

from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from forums.boards.refusals import NeedsConfirmation, NotAllowed
from forums.moderation import services as moderation
from forums.moderation.states import REFUSED, Act, Cause, Premoderation, Role, Visibility


def screen_or_refuse(*, author, texts, fields=("source",), names=(), confirmed=False):
    """The Screening of ``texts``, which come from the form's ``fields``.

    Raises ValidationError by field, and NeedsConfirmation where the author has not yet thought
    over a warning.
    """
    screening = moderation.screen(author=author, texts=texts, names=names)
    if screening.problems:
        errors = {}
        for place, sentence in screening.problems:
            name = NON_FIELD_ERRORS if place is None else fields[place]
            errors.setdefault(name, []).append(sentence)
        raise ValidationError(errors)
    if screening.warnings and not confirmed:
        raise NeedsConfirmation(screening.warnings)
    return screening


def first_visibility(author, screening, board):
    """In which state a new post on ``board`` begins."""
    return moderation.first_visibility(
        author=author, screening=screening, premoderation=board.premoderation
    )


def settle(post, screening):
    """Open the case that a stored post needs, if any."""
    moderation.enter_moderation(
        content=post, screening=screening, premoderation=post.thread.board.premoderation
    )


def _send_in_again(actor, post):
    try:
        moderation.resubmit(actor=actor, content=post)
    except PermissionDenied as error:
        sentence = _("The moderators are deciding on this post. Please wait until they have.")
        raise NotAllowed(sentence) from error


def settle_edit(actor, post, screening):
    """After an edit: send in again what was taken down, hold what must be looked at."""
    if post.visibility in REFUSED:
        _send_in_again(actor, post)
        return
    moderation.recheck_edited(actor=actor, content=post, screening=screening)
    everything = post.thread.board.premoderation == Premoderation.ALL and not actor.is_staff
    if everything and post.visibility == Visibility.VISIBLE:
        moderation.move_content(actor=None, content=post, act=Act.HOLD, role=Role.SYSTEM)
        moderation.open_case(content=post, cause=Cause.PREMODERATION)
