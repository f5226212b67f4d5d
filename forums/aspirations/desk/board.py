"""The board of the lurah: what is late, where, and whether promises are kept; on one screen."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.db.models import Count, F, Min, Q, Window
from django.db.models.functions import RowNumber
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forums.aspirations.charts import month_columns
from forums.aspirations.desk.frame import header
from forums.aspirations.desk.objections import waiting_objections
from forums.aspirations.desk.presets import DEFAULT
from forums.aspirations.figures import Measures, figures_between, summed, total
from forums.aspirations.models import Aspiration, Audience, Dimension, Step
from forums.aspirations.openness import NO_UNIT, last_months, month_name, unit_names
from forums.aspirations.permissions import may_oversee
from forums.aspirations.tables import Value, open_rows
from forums.people.models import Unit

OLDEST = 8
# The public look of the figures, and what makes it fit into the admin.
SHEETS = (
    "ui/css/components/ring.css",
    "ui/css/components/line_chart.css",
    "aspirations/css/figures.css",
    "aspirations/admin/board.css",
)


@dataclass(frozen=True)
class UnitCard:
    """One unit: what is late now, the oldest of it that may be read, and its last twelve months."""

    key: int
    name: str
    head: str
    overdue: int
    oldest_day: object
    oldest: Aspiration | None
    measures: Measures

    @property
    def url(self):
        """Where its late ones are listed."""
        return _list("terlambat", unit=self.key)


@require_safe
def board(request):
    """What the lurah asks for in the morning. The number of queries is always the same."""
    if not may_oversee(request.user):
        raise PermissionDenied
    today = timezone.localdate()
    months = last_months(today)
    figures = figures_between(Audience.OFFICE, months[0], months[-1])
    by_month = summed(figures, Dimension.ALL, lambda figure: figure.month)
    rows = open_rows({month: by_month.get(month, Measures()) for month in months}, month_name)
    readable = Aspiration.objects.readable_by(request.user)
    whole = total(figures)
    context = {
        "sheets": SHEETS,
        "summary": open_rows({0: whole}, lambda key: "")[0],
        "assisted": Value(whole.assisted_percent),
        "units": _units(readable, summed(figures, Dimension.UNIT), today),
        "waiting": _waiting(today),
        "rows": rows,
        "chart": month_columns(rows),
        "objections": waiting_objections(request.user),
        "oldest": list(readable.at_work().with_names().order_by("created_at", "pk")[:OLDEST]),
    }
    return render(request, "aspirations/desk/board.html", header(_("Board of the lurah")) | context)


def _waiting(today):
    """What waits for somebody: triples of words, number and where it is listed."""
    found = Aspiration.objects.at_work().aggregate(
        overdue=Count("pk", filter=Q(due_on__lt=today)),
        without=Count("pk", filter=Q(unit=None)),
        contests=Count("contested_since"),
    )
    untold = Step.objects.unannounced().values("aspiration").distinct().count()
    return [
        (_("overdue"), found["overdue"], _list("terlambat")),
        (_("without a unit"), found["without"], _list(DEFAULT, unit=NO_UNIT)),
        (_("objections to decide"), found["contests"], _list("keberatan")),
        (_("decisions to announce"), untold, _list("umumkan")),
    ]


def _units(readable, measures, today):
    """A card for every unit that has anything, the most late first."""
    late = Aspiration.objects.overdue(today).order_by().values("unit")
    counts = {
        row["unit"] or NO_UNIT: row for row in late.annotate(count=Count("pk"), first=Min("due_on"))
    }
    oldest = {row.unit_id or NO_UNIT: row for row in _oldest_of_each(readable.overdue(today))}
    heads = dict(Unit.objects.filter(head__isnull=False).values_list("pk", "head__name"))
    cards = [
        UnitCard(
            key,
            name,
            heads.get(key, ""),
            counts.get(key, {}).get("count", 0),
            counts.get(key, {}).get("first"),
            oldest.get(key),
            measures.get(key, Measures()),
        )
        for key, name in unit_names().items()
        if key in counts or key in measures
    ]
    return sorted(cards, key=lambda card: (-card.overdue, card.oldest_day or today, card.name))


def _oldest_of_each(rows):
    """The one of each unit that is late for longest."""
    rank = Window(RowNumber(), partition_by=F("unit"), order_by=("due_on", "pk"))
    return rows.annotate(rank=rank).filter(rank=1)


def _list(preset, **filters):
    return f"{reverse('aspirations_desk:index')}?{urlencode({'tampil': preset, **filters})}"
