"""Warning and suspending people, for a time."""

from datetime import timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.moderation.models import Sanction
from forums.moderation.notices import tell_person
from forums.moderation.permissions import may_sanction
from forums.moderation.states import SanctionKind
from forums.trail.services import record

LONGEST_DAYS = 365


def warn_person(*, actor, person, rule, reason, days=90, case=None):
    """Warn ``person``; the warning is remembered for ``days``. Returns the Sanction."""
    return _give(SanctionKind.WARNING, actor, person, rule, reason, days, case)


def suspend_person(*, actor, person, rule, reason, days, case=None):
    """Keep ``person`` from writing for ``days``. Returns the Sanction."""
    return _give(SanctionKind.SUSPENSION, actor, person, rule, reason, days, case)


@transaction.atomic
def lift_sanction(*, actor, sanction, reason):
    """End a sanction early. Returns it."""
    sanction = Sanction.objects.select_for_update().get(pk=sanction.pk)
    if not sanction.is_active or not may_sanction(actor, sanction.person):
        raise PermissionDenied
    sanction.lifted_at, sanction.lifted_by = timezone.now(), actor
    sanction.save(update_fields=["lifted_at", "lifted_by"])
    record(actor=actor, action="moderation.sanction.lift", target=sanction, reason=reason)
    tell_person(sanction)
    return sanction


@transaction.atomic
def _give(kind, actor, person, rule, reason, days, case):
    if not may_sanction(actor, person):
        raise PermissionDenied
    if not reason.strip():
        raise ValidationError({"reason": _("Say why, in words for the person.")})
    if not 1 <= days <= LONGEST_DAYS:
        raise ValidationError({"days": _("Choose between 1 and 365 days.")})
    sanction = Sanction.objects.create(
        person=person,
        kind=kind,
        rule=rule,
        reason=reason.strip(),
        until=timezone.now() + timedelta(days=days),
        case=case,
        given_by=actor,
    )
    record(
        actor=actor,
        action=f"moderation.sanction.{kind}",
        target=sanction,
        reason=sanction.reason,
        data={"days": days, "rule": rule.pk},
    )
    tell_person(sanction)
    return sanction
