"""Changing one's mind: undoing a decision within seconds, and revising it later."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from forums.moderation.models import Case, Decision
from forums.moderation.notices import take_back, tell_author
from forums.moderation.permissions import may_revise, may_undo
from forums.moderation.services.appeals import close_appeal
from forums.moderation.services.cases import carry_out, check_grounds, judge_reports
from forums.moderation.services.claims import claim_fields
from forums.moderation.services.moves import hold_content, move_content
from forums.moderation.states import DECISIONS, Act, CaseState, Cause, ForbiddenMove, Role
from forums.trail.services import record


@transaction.atomic
def undo_decision(*, actor, decision):
    """Take back ``decision`` of ``actor``, as if it had not been made. Returns its Case.

    The content is where it was, nobody hears of it any more, the case waits again and stays with
    ``actor``; what was revised holds again. Only the trail tells. Raises PermissionDenied.
    """
    case, decision = _held(decision)
    if not may_undo(actor, decision):
        raise PermissionDenied
    old, new = decision.from_state, decision.to_state
    if old != new:
        move_content(
            actor=actor, content=case.content, act=Act.UNDO, role=Role.MODERATOR, back_to=old
        )
    take_back(decision)
    previous, reason, data = decision.revises, decision.reason, {"rule": decision.rule_id}
    decision.delete()
    _judge_anew(case, previous)
    if previous is None:
        fields = {"state": CaseState.OPEN, "decided_at": None, "version": F("version") + 1}
        Case.objects.filter(pk=case.pk).update(**fields, **claim_fields(actor))
    record(
        actor=actor,
        action="moderation.case.undo",
        target=case,
        from_state=new,
        to_state=old,
        reason=reason,
        data=data,
    )
    case.refresh_from_db()
    return case


@transaction.atomic
def revise_decision(*, actor, decision, to, rule, reason, template=None):
    """Put another decision in the place of ``decision``; the author is told. Returns the new one.

    Raises PermissionDenied (also when it isn't the last word any more), ValidationError (no
    reason, or nothing would change) and ForbiddenMove.
    """
    case, decision = _held(decision)
    if not may_revise(actor, decision):
        raise PermissionDenied
    if to not in DECISIONS[decision.to_state]:
        raise ForbiddenMove(f"What is {decision.to_state} can't be decided to be {to}.")
    if not reason.strip() and template is None:
        raise ValidationError({"reason": _("Say why the decision is changed.")})
    grounds = check_grounds(to, rule, reason, template)
    if to == decision.to_state and grounds["rule"] == decision.rule:
        raise ValidationError(_("Choose another decision or another rule."))
    new = carry_out(actor, case, case.content, to, grounds, revises=decision)
    judge_reports(new)
    if case.cause == Cause.APPEAL:
        close_appeal(case.appeal, new)
    tell_author(new)
    return new


def _held(decision):
    """Case and ``decision`` anew, with the content held before them; refused when it is gone."""
    content = hold_content(decision.case.content)
    case = Case.objects.select_for_update().filter(pk=decision.case_id).first()
    row = Decision.objects.filter(pk=decision.pk).first()
    if content is None or case is None or row is None:
        raise PermissionDenied
    row.case = case
    return case, row


def _judge_anew(case, previous):
    """Reports and appeal as they were before the decision that was undone."""
    if case.cause == Cause.APPEAL:
        close_appeal(case.appeal, previous)
    case.reports.update(upheld=previous.is_refusal if previous else None)
