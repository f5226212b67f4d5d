"""Keeping order: pin, lock, slow down, close with a summary."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.boards import permissions
from forums.boards.markdown import render
from forums.boards.refusals import refuse
from forums.boards.services.locking import locked_thread
from forums.boards.texts import check_field, check_text
from forums.trail.services import record

MAX_PINNED = 5
SLOW_CHOICES = (0, 60, 300, 900, 3600)
MAX_SUMMARY = 2000


@transaction.atomic
def pin_thread(*, actor, thread, pinned):
    """Keep ``thread`` on top of its board, or let it go. Raises NotAllowed, ValidationError."""
    thread = _held(actor, thread)
    others = thread.board.threads.filter(pinned=True).exclude(pk=thread.pk)
    if pinned and others.count() >= MAX_PINNED:
        raise ValidationError(_("Five threads are pinned already. Let one of them go first."))
    return _change(actor, thread, "pin" if pinned else "unpin", pinned=pinned)


@transaction.atomic
def lock_thread(*, actor, thread, locked, reason=""):
    """Let nobody but moderators write, or open it again. Raises NotAllowed."""
    thread = _held(actor, thread)
    moment = (thread.locked_at or timezone.now()) if locked else None
    verb = "lock" if locked else "unlock"
    return _change(actor, thread, verb, reason=reason, locked_at=moment)


@transaction.atomic
def slow_thread(*, actor, thread, seconds):
    """Make everybody wait ``seconds`` between two posts. Raises NotAllowed, ValidationError."""
    thread = _held(actor, thread)
    if seconds not in SLOW_CHOICES:
        raise ValidationError(_("Please choose one of the given times."))
    return _change(actor, thread, "slow", slow_seconds=seconds)


@transaction.atomic
def close_thread(*, actor, thread, summary):
    """Close ``thread`` with what came out of it; its author may do so as well."""
    thread = locked_thread(thread.pk)
    refuse(permissions.why_not_accept(actor, thread))
    summary = check_field("summary", lambda text: check_text(text, MAX_SUMMARY), summary)
    return _change(
        actor,
        thread,
        "close",
        closing_summary=summary,
        closing_html=render(summary).html,
        locked_at=thread.locked_at or timezone.now(),
    )


def _held(actor, thread):
    """The thread, locked, for somebody who keeps order on its board."""
    thread = locked_thread(thread.pk)
    refuse(permissions.why_not_keep_order(actor, thread.board))
    return thread


def _change(actor, thread, verb, *, reason="", **fields):
    for name, value in fields.items():
        setattr(thread, name, value)
    thread.save(update_fields=list(fields))
    record(actor=actor, action=f"boards.thread.{verb}", target=thread, reason=reason)
    return thread
