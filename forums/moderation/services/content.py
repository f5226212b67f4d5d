"""What authors do with their own content."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from forums.moderation.models import Case
from forums.moderation.permissions import may_resubmit, may_withdraw
from forums.moderation.services.cases import enter_moderation, open_case, touch_case
from forums.moderation.services.moves import hold_content, move_content
from forums.moderation.states import Act, CaseState, Cause, Role, Visibility


@transaction.atomic
def withdraw_content(*, actor, content, is_proven=False):
    """Take own ``content`` back; the row stays as evidence. Cases without reports are closed.

    ``is_proven`` where the room knows by other means, such as a guest's secret, whose it is.
    """
    if not is_proven and not may_withdraw(actor, content):
        raise PermissionDenied
    hold_content(content)
    waiting = Case.objects.about(content).open().select_for_update().first()
    move_content(actor=actor, content=content, act=Act.WITHDRAW, role=Role.AUTHOR)
    if waiting and not waiting.report_count:
        waiting.state, waiting.decided_at = CaseState.DECIDED, timezone.now()
        waiting.claimed_by = waiting.claimed_until = None
        waiting.save(update_fields=["state", "decided_at", "claimed_by", "claimed_until"])
    elif waiting:
        touch_case(content)


@transaction.atomic
def resubmit(*, actor, content):
    """Send own refused ``content`` in again, after revising it. Returns the Case."""
    hold_content(content)
    if not may_resubmit(actor, content) or Case.objects.about(content).open().exists():
        raise PermissionDenied
    move_content(actor=actor, content=content, act=Act.RESUBMIT, role=Role.AUTHOR)
    return open_case(content=content, cause=Cause.RESUBMITTED)


@transaction.atomic
def recheck_edited(*, actor, content, screening):
    """After an edit of visible or pending ``content``: hold it when ``screening`` says so.

    A moderator who is reading the old text can't decide any more without seeing the new one.
    """
    hold_content(content)
    touch_case(content)
    holds = bool(screening.holds) and not actor.is_staff
    if content.visibility == Visibility.VISIBLE and holds:
        move_content(actor=None, content=content, act=Act.HOLD, role=Role.SYSTEM)
    if holds or screening.flags:
        return enter_moderation(content=content, screening=screening, premoderation="none")
    return None
