"""Claiming a case, so that two moderators don't read the same one."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from forums.moderation.house_times import CLAIM_HOLDS
from forums.moderation.models import Case
from forums.moderation.permissions import may_decide
from forums.moderation.services.cases import AlreadyDecided, ClaimedByAnother
from forums.trail.services import record


@transaction.atomic
def claim_case(*, actor, case, take_over=False):
    """Keep ``case`` for ``actor`` for a while; ``take_over`` also when somebody else has it.

    Raises PermissionDenied, AlreadyDecided and ClaimedByAnother. The claim ends by itself.
    """
    if not may_decide(actor, case):
        raise PermissionDenied
    rows = Case.objects.open().filter(pk=case.pk)
    free = rows if take_over else rows.free_for(actor)
    is_mine = free.update(**claim_fields(actor))
    case.refresh_from_db()
    if not is_mine:
        raise ClaimedByAnother(case) if case.is_open else AlreadyDecided(case)
    record(actor=actor, action="moderation.case.claim", target=case)


@transaction.atomic
def release_case(*, actor, case):
    """Give up the claim of ``actor``; nothing happens when there is none."""
    rows = Case.objects.open().filter(pk=case.pk, claimed_by=actor)
    if rows.update(claimed_by=None, claimed_until=None):
        record(actor=actor, action="moderation.case.release", target=case)
    case.refresh_from_db()


def claim_fields(actor):
    """The values of a claim that begins now."""
    return {"claimed_by": actor, "claimed_until": timezone.now() + CLAIM_HOLDS}
