"""Reports, their weight, and what they hide by themselves."""

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import Count, Q, Sum
from django.utils import timezone

from forums.moderation.house_times import (
    FEWEST_REPORTERS,
    GUEST_WEIGHT,
    GUESTS_TOGETHER,
    HIDE_AT,
    HIDE_URGENT_AT,
    JUDGED_REPORTS_READ,
    reporter_weight,
)
from forums.moderation.kinds import kind_of
from forums.moderation.models import Decision, Report
from forums.moderation.notices import tell_author_hidden
from forums.moderation.permissions import may_report
from forums.moderation.services.cases import open_case
from forums.moderation.services.moves import hold_content, move_content
from forums.moderation.states import URGENT_REASONS, Act, Cause, Reason, Role, Visibility
from forums.trail.services import record


class AlreadyReported(Exception):
    """This person has reported this content already."""


@transaction.atomic
def report_content(*, actor, content, reason, text=""):
    """Report ``content`` for ``reason``; ``actor`` is None for a guest.

    Raises PermissionDenied (not visible, or one's own) and AlreadyReported. Heavy reports hide
    the content until a moderator decides. Returns the Report.
    """
    content = hold_content(content)
    if content is None or not may_report(actor, content):
        raise PermissionDenied
    if actor is not None and _has_reported(actor, content):
        raise AlreadyReported
    reason = Reason(reason)
    case = open_case(content=content, cause=Cause.REPORTS, urgent=reason in URGENT_REASONS)
    report = _add_report(case, actor, reason, text)
    record(actor=actor, action="moderation.report", target=case, data={"reason": reason.value})
    if _is_heavy(case) and not _is_protected(content):
        _hide(case, content)
    return report


def weight_of(reporter):
    """What a report of ``reporter`` counts now, in hundredths."""
    if reporter is None:
        return GUEST_WEIGHT
    judged = Report.objects.filter(reporter=reporter, upheld__isnull=False)
    recent = judged.order_by("-created_at").values_list("upheld", flat=True)
    upheld = list(recent[:JUDGED_REPORTS_READ])
    return reporter_weight(upheld.count(True), upheld.count(False))


def _has_reported(actor, content):
    """Whether they have reported it since it was last edited."""
    case = {"case__content_type__model": content._meta.model_name, "case__object_id": content.pk}
    reports = Report.objects.filter(reporter=actor, **case)
    reports = reports.filter(case__content_type__app_label=content._meta.app_label)
    if content.edited_at:
        reports = reports.filter(created_at__gte=content.edited_at)
    return reports.exists()


def _add_report(case, actor, reason, text):
    try:
        with transaction.atomic():
            report = Report.objects.create(
                case=case, reporter=actor, reason=reason, text=text, weight=weight_of(actor)
            )
    except IntegrityError as error:
        raise AlreadyReported from error
    case.weight = _weight_together(case)
    case.report_count = case.reports.count()
    case.save(update_fields=["weight", "report_count"])
    return report


def _weight_together(case):
    """What the reports weigh; guests can't be told apart, so all together weigh little."""
    is_guest = Q(reporter__isnull=True)
    sums = {"people": Sum("weight", filter=~is_guest), "guests": Sum("weight", filter=is_guest)}
    found = case.reports.aggregate(**sums)
    return (found["people"] or 0) + min(found["guests"] or 0, GUESTS_TOGETHER)


def _is_heavy(case):
    """Whether the reports weigh enough, and come from more than one resident."""
    people = case.reports.aggregate(n=Count("reporter", distinct=True))["n"]
    limit = HIDE_URGENT_AT if case.urgent else HIDE_AT
    return case.weight >= limit and people >= FEWEST_REPORTERS


def _is_protected(content):
    """Whether reports hide nothing: staff wrote it, or a moderator has kept it as it is."""
    if content.author is not None and content.author.is_staff:
        return True
    kept = Q(to_state=Visibility.VISIBLE)
    if content.edited_at:
        kept &= Q(created_at__gte=content.edited_at)
    return Decision.objects.about(content).in_force().filter(kept).exists()


def _hide(case, content):
    move_content(actor=None, content=content, act=Act.HIDE, role=Role.SYSTEM)
    case.hidden_at = timezone.now()
    case.save(update_fields=["hidden_at"])
    tell_author_hidden(case, kind_of(content).url(content))
