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
    return user.is_active and any(kind.objects_for(user).exists() for kind in kinds().values())


def around(user, case):
    """Text and context; and what stands behind the case, unless ``user`` wrote the text."""
    content, kind = case.content, kind_of(case.content)
    what = {
        "case": case,
        "kind": kind,
        "content": content,
        "text": kind.text(content),
        "url": kind.url(content),
        "context_lines": list(kind.context(content) or [])[:LINES],
        "is_own": content.author_id == user.pk,
    }
    return what if what["is_own"] else what | _behind(user, case)


def _behind(user, case):
    """What nobody may read about themselves: reports, notes, decisions, the author's record."""
    reports = list(case.reports.select_related("reporter"))
    if any(report.reason == Reason.PERSONAL_DATA for report in reports):
        record_reading(actor=user, target=case, what="moderation.case")
    appeal = case.appeal if case.cause == Cause.APPEAL else None
    earlier = Decision.objects.about(case.content).select_related("moderator", "rule")
    return {
        "reports": reports,
        "appeal": appeal,
        "earlier": earlier[:LINES],
        "notes": case.notes.select_related("author"),
        "record": record_of(case.author),
        "rules": Rule.objects.citable(),
    }


def written_by(author, user):
    """Kind → what ``author`` wrote of it, as far as ``user`` moderates it; in any state."""
    return {
        kind: kind.objects_for(user)
        .filter(author=author)
        .select_related(*kind.related)
        .prefetch_related(*kind.prefetched)
        for kind in kinds().values()
    }


def record_of(author):
    """What is known about an author (or None): decisions against them, sanctions, own reports."""
    if author is None:
        return None
    decisions = Decision.objects.on(author).in_force()
    return {
        "decisions": decisions.count(),
        "refusals": decisions.filter(to_state__in=["hidden", "rejected"]).count(),
        "sanctions": Sanction.objects.filter(person=author).select_related("rule")[:LINES],
        "reports": Report.objects.filter(reporter=author).count(),
    }
