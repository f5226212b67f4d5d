"""The discussion beside a page: its thread, and what is written into it."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from blocks.visibility import visible
from forums.boards.markdown import render
from forums.boards.models import Post, Thread
from forums.boards.models.thread import slug_of
from forums.boards.quotations import refresh_quoting
from forums.boards.reads import discussion_of, is_beside_a_page, thread_beside
from forums.boards.refusals import refuse
from forums.boards.services.counters import count_change
from forums.boards.services.locking import locked_thread
from forums.boards.services.writing import write_post
from forums.moderation.states import Visibility
from forums.trail.services import record


def post_beside_page(*, actor, page, source, **rest):
    """Write into the discussion of ``page``; the first one makes the thread. Returns the post."""
    with transaction.atomic():
        return write_post(actor=actor, thread=ensure_page_thread(page), source=source, **rest)


def ensure_page_thread(page):
    """The thread beside ``page``; it is made when missing. Raises NotAllowed where none is wanted.

    Its first post is the editors' question, written by nobody in particular.
    """
    discussion = discussion_of(page)
    refuse("" if discussion else _("There is no discussion beside this page."))
    board = discussion.board.original()
    thread = thread_beside(page)
    if thread is not None:
        return thread
    try:
        with transaction.atomic():
            return _page_thread(discussion, board)
    except IntegrityError:  # somebody else was quicker
        return thread_beside(page)


def hand_over_page(thread, into):
    """Put ``into`` beside the page of ``thread``, which is merged into it; both are held.

    The editors' question stays behind, since the page itself asks it; in another thread it would
    look like the words of a resident. Raises ValidationError where each has a page.
    """
    if not is_beside_a_page(thread):
        return
    if is_beside_a_page(into):
        raise ValidationError(
            {"into": _("Both threads stand beside a page, and each page needs one of its own.")}
        )
    question = Post.objects.filter(thread=thread, number__lt=thread.first_voice)
    Post.objects.filter(reply_to__in=question).update(reply_to=None)
    question.update(visibility=Visibility.WITHDRAWN)
    Thread.objects.filter(pk=into.pk, page=None).update(page=thread.page_id)


def follow_page(thread_pk):
    """Show the editors' question of a thread as long as its page is there for everybody."""
    thread = locked_thread(thread_pk)
    is_public = visible(Page.objects.filter(translation_key=thread.page_key)).exists()
    old, new = Visibility.WITHDRAWN, Visibility.VISIBLE
    if not is_public:
        old, new = new, old
    question = Post.objects.filter(thread=thread, number=1, author=None, visibility=old).first()
    if question is not None:
        Post.objects.filter(pk=question.pk).update(visibility=new)
        count_change(question, old=old, new=new)
        refresh_quoting(question)


def _page_thread(discussion, board):
    page = discussion.page
    thread = Thread.objects.create(
        board=board,
        title=page.title[:120],
        slug=slug_of(page.title),
        page=page,
        page_key=page.translation_key,
        visibility=Visibility.VISIBLE,
    )
    post = Post.objects.create(
        thread=thread,
        number=1,
        source=discussion.question,
        html=render(discussion.question).html,
        visibility=Visibility.VISIBLE,
    )
    thread.last_number = 1
    thread.save(update_fields=["last_number"])
    count_change(post, old=None, new=Visibility.VISIBLE)
    record(actor=None, action="boards.thread.open", target=thread, to_state=thread.visibility)
    return thread
