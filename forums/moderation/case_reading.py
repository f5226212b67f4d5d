"""What a moderator sees of a case, all on one screen."""

from forums.moderation.kinds import kind_of, kinds
from forums.moderation.models import Decision, Report, Rule, Sanction
from forums.moderation.states import Cause, Reason
from forums.trail.services import record_reading

LINES = 10


def is_moderator(user):
    """Whether ``user`` moderates anything at all."""
    if user.lacks_second_factor:
        return False
    if user.has_perm("moderation.change_case"):
        return True
    scopes = [kind.moderated_by for kind in kinds().values() if kind.moderated_by]
    return user.is_active and any(scope(user).exists() for scope in scopes)


def around(user, case):
    """Text, context, reports, earlier decisions, the author's record, and the rules to cite."""
    content, kind = case.content, kind_of(case.content)
    reports = list(case.reports.select_related("reporter"))
    if any(report.reason == Reason.PERSONAL_DATA for report in reports):
        record_reading(actor=user, target=case, what="moderation.case")
    appeal = case.appeal if case.cause == Cause.APPEAL else None
    return {
        "case": case,
        "kind": kind,
        "content": content,
        "text": kind.text(content),
        "url": kind.url(content),
        "context_lines": list(kind.context(content) or [])[:LINES],
        "reports": reports,
        "appeal": appeal,
        "earlier": Decision.objects.about(content).select_related("moderator", "rule")[:LINES],
        "record": record_of(case.author),
        "rules": Rule.objects.citable(),
    }


def record_of(author):
    """What is known about an author (or None): decisions against them, sanctions, own reports."""
    if author is None:
        return None
    decisions = Decision.objects.on(author)
    return {
        "decisions": decisions.count(),
        "refusals": decisions.filter(to_state__in=["hidden", "rejected"]).count(),
        "sanctions": Sanction.objects.filter(person=author).select_related("rule")[:LINES],
        "reports": Report.objects.filter(reporter=author).count(),
    }
