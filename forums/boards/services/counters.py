"""The counters on threads and boards: kept while things change, and counted anew on demand."""

from django.db import transaction
from django.db.models import Count, F, Max, OuterRef, Q, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from forums.boards.models import Board, Post, Thread
from forums.moderation.states import Visibility

SHOWN = Q(visibility=Visibility.VISIBLE)
RECOUNT_PORTION = 1000


def count_change(post, *, old, new):
    """Follow ``post`` from the visibility ``old`` to ``new``; None stands for "not there yet"."""
    change = _change(old, new)
    is_opened = old is None and post.number == 1
    threads = change if is_opened else follow_opening(post.thread_id) if old else 0
    if not change and not threads:
        return
    latest = _latest() if change > 0 else {}
    Thread.objects.filter(pk=post.thread_id).update(posts_count=F("posts_count") + change, **latest)
    boards = Board.objects.filter(threads=post.thread_id)
    Board.objects.filter(pk__in=boards.values("pk")).update(
        posts_count=F("posts_count") + change,
        threads_count=F("threads_count") + threads,
        **latest,
    )


def follow_opening(thread_pk):
    """Show the thread, and its title, as far as its first post and replies of others are there.

    The caller holds the thread. Returns by how much the number of visible threads has changed.
    """
    opening = Post.objects.filter(thread=thread_pk, number=1).first()
    if opening is None:
        return 0
    stays = not opening.is_visible and has_replies_of_others(opening)
    new = Visibility.VISIBLE if stays else opening.visibility
    thread = Thread.objects.filter(pk=thread_pk)
    old = thread.values_list("visibility", flat=True).get()
    thread.update(visibility=new, is_titled=not stays)
    return _change(old, new)


def has_replies_of_others(opening):
    """Whether somebody but the writer of ``opening`` has replied, seen by others or not yet."""
    replies = Post.objects.filter(
        thread=opening.thread_id,
        number__gt=1,
        visibility__in=(Visibility.VISIBLE, Visibility.PENDING),
    )
    own = Q(author=opening.author_id) if opening.author_id else Q(pk__in=[])
    return replies.exclude(own).exists()


def _change(old, new):
    return (new == Visibility.VISIBLE) - (old == Visibility.VISIBLE)


def recount_thread(thread):
    """Count the posts of ``thread`` anew; after posts came or went in bulk."""
    recount_threads(Thread.objects.filter(pk=thread.pk))
    thread.refresh_from_db(fields=["posts_count", "last_number", "last_post_at"])


def recount_threads(threads):
    """Count the posts of all ``threads`` (a queryset) anew, in one statement.

    ``last_number`` never falls: a number that was given once is not given again.
    """
    threads.update(
        posts_count=Coalesce(_of_posts(Count("pk"), shown=True), 0),
        last_number=Greatest("last_number", Coalesce(_of_posts(Max("number")), 0)),
        last_post_at=Coalesce(_of_posts(Max("created_at"), shown=True), "created_at"),
    )


def recount_board(board):
    """Count the threads and posts of ``board`` anew, from the counters of its threads."""
    threads = Thread.objects.filter(board=board)
    found = threads.aggregate(
        threads=Count("pk", filter=SHOWN & Q(merged_into=None)),
        posts=Coalesce(Sum("posts_count"), 0),
        latest=Max("last_post_at", filter=SHOWN & Q(merged_into=None)),
    )
    Board.objects.filter(pk=board.pk).update(
        threads_count=found["threads"], posts_count=found["posts"], last_post_at=found["latest"]
    )


def recount_everything(portion=RECOUNT_PORTION):
    """Count all threads, then all boards; yields how many threads were counted so far.

    Rows are held while they are counted, so that a post written meanwhile is counted once.
    """
    counted, last = 0, 0
    while True:
        with transaction.atomic():
            rows = Thread.objects.select_for_update().filter(pk__gt=last).order_by("pk")
            keys = list(rows.values_list("pk", flat=True)[:portion])
            if not keys:
                break
            last = keys[-1]
            recount_threads(Thread.objects.filter(pk__gte=keys[0], pk__lte=last))
        counted += len(keys)
        yield counted
    for pk in Board.objects.order_by("pk").values_list("pk", flat=True):
        with transaction.atomic():
            recount_board(Board.objects.select_for_update().get(pk=pk))


def _of_posts(aggregate, *, shown=False):
    """``aggregate`` over the posts of the thread of the outer query."""
    posts = Post.objects.filter(*([SHOWN] if shown else []), thread=OuterRef("pk"))
    return Subquery(posts.order_by().values("thread").annotate(found=aggregate).values("found"))


def _latest():
    now = Value(timezone.now())
    return {"last_post_at": Greatest(Coalesce("last_post_at", now), now)}
