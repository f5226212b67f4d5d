"""The boards and the threads on them."""

from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from blocks.listing import PAGE, KeyPage, refuse_page_param
from forums.boards import permissions
from forums.boards.models import Board, Thread
from forums.boards.reads import mark_unread
from forums.boards.views.finding import board_or_404, crumbs

NEWEST = 8
PAGE_SIZE = 30


@require_safe
def index(request):
    """All boards, and what was talked about last."""
    refuse_page_param(request)
    threads = list(Thread.objects.visible().with_names().order_by("-last_post_at", "-pk")[:NEWEST])
    mark_unread(threads, request.user)
    boards = Board.objects.all().shown()
    names = {board.pk: board.shown for board in boards}
    for thread in threads:
        thread.board.shown = names.get(thread.board_id, thread.board)
    context = {"boards": boards, "threads": threads, "breadcrumbs": crumbs()[:1]}
    return render(request, "boards/index.html", context)


@require_safe
def board(request, slug):
    """The threads of one board: pinned ones first, then by the last post."""
    found = board_or_404(slug)
    listing = KeyPage(
        Thread.objects.on_board(found).select_related("author"),
        request,
        key=("-last_post_at", "-pk"),
        size=PAGE_SIZE,
    )
    rows = Thread.objects.pinned_on(found).select_related("author")
    pinned = [] if PAGE in request.GET else list(rows)
    threads = [*pinned, *listing.items]
    for thread in threads:
        # Not fetched with them: where there is one board only, SQLite would sort all its threads.
        thread.board = found
    mark_unread(threads, request.user)
    context = {
        "board": found,
        "pinned": pinned,
        "listing": listing,
        "why_not": permissions.why_not_open(request.user, found),
        "breadcrumbs": crumbs(),
        "feed_title": _("New threads on %(board)s") % {"board": found.shown.title},
    }
    return render(request, "boards/board.html", context)
