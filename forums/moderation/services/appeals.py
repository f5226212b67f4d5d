"""One appeal for each decision, to somebody else."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.moderation.models import Appeal, Case, Decision, Report
from forums.moderation.permissions import may_appeal, may_decide_appeal
from forums.moderation.services.cases import check_grounds, open_case, settle
from forums.moderation.services.moves import hold_content
from forums.moderation.states import Cause, Outcome, Visibility
from forums.trail.services import record


@transaction.atomic
def appeal_decision(*, actor, decision, text):
    """Ask another moderator to look at ``decision`` again. Returns the Appeal.

    Raises PermissionDenied (not the author, too late, a second time) and ValidationError.
    """
    hold_content(decision.case.content)
    decision = Decision.objects.select_for_update().get(pk=decision.pk)
    content = decision.case.content
    if not may_appeal(actor, decision) or Case.objects.about(content).open().exists():
        raise PermissionDenied
    if not text.strip():
        raise ValidationError({"text": _("Say why the decision should be changed.")})
    case = open_case(content=content, cause=Cause.APPEAL)
    appeal = Appeal.objects.create(decision=decision, case=case, text=text.strip())
    record(actor=actor, action="moderation.appeal", target=case, data={"decision": decision.pk})
    return appeal


@transaction.atomic
def decide_appeal(*, actor, appeal, version, to, rule, reason, template=None):
    """Decide ``appeal``; raises what ``decide_case`` raises. Returns the Decision."""
    if not may_decide_appeal(actor, appeal):
        raise PermissionDenied
    decision = settle(
        actor=actor,
        case=appeal.case,
        version=version,
        to=to,
        grounds=check_grounds(to, rule, reason, template),
    )
    close_appeal(appeal, decision)
    return decision


def close_appeal(appeal, decision):
    """Write down how ``decision`` ends ``appeal``; None opens it again.

    When it is granted, the reports behind the first decision were wrong after all.
    """
    granted = decision is not None and decision.to_state == Visibility.VISIBLE
    appeal.outcome = Outcome.GRANTED if granted else Outcome.REFUSED
    appeal.decided_by, appeal.decided_at = decision and decision.moderator, timezone.now()
    if decision is None:
        appeal.outcome, appeal.decided_at = Outcome.WAITING, None
    appeal.save(update_fields=["outcome", "decided_by", "decided_at"])
    Report.objects.filter(case=appeal.decision.case).update(upheld=not granted)
