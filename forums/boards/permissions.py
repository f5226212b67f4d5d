"""Who may do what on the boards.

Most acts have a function that says *why not* in a sentence: empty means yes. Views show the
sentence, services raise it.
"""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.boards.models import Board, Post, Thread
from forums.boards.states import WhoMayPost
from forums.moderation import permissions as moderation
from forums.moderation.states import REFUSED, Visibility
from forums.people.models import Unit
from forums.people.permissions import is_signed_in

EDIT_HOURS = 24
# What an author may mend, however old: moderators sent it back to be revised.
SENT_BACK = REFUSED


def moderates(user, board):
    """Whether ``user`` keeps order on ``board``: the group does on all, some people on theirs.

    At most one query for each user object and board, none for visitors.
    """
    if not is_signed_in(user) or user.lacks_second_factor:
        return False
    if _moderates_all(user):
        return True
    known = user.__dict__.setdefault("_moderated_boards", {})
    if board.pk not in known:
        rows = Board.moderators.through.objects.filter(user_id=user.pk, board_id=board.pk)
        known[board.pk] = rows.exists()
    return known[board.pk]


def _moderates_all(user):
    return user.is_superuser or (user.is_staff and user.has_perm("boards.change_thread"))


def remember_moderated(user, board, known):
    """Tell :func:`moderates` what a query of the view found out on its way."""
    if user.is_authenticated:
        user.__dict__.setdefault("_moderated_boards", {})[board.pk] = known


def why_not_publish(user):
    """Why ``user`` may not publish anything now; empty when they may."""
    known = user.__dict__.get("_why_not_publish")
    return moderation.why_not_publish(user) if known is None else known


def remember_publishing(user):
    """Ask once for all posts of a page; what is stored asks anew, with a request of its own."""
    user.__dict__["_why_not_publish"] = moderation.why_not_publish(user)


def may_see_thread(user, thread):
    """Visible ones everybody; others their author and those who keep order."""
    return thread.is_visible or _is_own(user, thread) or moderates(user, thread.board)


def may_see_post(user, post):
    """Like threads: a post that waits or was hidden is seen by its author and the moderators."""
    if not may_see_thread(user, post.thread):
        return False
    return post.is_visible or _is_own(user, post) or moderates(user, post.thread.board)


def threads_readable_by(user):
    """Every thread that ``user`` may see (see ``may_see_thread``), as a queryset."""
    return Thread.objects.filter(_readable_by(user, "board"))


def posts_readable_by(user):
    """Every post that ``user`` may see (see ``may_see_post``), as a queryset."""
    posts = Post.objects.filter(_readable_by(user, "thread__board"))
    return posts.filter(thread__in=threads_readable_by(user).order_by().values("pk"))


def _readable_by(user, board):
    if _moderates_all(user):
        return ~Q(pk=None)
    readable = Q(visibility=Visibility.VISIBLE) | Q(author=user)
    if user.lacks_second_factor:
        return readable
    boards = Board.moderators.through.objects.filter(user_id=user.pk).values("board")
    return readable | Q(**{f"{board}__in": boards})


def why_not_open(user, board):
    """Why ``user`` may not open a thread on ``board``; empty when they may."""
    if board.who_may_post == WhoMayPost.NOBODY:
        return _("This board is kept to be read; nothing new is posted.")
    if board.who_may_post == WhoMayPost.STAFF_OPEN and not (
        user.is_authenticated and (user.is_staff or moderates(user, board))
    ):
        return _("On this board the office opens the threads; you are welcome to reply.")
    return why_not_publish(user)


def why_not_reply(user, thread):
    """Why ``user`` may not reply in ``thread``; empty when they may."""
    if thread.merged_into_id:
        return _("This thread was merged into another one.")
    if not may_see_thread(user, thread) or not thread.is_visible:
        return _("Nobody can reply while this thread is being checked.")
    if thread.is_locked and not moderates(user, thread.board):
        return _("This thread is closed. You can read it, but nobody can reply any more.")
    if thread.board.who_may_post == WhoMayPost.NOBODY:
        return _("This board is kept to be read; nothing new is posted.")
    return why_not_publish(user)


def why_not_write_beside(user, board, thread):
    """Why ``user`` may not write beside a page; ``thread`` is None while nobody has written."""
    if thread is not None:
        return why_not_reply(user, thread)
    if board.who_may_post == WhoMayPost.NOBODY:
        return _("This board is kept to be read; nothing new is posted.")
    return why_not_publish(user)


def why_not_edit(user, post):
    """Why ``user`` may not change ``post``; empty when they may."""
    if not _is_own(user, post):
        return _("Only the author can change a post.")
    if post.visibility == Visibility.WITHDRAWN:
        return _("You have withdrawn this post.")
    if post.thread.is_locked and not moderates(user, post.thread.board):
        return _("This thread is closed; its posts stay as they are.")
    late = post.created_at < timezone.now() - timedelta(hours=EDIT_HOURS)
    if late and post.visibility not in SENT_BACK:
        return _("A post can be changed for 24 hours. Write a reply to correct it.")
    return why_not_publish(user)


def why_not_withdraw(user, post):
    """Why ``user`` may not take ``post`` back; empty when they may. No sanction hinders it."""
    if not _is_own(user, post):
        return _("Only the author can withdraw a post.")
    if post.visibility not in (Visibility.VISIBLE, Visibility.PENDING):
        return _("This post is not shown any more.")
    return ""


def why_not_conceal(user, post):
    """Why ``user`` may not close earlier versions of ``post``; moderators may, its author never."""
    if moderation.may_moderate(user, post):
        return ""
    return _("Only moderators close earlier versions, and not those of their own posts.")


def why_not_ask_to_conceal(user, post):
    """Why ``user`` may not ask for that; empty when they may."""
    return "" if _is_own(user, post) else _("Only the author can ask for this.")


def why_not_react(user, post):
    """Why ``user`` may not react to ``post``; empty when they may."""
    if not post.is_visible or not may_see_thread(user, post.thread):
        return _("This post is not shown any more.")
    if _is_own(user, post):
        return _("This is your own post.")
    return why_not_publish(user)


def why_not_accept(user, thread):
    """Why ``user`` may not name the answer of ``thread``; empty when they may."""
    if not _is_own(user, thread) and not moderates(user, thread.board):
        return _("Only the person who asked can accept an answer.")
    return "" if thread.is_visible else _("This thread is not shown any more.")


def why_not_mark_official(user, post):
    """Why ``user`` may not make ``post`` an official answer; empty when they may."""
    if not _is_own(user, post) or not user.is_staff or not units_of(user):
        return _("Only officers of a unit can mark an answer of their own as official.")
    return "" if post.is_visible else _("This post is not shown any more.")


def why_not_keep_order(user, board):
    """Why ``user`` may not pin, lock, move, merge or split on ``board``."""
    return "" if moderates(user, board) else _("Only moderators of this board can do this.")


def units_of(user):
    """The units that ``user`` is an officer of."""
    if not user.is_authenticated or not user.is_staff:
        return []
    if not hasattr(user, "_units"):
        user._units = list(Unit.objects.of(user))
    return user._units


def _is_own(user, content):
    return user.is_authenticated and content.author_id == user.pk
