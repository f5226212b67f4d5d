"""Writing: a new thread, a reply."""

from datetime import timedelta
from functools import wraps

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.boards import checking, permissions
from forums.boards.kept_files import kept_files
from forums.boards.mentions import people_to_mention
from forums.boards.models import Post, PostPicture, Thread
from forums.boards.models.thread import slug_of
from forums.boards.name_references import refer
from forums.boards.quotations import quoted_posts, shown_html
from forums.boards.refusals import refuse
from forums.boards.services.counters import count_change
from forums.boards.services.locking import locked_thread
from forums.boards.services.taking_part import follow
from forums.boards.tasks import tell_about_post
from forums.boards.texts import check_field, check_line, check_text
from forums.boards.tokens import mark_of
from forums.moderation.states import Visibility
from forums.trail.services import record


def _stored_once(answer):
    """Of two with one token at the same moment, the slower one returns what the other stored.

    With other words the same token makes another post.
    """

    def decorate(write):
        @wraps(write)
        def once(*, actor, token="", **rest):
            token = mark_of(token, rest.get("title", ""), rest["source"])
            try:
                return write(actor=actor, token=token, **rest)
            except IntegrityError:
                sent = _sent_before(actor, token)
                if sent is None:
                    raise
                return answer(sent)

        return once

    return decorate


@_stored_once(lambda post: post.thread)
def open_thread(*, actor, board, title, source, page=None, token="", confirmed=False, pictures=()):
    """Open a thread on ``board`` and return it. A ``token`` seen before with the same
    words returns that thread.

    Raises NotAllowed, ValidationError (by field) or NeedsConfirmation.
    """
    board = board.original()
    refuse(permissions.why_not_open(actor, board))
    title, source = (
        check_field("title", check_line, title),
        check_field("source", check_text, source),
    )
    with kept_files() as keep, transaction.atomic():
        if sent := _sent_before(actor, token):
            return sent.thread
        screening = checking.screen_or_refuse(
            author=actor,
            texts=[title, source],
            fields=("title", "source"),
            names=_names(pictures),
            confirmed=confirmed,
        )
        title, source = screening.texts
        thread = Thread.objects.create(
            board=board,
            author=actor,
            title=title,
            slug=slug_of(title),
            page=page,
            visibility=checking.first_visibility(actor, screening, board),
        )
        _add_post(thread, actor, source, screening, keep, pictures=pictures, token=token)
        record(actor=actor, action="boards.thread.open", target=thread, to_state=thread.visibility)
    return thread


@_stored_once(lambda post: post)
def write_post(*, actor, thread, source, reply_to=None, pictures=(), token="", confirmed=False):
    """Write a post into ``thread`` and return it. A ``token`` seen before with the
    same words returns that post.

    The thread is locked meanwhile, so numbers have no gap and no double. Raises NotAllowed,
    ValidationError (by field) or NeedsConfirmation.
    """
    source = check_field("source", check_text, source)
    with kept_files() as keep, transaction.atomic():
        thread = locked_thread(thread.pk)
        if sent := _sent_before(actor, token):
            return sent
        refuse(permissions.why_not_reply(actor, thread))
        refuse(_why_wait(actor, thread))
        if reply_to is not None and (reply_to.thread_id != thread.pk or not reply_to.is_visible):
            reply_to = None
        screening = checking.screen_or_refuse(
            author=actor, texts=[source], names=_names(pictures), confirmed=confirmed
        )
        post = _add_post(
            thread,
            actor,
            screening.texts[0],
            screening,
            keep,
            reply_to=reply_to,
            pictures=pictures,
            token=token,
        )
        record(actor=actor, action="boards.post.write", target=post, to_state=post.visibility)
    return post


def _add_post(thread, author, source, screening, keep, *, pictures, token, reply_to=None):
    """The next post of a locked thread, with everything that follows from it."""
    visibility = (
        thread.visibility
        if thread.last_number == 0
        else checking.first_visibility(author, screening, thread.board)
    )
    source, mentioned = refer(source, people_to_mention(thread, source))
    thread.last_number += 1
    post = Post(
        thread=thread,
        number=thread.last_number,
        author=author,
        source=source,
        reply_to=reply_to,
        visibility=visibility,
        token=token,
    )
    quoted = quoted_posts(thread, source, reply_to)
    post.html = shown_html(source, quoted)
    post.save()
    if quoted:
        post.quotes.set(quoted)
    post.mentioned.set(mentioned)
    thread.save(update_fields=["last_number"])
    for picture in pictures:
        keep(PostPicture(post=post, **picture.fields))
    count_change(post, old=None, new=visibility)
    follow(author, thread, post.number)
    checking.settle(post, screening)
    if visibility == Visibility.VISIBLE:
        tell_about_post.enqueue(post.pk)
    thread.refresh_from_db()
    return post


def _sent_before(actor, token):
    """The post that was sent with this token, or None."""
    return Post.objects.filter(author=actor, token=token).first() if token else None


def _why_wait(actor, thread):
    """Slow mode: why ``actor`` must wait, or nothing."""
    if not thread.slow_seconds or permissions.moderates(actor, thread.board):
        return ""
    since = timezone.now() - timedelta(seconds=thread.slow_seconds)
    if not Post.objects.filter(author=actor, thread=thread, created_at__gt=since).exists():
        return ""
    return _("This thread runs slowly: wait %(minutes)d minutes between two posts.") % {
        "minutes": -(-thread.slow_seconds // 60)
    }


def _names(pictures):
    return [text for picture in pictures for text in (picture.name, picture.alt)]
