"""The counters on threads and boards: kept while things change, and counted anew on demand."""

from django.db.models import Count, F, Max, Q, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from forums.boards.models import Board, Post, Thread
from forums.moderation.states import Visibility

SHOWN = Q(visibility=Visibility.VISIBLE)


def count_change(post, *, old, new):
    """Follow ``post`` from the visibility ``old`` to ``new``; None stands for "not there yet"."""
    change = (new == Visibility.VISIBLE) - (old == Visibility.VISIBLE)
    if not change:
        if post.number == 1:
            Thread.objects.filter(pk=post.thread_id).update(visibility=new)
        return
    latest = _latest() if change > 0 else {}
    opening = post.number == 1
    own = {"visibility": new} if opening else {}
    Thread.objects.filter(pk=post.thread_id).update(
        posts_count=F("posts_count") + change, **latest, **own
    )
    boards = Board.objects.filter(threads=post.thread_id)
    Board.objects.filter(pk__in=boards.values("pk")).update(
        posts_count=F("posts_count") + change,
        threads_count=F("threads_count") + (change if opening else 0),
        **latest,
    )


def recount_thread(thread):
    """Count the posts of ``thread`` anew; after posts came or went in bulk."""
    found = Post.objects.filter(thread=thread).aggregate(
        shown=Count("pk", filter=SHOWN),
        last=Coalesce(Max("number"), 0),
        latest=Max("created_at", filter=SHOWN),
    )
    thread.posts_count, thread.last_number = found["shown"], found["last"]
    thread.last_post_at = found["latest"]
    thread.save(update_fields=["posts_count", "last_number", "last_post_at"])


def recount_board(board):
    """Count the threads and posts of ``board`` anew, from the counters of its threads."""
    threads = Thread.objects.filter(board=board, merged_into=None)
    posts = Post.objects.filter(SHOWN, thread__board=board)
    found = threads.filter(SHOWN).aggregate(threads=Count("pk"), latest=Max("last_post_at"))
    Board.objects.filter(pk=board.pk).update(
        threads_count=found["threads"], posts_count=posts.count(), last_post_at=found["latest"]
    )


def _latest():
    now = Value(timezone.now())
    return {"last_post_at": Greatest(Coalesce("last_post_at", now), now)}
