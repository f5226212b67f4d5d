"""What the boards add to the admin and to the rooms beside them."""

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from blocks.first_content import HOOK as FIRST_CONTENT
from blocks.sitemaps import SitemapSection, places_in_all_languages
from forums.boards import first_boards, permissions
from forums.boards.models import Board, Post, Thread
from forums.boards.moderated import moderated_post
from forums.boards.notices import notice_kinds
from forums.boards.personal_data import personal_data
from forums.boards.viewsets import BoardViewSet
from forums.moderation.states import Visibility

register_snippet(BoardViewSet)
hooks.register("register_notice_kind", notice_kinds)
hooks.register("register_moderated_kind", moderated_post)
hooks.register("register_personal_data", personal_data)
hooks.register(FIRST_CONTENT, lambda: (first_boards.ACTION, first_boards.propose_boards))


@hooks.register("register_trail_actions")
def trail_actions():
    """What happens to threads and posts."""
    return {
        first_boards.ACTION: _("Proposed the boards"),
        "boards.thread.open": _("Opened a thread"),
        "boards.thread.pin": _("Pinned a thread"),
        "boards.thread.unpin": _("Unpinned a thread"),
        "boards.thread.lock": _("Closed a thread to replies"),
        "boards.thread.unlock": _("Opened a thread to replies again"),
        "boards.thread.slow": _("Changed the wait between posts"),
        "boards.thread.close": _("Closed a thread with a summary"),
        "boards.thread.move": _("Moved a thread"),
        "boards.thread.merge": _("Merged a thread into another"),
        "boards.thread.split": _("Split posts off a thread"),
        "boards.post.write": _("Wrote a post"),
        "boards.post.edit": _("Changed a post"),
        "boards.version.ask": _("Asked to close an earlier version"),
        "boards.version.conceal": _("Closed an earlier version"),
        "boards.version.reveal": _("Opened an earlier version again"),
        "boards.post.mark_official": _("Marked an official answer"),
        "boards.post.unmark_official": _("Took back an official answer"),
        "boards.post.accept": _("Accepted an answer"),
        "boards.post.unaccept": _("Took back an accepted answer"),
    }


@hooks.register("register_forum_trail_entries")
def forum_trail_entries():
    """Everything that happens to threads and posts."""
    return Q(action__startswith="boards.")


@hooks.register("register_trail_states")
def trail_states():
    """Who sees threads and posts."""
    return {"boards": dict(Visibility.choices)}


@hooks.register("register_sitemap_section")
def sitemap_section():
    """The list of boards, each board, and every visible thread."""
    return SitemapSection(
        name="forum",
        lists=("boards:index",),
        routes=("boards:board", "boards:thread"),
        places=board_places,
        rows=listed_threads,
    )


def board_places():
    """The addresses of the boards in all languages."""
    for slug in Board.objects.originals().in_order().values_list("slug", flat=True):
        yield from places_in_all_languages("boards:board", slug)


def listed_threads():
    """Visible threads, the oldest first; merged ones are found through their target."""
    threads = Thread.objects.visible().filter(merged_into=None)
    return threads.select_related("board").order_by("created_at")


@hooks.register("register_trail_readers")
def trail_readers():
    """What waits or was hidden is for its author and the moderators."""
    return {Thread: permissions.threads_readable_by, Post: permissions.posts_readable_by}
