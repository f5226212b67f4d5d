"""Opening cases and deciding them."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.moderation.house_times import due_at
from forums.moderation.kinds import kind_of
from forums.moderation.models import Case, Decision
from forums.moderation.notices import tell_author, tell_reporters
from forums.moderation.permissions import may_moderate
from forums.moderation.services.moves import hold_content, move_content
from forums.moderation.states import (
    DECISIONS,
    REFUSED,
    CaseState,
    Cause,
    ForbiddenMove,
    Role,
    Visibility,
)
from forums.moderation.urgent import tell_moderators
from forums.trail.services import record


class AlreadyDecided(Exception):
    """Somebody else was faster, or the content changed since it was read; has the ``case``."""

    def __init__(self, case):
        super().__init__(f"{case} has changed.")
        self.case = case


@transaction.atomic
def open_case(*, content, cause, urgent=False, findings=()):
    """Open a case about ``content``, or add to the one that is open. Returns the Case, locked.

    Whoever changes the content afterwards in the same transaction holds it before.
    """
    case = _open_case_of(content) or _create_case(content, cause, urgent)
    heavier = max(case.cause, cause, key=list(Cause).index)
    case.findings = [*case.findings, *(one for one in findings if one not in case.findings)]
    case.cause, case.urgent = heavier, case.urgent or urgent
    case.due_at = min(case.due_at, due_at(timezone.now(), case.urgent))
    case.save(update_fields=["findings", "cause", "urgent", "due_at"])
    if urgent:
        tell_moderators(case, content)
    return case


def enter_moderation(*, content, screening, premoderation):
    """Open the case that new or edited ``content`` needs, if any. Returns it or None."""
    if content.visibility == Visibility.PENDING:
        causes = screening.causes(premoderation) or [Cause.PREMODERATION]
    elif screening.flags:
        causes = screening.flags
    else:
        return None
    return open_case(content=content, cause=causes[-1], findings=screening.findings)


@transaction.atomic
def decide_case(*, actor, case, version, to, rule, reason):
    """Decide ``case`` as it was read at ``version``: content goes ``to`` that visibility.

    Raises PermissionDenied, ValidationError (no rule or reason where one is due), ForbiddenMove,
    and AlreadyDecided when somebody was faster or the content changed. Returns the Decision.
    """
    if case.cause == Cause.APPEAL:
        raise ForbiddenMove("An appeal is decided with decide_appeal.")
    return settle(actor=actor, case=case, version=version, to=to, rule=rule, reason=reason)


def settle(*, actor, case, version, to, rule, reason, role=Role.MODERATOR, act=None):
    """Close a case with a decision; ``act`` replaces the table's for appeals."""
    reason = _check_reason(to, rule, reason)
    locked = hold_content(case.content)
    claim(case, version)
    content = case.content
    if locked is None or content is None or not may_moderate(actor, content):
        raise PermissionDenied
    if to not in DECISIONS[locked.visibility]:
        raise ForbiddenMove(f"What is {locked.visibility} can't be decided to be {to}.")
    old = locked.visibility
    decision = Decision(
        case=case, moderator=actor, author=locked.author, from_state=old, to_state=to
    )
    decision.rule, decision.reason = rule, reason
    decision.evidence = kind_of(content).text(locked)
    decision.save()
    if act := (act if to != old and act else DECISIONS[old][to]):
        move_content(actor=actor, content=content, act=act, role=role, reason=reason)
    _follow(actor, case, decision)
    return decision


def claim(case, version):
    """Take ``case`` for this decision, or raise AlreadyDecided: one statement, one winner."""
    now = timezone.now()
    taken = Case.objects.open().filter(pk=case.pk, version=version)
    if not taken.update(state=CaseState.DECIDED, decided_at=now, version=F("version") + 1):
        case.refresh_from_db()
        raise AlreadyDecided(case)
    case.refresh_from_db()


def touch_case(content):
    """Note in the open case that the content has changed, so that no stale decision fits."""
    Case.objects.about(content).open().update(version=F("version") + 1)


def _open_case_of(content):
    return Case.objects.about(content).open().select_for_update().first()


def _create_case(content, cause, urgent):
    """A new case; when somebody opens one at the same moment, theirs."""
    now = timezone.now()
    try:
        with transaction.atomic():
            case = Case.objects.create(
                content_type=ContentType.objects.get_for_model(content),
                object_id=content.pk,
                author_id=content.author_id,
                cause=cause,
                urgent=urgent,
                opened_at=now,
                due_at=due_at(now, urgent),
            )
            record(actor=None, action="moderation.case.open", target=case, to_state=cause)
    except IntegrityError:
        return _open_case_of(content)
    return case


def _check_reason(to, rule, reason):
    """A refusal cites a rule and says why; what stays may say so in the house's words."""
    reason = reason.strip()
    errors = {}
    if to in REFUSED and rule is None:
        errors["rule"] = _("Choose the rule that is broken.")
    if to in REFUSED and not reason:
        errors["reason"] = _("Say why, in words for the author.")
    if errors:
        raise ValidationError(errors)
    return reason or _("It keeps to the house rules.")


def _follow(actor, case, decision):
    """The trail, the judgement of the reports, and everybody who is to know."""
    record(
        actor=actor,
        action="moderation.case.decide",
        target=case,
        from_state=decision.from_state,
        to_state=decision.to_state,
        reason=decision.reason,
        data={"rule": decision.rule_id},
    )
    judged = decision.to_state != Visibility.WITHDRAWN
    if judged and case.report_count:
        upheld = decision.to_state in REFUSED
        case.reports.update(upheld=upheld)
        tell_reporters(case, upheld)
    if decision.from_state != decision.to_state or decision.is_refusal:
        tell_author(decision)
