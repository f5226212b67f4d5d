"""Atom feeds: the threads of a board, the posts of a thread."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from blocks.linked_data import absolute
from forums.boards.models import Post, Thread
from forums.boards.views.finding import board_or_404, thread_or_404

ENTRIES = 30
NOTHING_YET = datetime(2026, 1, 1, tzinfo=UTC)
CONTENT_TYPE = "application/atom+xml; charset=utf-8"


class BoardAtom(Atom1Feed):
    """An empty feed stays the same file."""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else NOTHING_YET


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def board_feed(request, slug):
    """The latest threads of a board, with their first words."""
    board = board_or_404(slug)
    threads = Thread.objects.visible().filter(board=board).order_by("-pk")[:ENTRIES]
    openings = Post.objects.visible().filter(thread__in=list(threads), number=1)
    feed = _feed(request, board.shown.title, board.shown.description, board.get_absolute_url())
    for post in openings.select_related("author", "thread__board").order_by("-thread_id"):
        _add(feed, post, post.thread.title, f"thread:{post.thread_id}")
    return answer(feed)


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def thread_feed(request, slug, ref):
    """The latest posts of a thread."""
    number, words = ref
    thread = thread_or_404(AnonymousUser(), number)
    if thread.merged_into_id or (slug, f"{number}-{words}") != (thread.board.slug, thread.ref):
        raise Http404("The feed of this thread has another address.")
    feed = _feed(request, thread.title, "", thread.get_absolute_url())
    for post in Post.objects.newest(thread, ENTRIES):
        post.thread = thread
        title = gettext("%(name)s, no. %(number)d") % {
            "name": post.author_name,
            "number": post.number,
        }
        _add(feed, post, title, f"post:{post.pk}")
    return answer(feed)


def _feed(request, title, description, path):
    return BoardAtom(
        title=printable(title),
        link=absolute(path),
        feed_url=absolute(request.path),
        feed_guid=tag(f"feed:{request.path}"),
        description=printable(description),
        language=get_language(),
    )


def _add(feed, post, title, name):
    feed.add_item(
        title=printable(title),
        link=absolute(post.get_absolute_url()),
        description=printable(post.excerpt),
        unique_id=tag(f"boards:{name}"),
        pubdate=post.created_at,
        updateddate=post.edited_at or post.created_at,
        author_name=printable(post.author_name),
    )


def answer(feed):
    """The file of a feed."""
    return HttpResponse(feed.writeString("utf-8"), content_type=CONTENT_TYPE)


def tag(name):
    """An identifier that stays when addresses change (RFC 4151)."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},2026:{name}"


def printable(text):
    """``text`` in one line, without what XML has no way to write."""
    return "".join(filter(str.isprintable, " ".join(str(text).split())))
