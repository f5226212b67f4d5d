"""Moving a thread to another board, merging two, splitting one."""

from bisect import bisect_right

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from forums.boards import permissions
from forums.boards.models import Follow, Post, Thread
from forums.boards.models.thread import slug_of
from forums.boards.notices import MERGED, SPLIT, tell_moved
from forums.boards.refusals import refuse
from forums.boards.services.beside import hand_over_page
from forums.boards.services.counters import follow_opening, recount_board, recount_thread
from forums.boards.services.locking import locked_thread
from forums.boards.texts import check_field, check_line
from forums.moderation.states import Visibility
from forums.people.models import User
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
    followers = _move_followers(thread, into)
    recount_thread(into)
    follow_opening(into.pk)
    _recount(thread.board, into.board)
    record(actor=actor, action="boards.thread.merge", target=thread, data={"into": into.pk})
    _tell_moved(into, followers, actor, MERGED)
    return into


@transaction.atomic
def split_thread(*, actor, thread, numbers, title):
    """Take the posts with these ``numbers`` into a thread of their own; returns it.

    It is followed by those who wrote them and by those who followed the whole.
    """
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
    follow_opening(thread.pk)
    followers = _share_followers(thread, new, posts)
    _recount(thread.board)
    record(actor=actor, action="boards.thread.split", target=thread, data={"into": new.pk})
    _tell_moved(new, followers, actor, SPLIT)
    return new


def _move_followers(thread, into):
    """Whoever followed the one follows the other; returns the keys of these people."""
    rows = Follow.objects.filter(thread=thread)
    followers = list(rows.filter(is_following=True).values_list("user", flat=True))
    already = Follow.objects.filter(thread=into)
    already.filter(user__in=followers).update(is_following=True)
    rows.exclude(user__in=already.values("user")).update(thread=into, last_read_number=0)
    rows.delete()
    return followers


def _share_followers(thread, new, posts):
    """Let writers of ``posts`` and followers of ``thread`` follow ``new``; returns their keys.

    ``posts`` still have the numbers that they had in ``thread``: how far somebody has read there
    tells how far they have read here.
    """
    numbers = [post.number for post in posts]
    follows = Follow.objects.filter(thread=thread, is_following=True)
    read = dict(follows.values_list("user", "last_read_number"))
    for post in posts:
        if post.author_id:
            read[post.author_id] = max(post.number, read.get(post.author_id, 0))
    Follow.objects.bulk_create(
        Follow(
            user_id=user,
            thread=new,
            is_following=True,
            last_read_number=bisect_right(numbers, number),
        )
        for user, number in read.items()
    )
    return list(read)


def _tell_moved(thread, followers, actor, sentence):
    """Tell the followers, but not the moderator who did it."""
    people = User.objects.filter(pk__in=followers, is_active=True).exclude(pk=actor.pk)
    tell_moved(thread, people, sentence)


def _recount(*boards):
    """Always in the same order, so that two moves don't wait for each other."""
    for _pk, board in sorted({board.pk: board for board in boards}.items()):
        recount_board(board)
