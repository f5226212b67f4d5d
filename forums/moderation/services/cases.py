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
    Act,
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


class ClaimedByAnother(Exception):
    """Another moderator looks into the ``case`` now."""

    def __init__(self, case):
        super().__init__(f"{case} is claimed.")
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
def decide_case(*, actor, case, version, to, rule, reason, template=None):
    """Decide ``case`` as it was read at ``version``: content goes ``to`` that visibility.

    ``template`` is the ReasonTemplate whose words the ``reason`` is; without a reason its words
    are taken. Raises PermissionDenied, ValidationError (no rule or reason where one is due),
    ForbiddenMove, AlreadyDecided when somebody was faster or the content changed, and
    ClaimedByAnother. Returns the Decision.
    """
    if case.cause == Cause.APPEAL:
        raise ForbiddenMove("An appeal is decided with decide_appeal.")
    grounds = check_grounds(to, rule, reason, template)
    return settle(actor=actor, case=case, version=version, to=to, grounds=grounds)


def settle(*, actor, case, version, to, grounds):
    """Close a case with a decision."""
    locked = hold_content(case.content)
    _close(actor, case, version)
    if locked is None or not may_moderate(actor, case.content):
        raise PermissionDenied
    if to not in DECISIONS[locked.visibility]:
        raise ForbiddenMove(f"What is {locked.visibility} can't be decided to be {to}.")
    decision = carry_out(actor, case, locked, to, grounds)
    judge_reports(decision)
    if decision.from_state != decision.to_state or decision.is_refusal:
        tell_author(decision)
    return decision


def carry_out(actor, case, content, to, grounds, *, revises=None):
    """Write the decision down, move the locked ``content``, leave an entry in the trail."""
    old = content.visibility
    decision = Decision.objects.create(
        case=case,
        moderator=actor,
        author=content.author,
        from_state=old,
        to_state=to,
        evidence=kind_of(content).text(content),
        revises=revises,
        **grounds,
    )
    act, role = DECISIONS[old][to], Role.MODERATOR
    if case.cause == Cause.APPEAL and to == Visibility.VISIBLE:
        act, role = Act.GRANT, Role.SECOND_MODERATOR
    if old != to:
        move_content(actor=actor, content=content, act=act, role=role, reason=decision.reason)
    record(
        actor=actor,
        action="moderation.case.revise" if revises else "moderation.case.decide",
        target=case,
        from_state=decision.from_state,
        to_state=decision.to_state,
        reason=decision.reason,
        data={"rule": decision.rule_id},
    )
    return decision


def judge_reports(decision):
    """Whether the reports of the case were right; those who reported hear when that changes."""
    if decision.to_state == Visibility.WITHDRAWN:
        return
    reports = decision.case.reports.exclude(upheld=decision.is_refusal)
    judged = list(reports.select_related("reporter"))
    reports.update(upheld=decision.is_refusal)
    tell_reporters(decision, judged)


def check_grounds(to, rule, reason, template):
    """Rule, reason and template of a decision; a refusal cites a rule and says why.

    Raises ValidationError. What stays may say so in the house's words.
    """
    reason = reason.strip()
    if template and not reason:
        reason = template.text
    if template and to in REFUSED and rule is None:
        rule = template.rule
    errors = {}
    if to in REFUSED and rule is None:
        errors["rule"] = _("Choose the rule that is broken.")
    if to in REFUSED and not reason:
        errors["reason"] = _("Say why, in words for the author.")
    if errors:
        raise ValidationError(errors)
    is_verbatim = template is not None and _words(reason) == _words(template.text)
    return {
        "rule": rule,
        "reason": reason or _("It keeps to the house rules."),
        "template": template if is_verbatim else None,
    }


def _words(text):
    """The words of ``text``: browsers send other line ends than they were given."""
    return text.split()


def _close(actor, case, version):
    """Take ``case`` for a decision: one statement, one winner.

    Raises AlreadyDecided or ClaimedByAnother.
    """
    taken = Case.objects.open().free_for(actor).filter(pk=case.pk, version=version)
    is_taken = taken.update(
        state=CaseState.DECIDED,
        decided_at=timezone.now(),
        version=F("version") + 1,
        claimed_by=None,
        claimed_until=None,
    )
    case.refresh_from_db()
    if not is_taken:
        is_claimed = case.is_open and case.version == version
        raise ClaimedByAnother(case) if is_claimed else AlreadyDecided(case)


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
