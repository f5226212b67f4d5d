"""Atom feeds: the threads of a board, the posts of a thread."""

from django.contrib.auth.models import AnonymousUser
from django.http import Http404
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from blocks.feeds import ENTRIES, AtomFeed
from forums.boards.models import Post, Thread, with_mentions
from forums.boards.views.finding import board_or_404, thread_or_404


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def board_feed(request, slug):
    """The latest threads of a board, with their first words."""
    board = board_or_404(slug)
    threads = Thread.objects.visible().filter(board=board).order_by("-pk")[:ENTRIES]
    openings = Post.objects.visible().filter(thread__in=list(threads), number=1)
    feed = AtomFeed(
        title=board.shown.title,
        link=board.get_absolute_url(),
        address=request.path,
        name=f"feed:{request.path}",
        description=board.shown.description,
    )
    openings = openings.select_related("author", "thread__board").order_by("-thread_id")
    for post in with_mentions(openings):
        _add(feed, post, post.thread.title, f"thread:{post.thread_id}")
    return feed.response()


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def thread_feed(request, slug, ref):
    """The latest posts of a thread."""
    number, words = ref
    thread = thread_or_404(AnonymousUser(), number)
    if (slug, f"{number}-{words}") != (thread.board.slug, thread.ref):
        raise Http404("The feed of this thread has another address.")
    feed = AtomFeed(
        title=thread.title,
        link=thread.get_absolute_url(),
        address=request.path,
        name=f"feed:{request.path}",
    )
    for post in with_mentions(Post.objects.newest(thread, ENTRIES)):
        post.thread = thread
        title = gettext("%(name)s, no. %(number)d") % {
            "name": post.author_name,
            "number": post.number,
        }
        _add(feed, post, title, f"post:{post.pk}")
    return feed.response()


def _add(feed, post, title, name):
    feed.add_entry(
        title=title,
        link=post.get_absolute_url(),
        excerpt=post.excerpt,
        name=f"boards:{name}",
        published=post.created_at,
        updated=post.edited_at,
        author_name=post.author_name,
    )
