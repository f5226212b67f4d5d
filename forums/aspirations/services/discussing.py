"""Talking about an aspiration: a thread on the board "aspirasi"."""

from django.db import transaction
from django.utils.translation import gettext as _

from forums.aspirations.models import Aspiration
from forums.aspirations.services.taking_part import locked
from forums.boards.models import Board
from forums.boards.refusals import refuse
from forums.boards.services import open_thread, write_post
from forums.moderation.states import Visibility

# The address of the board on which it is talked; staff keep it like any other board.
TALK_BOARD = "aspirasi"


def talk_board():
    """The board on which people talk about aspirations, or None where there is none."""
    return Board.objects.originals().filter(slug=TALK_BOARD).first()


def open_talk(aspiration):
    """The thread of ``aspiration`` that readers see or that a moderator looks at, or None."""
    thread = aspiration.thread and (aspiration.thread.merged_into or aspiration.thread)
    alive = (Visibility.VISIBLE, Visibility.PENDING)
    return thread if thread is not None and thread.visibility in alive else None


@transaction.atomic
def discuss(*, actor, aspiration, source, **rest):
    """Write about ``aspiration``; the first one opens the thread. Returns the thread.

    Raises NotAllowed, ValidationError (by field) or NeedsConfirmation.
    """
    aspiration = locked(aspiration.pk)
    refuse("" if aspiration.is_visible else _("Nobody can reply while this is being checked."))
    board = talk_board()
    refuse("" if board else _("There is no discussion of aspirations here."))
    if thread := open_talk(aspiration):
        return write_post(actor=actor, thread=thread, source=source, **rest).thread
    # What is hidden later mustn't live on in a title: the category and the code give nothing away.
    title = f"{aspiration.category.name} · {aspiration.code}"[:120]
    thread = open_thread(actor=actor, board=board, title=title, source=source, **rest)
    Aspiration.objects.filter(pk=aspiration.pk).update(thread=thread)
    return thread
