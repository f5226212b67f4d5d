"""Finding boards, threads and posts by their addresses, for those who may see them."""

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.http import Http404
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from forums.boards import permissions
from forums.boards.models import Board, Post, Thread
from forums.boards.reads import discussion_of, thread_beside

MAX_KEY = 2**62


def board_or_404(slug):
    """The board with this address, with ``shown`` in the reader's language."""
    language = get_language()
    rows = Board.objects.filter(slug=slug).select_related("locale")
    by_language = {board.code: board for board in rows}
    board = next((row for row in by_language.values() if row.code == settings.LANGUAGE_CODE), None)
    if board is None:
        raise Http404("There is no such board.")
    board.shown = by_language.get(language, board)
    return board


def thread_or_404(user, number):
    """The thread with this number, with all that its page shows beside the posts.

    For a merged one that into which it went: nothing is told of threads that aren't shown.
    """
    if not 0 < number < MAX_KEY:
        raise Http404("There is no such thread.")
    related = ("board__locale", "author", "page", "accepted_post__author")
    found = Thread.objects.select_related(*related, "official_post__official_unit")
    keepers = Board.moderators.through.objects.filter(
        board_id=OuterRef("board_id"), user_id=user.pk or 0
    )
    thread = found.filter(pk=number).annotate(is_keeper=Exists(keepers)).first()
    if thread is not None:
        permissions.remember_moderated(user, thread.board, thread.is_keeper)
    if thread is not None and thread.merged_into_id:
        return thread_or_404(user, thread.merged_into_id)
    if thread is None or not permissions.may_see_thread(user, thread):
        raise Http404("There is no such thread.")
    return thread


def post_or_404(user, pk):
    """The post with this key, if ``user`` may see it."""
    if not 0 < pk < MAX_KEY:
        raise Http404("There is no such post.")
    found = Post.objects.select_related("thread__board__locale", "author")
    post = found.filter(pk=pk).first()
    if post is None or not permissions.may_see_post(user, post):
        raise Http404("There is no such post.")
    return post


def discussion_or_404(page_pk):
    """The page beside which people talk, the board of the talk, and its thread if there is one."""
    page = Page.objects.live().filter(pk=page_pk).first() if 0 < page_pk < MAX_KEY else None
    discussion = discussion_of(page) if page else None
    if discussion is None:
        raise Http404("There is no discussion beside such a page.")
    return page, discussion.board, thread_beside(page)


def crumbs(*steps):
    """Home, the boards and whatever ``steps`` (title, address) follow."""
    home = (_("Home"), reverse("wagtail_serve", args=[""]))
    return [home, (_("Forum"), reverse("boards:index")), *steps]


def crumbs_to(thread):
    """The way to a thread, itself included."""
    board = thread.board
    title = getattr(board, "shown", board).title
    return crumbs((title, board.get_absolute_url()), (thread.title, thread.get_absolute_url()))
