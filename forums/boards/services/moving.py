"""Moving a thread to another board, merging two, splitting one."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from forums.boards import permissions
from forums.boards.models import Follow, Post, Thread
from forums.boards.models.thread import slug_of
from forums.boards.refusals import refuse
from forums.boards.services.beside import hand_over_page
from forums.boards.services.counters import recount_board, recount_thread
from forums.boards.services.locking import locked_thread
from forums.boards.texts import check_field, check_line
from forums.moderation.states import Visibility
from forums.trail.services import record

MAX_SPLIT = 200


@transaction.atomic
def move_thread(*, actor, thread, board):
    """Put ``thread`` on another board; the actor keeps order on both. Raises NotAllowed."""
    thread, board = locked_thread(thread.pk), board.original()
    for place in (thread.board, board):
        refuse(permissions.why_not_keep_order(actor, place))
    old = thread.board
    thread.board, thread.pinned = board, False
    thread.save(update_fields=["board", "pinned"])
    _recount(old, board)
    names = {"from_state": old.slug, "to_state": board.slug}
    record(actor=actor, action="boards.thread.move", target=thread, **names)
    return thread


@transaction.atomic
def merge_threads(*, actor, thread, into):
    """Put the posts of ``thread`` behind those of ``into``; its address leads there afterwards.

    The discussion beside a page goes with its posts. Raises NotAllowed, ValidationError.
    """
    if thread.pk == into.pk:
        raise ValidationError(_("A thread cannot be merged into itself."))
    held = {pk: locked_thread(pk) for pk in sorted((thread.pk, into.pk))}
    thread, into = held[thread.pk], held[into.pk]
    for one in (thread, into):
        refuse(permissions.why_not_keep_order(actor, one.board))
    if into.merged_into_id or thread.merged_into_id or not into.is_visible:
        raise ValidationError(_("This thread was merged already, or is not shown."))
    hand_over_page(thread, into)
    moved = Post.objects.filter(thread=thread, number__gte=thread.first_voice)
    moved.update(thread=into, number=F("number") - thread.first_voice + 1 + into.last_number)
    Thread.objects.filter(pk=thread.pk).update(
        merged_into=into,
        visibility=Visibility.WITHDRAWN,
        accepted_post=None,
        official_post=None,
        pinned=False,
        last_number=0,
        posts_count=0,
    )
    _move_followers(thread, into)
    recount_thread(into)
    _recount(thread.board, into.board)
    record(actor=actor, action="boards.thread.merge", target=thread, data={"into": into.pk})
    return into


@transaction.atomic
def split_thread(*, actor, thread, numbers, title):
    """Take the posts with these ``numbers`` into a thread of their own; returns it."""
    title = check_field("title", check_line, title)
    thread = locked_thread(thread.pk)
    refuse(permissions.why_not_keep_order(actor, thread.board))
    numbers = sorted(set(numbers))
    if not numbers or numbers[0] <= 1 or len(numbers) > MAX_SPLIT:
        raise ValidationError({"numbers": _("Name 1 to 200 posts by number, but not post 1.")})
    posts = list(
        Post.objects.visible().filter(thread=thread, number__in=numbers).order_by("number")
    )
    if len(posts) != len(numbers):
        raise ValidationError({"numbers": _("Some of these posts are not there or not shown.")})
    new = Thread.objects.create(
        board=thread.board,
        author=posts[0].author,
        title=title,
        slug=slug_of(title),
        visibility=Visibility.VISIBLE,
    )
    for number, post in enumerate(posts, start=1):
        Post.objects.filter(pk=post.pk).update(thread=new, number=number, reply_to=None)
    Thread.objects.filter(pk=thread.pk, accepted_post__in=posts).update(accepted_post=None)
    Thread.objects.filter(pk=thread.pk, official_post__in=posts).update(official_post=None)
    last = thread.last_number
    for one in (thread, new):
        recount_thread(one)
    # Numbers are never given twice, so links to posts stay true.
    Thread.objects.filter(pk=thread.pk).update(last_number=last)
    _recount(thread.board)
    record(actor=actor, action="boards.thread.split", target=thread, data={"into": new.pk})
    return new


def _move_followers(thread, into):
    """Whoever followed the one follows the other."""
    already = Follow.objects.filter(thread=into).values("user")
    Follow.objects.filter(thread=thread).exclude(user__in=already).update(
        thread=into, last_read_number=0
    )
    Follow.objects.filter(thread=thread).delete()


def _recount(*boards):
    """Always in the same order, so that two moves don't wait for each other."""
    for _pk, board in sorted({board.pk: board for board in boards}.items()):
        recount_board(board)
