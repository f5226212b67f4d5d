"""Figures of a year for the public: no names, and no cell so small that it tells who."""

from datetime import datetime

from django.db.models import Count, F, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.moderation.house_times import FEWEST_IN_A_CELL
from forums.moderation.models import Appeal, Case, Decision, Report, Sanction
from forums.moderation.states import Outcome, Reason, SanctionKind, Visibility

HIDDEN = None
DECIDED = (Visibility.VISIBLE, Visibility.HIDDEN, Visibility.REJECTED)


def years():
    """The years with anything to show, the latest first; always this one."""
    this = timezone.localdate().year
    first = Report.objects.order_by("created_at").values_list("created_at", flat=True).first()
    other = Decision.objects.order_by("created_at").values_list("created_at", flat=True).first()
    oldest = min((timezone.localtime(at).year for at in (first, other) if at), default=this)
    return list(range(this, min(oldest, this) - 1, -1))


def year_figures(year):
    """Tables for ``year``: pairs of a title and rows (label, number or None where hidden)."""
    zone = timezone.get_default_timezone()
    span = (datetime(year, 1, 1, tzinfo=zone), datetime(year + 1, 1, 1, tzinfo=zone))
    during = Q(created_at__gte=span[0], created_at__lt=span[1])
    return [
        (_("Reports by reason"), _counted(Report.objects.filter(during), "reason", Reason)),
        (_("Decisions"), _counted(Decision.objects.in_force().filter(during), "to_state", DECIDED)),
        (_("Appeals"), _counted(Appeal.objects.filter(during), "outcome", Outcome)),
        (_("Sanctions"), _counted(Sanction.objects.filter(during), "kind", SanctionKind)),
        (_("Decided within the house times"), _in_time(span)),
    ]


def covered(rows):
    """``rows`` with small numbers hidden, and one more when the total would give it away."""
    small = [row for row in rows if 0 < row[1] < FEWEST_IN_A_CELL]
    hidden = {row[0] for row in small}
    if len(small) == 1:
        others = sorted((row[1], row[0]) for row in rows if row[1] >= FEWEST_IN_A_CELL)
        hidden |= {label for _number, label in others[:1]}
    return [(label, HIDDEN if label in hidden else number) for label, number in rows]


def _counted(rows, field, choices):
    found = dict(rows.order_by().values_list(field).annotate(Count("pk")))
    return covered([(choice.label, found.get(choice.value, 0)) for choice in choices])


def _in_time(span):
    cases = Case.objects.decided().filter(decided_at__gte=span[0], decided_at__lt=span[1])
    late = cases.filter(decided_at__gt=F("due_at")).count()
    return covered([(_("In time"), cases.count() - late), (_("Late"), late)])
