"""What the public reads about a year, made from the public figures.

Only what everybody may read is counted. A period is a whole calendar year, and a month is shown or
hidden beside the other months of its year: no two pages can be taken from one another to find a
small number.
"""

import datetime
from functools import cached_property

from django.db.models import Min
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from blocks.ui.formats import format_date
from forums.aspirations.figures import figures_between, summed, total
from forums.aspirations.models import Audience, Category, Dimension, Figure
from forums.aspirations.small_cells import Cell, is_small
from forums.aspirations.tables import (
    Value,
    empty_row,
    protected_rows,
    small_or_shown,
    summary_row,
)
from forums.people.models import Unit

MONTHS = 12
NO_UNIT = 0  # the key of what no unit has, in the figures and in filters


class Report:
    """The figures of a ``year``; ``rw`` is the RW that is looked at, or None. Three queries."""

    def __init__(self, year, rw=None):
        self.year, self.rw = year, rw
        first, last = datetime.date(year - 1, 1, 1), datetime.date(year, 12, 1)
        self.both_years = figures_between(Audience.PUBLIC, first, last)
        self.figures = [row for row in self.both_years if row.month.year == year]
        self.total = total(self.figures)

    @property
    def is_empty(self):
        """Whether nothing was received."""
        return not self.total.received

    @property
    def is_too_small(self):
        """Whether so little was received that nothing may be said."""
        return is_small(self.total.received)

    @cached_property
    def units(self):
        """By unit in charge; None where it would show too much."""
        names = unit_names()
        return self._by(Dimension.UNIT, lambda key: names.get(key, names[NO_UNIT]))

    @cached_property
    def categories(self):
        """By category."""
        rows = {row.pk: row for row in Category.objects.originals()}
        listed = reverse("aspirations:index")
        return self._by(
            Dimension.CATEGORY,
            lambda key: rows[key].shown_name,
            lambda key: f"{listed}?kategori={rows[key].slug}",
        )

    @cached_property
    def neighbourhoods(self):
        """By RW."""
        page = reverse("aspirations:openness")
        return self._by(
            Dimension.RW,
            lambda key: f"RW {key:03d}" if key else _("RW not given"),
            lambda key: f"{page}?tahun={self.year}&rw={key}" if key else "",
        )

    @cached_property
    def months(self):
        """The last twelve months until the end of the year, or until now."""
        years = {}
        for month in last_months(min(timezone.localdate(), datetime.date(self.year, 12, 1))):
            years.setdefault(month.year, []).append(month)
        return [row for year, months in years.items() for row in self._of(year, months)]

    @cached_property
    def summary(self):
        """The row of the whole, or that of the RW; None where the RW has none or is too small."""
        if not self.rw:
            return summary_row(self.total)
        own = (row for row in self.neighbourhoods or () if row.key == self.rw and row.is_shown)
        return next(own, None)

    @property
    def assisted(self):
        """The share of assisted voices in per cent."""
        cell = small_or_shown(self.total.assisted)
        return Value(self.total.assisted_percent if cell is Cell.SHOWN else None, cell)

    @property
    def late(self):
        """How many answers came too late."""
        return _counted(self.total.late)

    @property
    def overdue(self):
        """How many should have been answered by now."""
        return _counted(self.total.overdue)

    @property
    def least_punctual(self):
        """The row of the unit that keeps its promises least often; None if all keep them."""
        judged = [row for row in self.units or () if row.key and row.on_time.number is not None]
        worst = min(judged, key=lambda row: row.on_time.number, default=None)
        return worst if worst and worst.on_time.number < 100 else None

    def _by(self, dimension, *words):
        return protected_rows(summed(self.figures, dimension), *words)

    def _of(self, year, months):
        """The rows of ``months`` of one ``year``, shown or hidden beside all its other months."""
        figures = [row for row in self.both_years if row.month.year == year]
        found = summed(figures, Dimension.ALL, lambda figure: figure.month)
        rows = protected_rows(found, month_name)
        known = {row.key: row for row in rows or ()}
        missing = Cell.SHOWN if rows is not None else Cell.WITHHELD
        return [
            known.get(month) or empty_row(month, month_name(month), missing) for month in months
        ]


def known_years():
    """The years with public figures, the latest first; always this one."""
    this = timezone.localdate().year
    rows = Figure.objects.filter(audience=Audience.PUBLIC, dimension=Dimension.ALL)
    first = rows.aggregate(first=Min("month"))["first"]
    return list(range(this, (min(first.year, this) if first else this) - 1, -1))


def last_months(day, count=MONTHS):
    """The first days of the last ``count`` months until that of ``day``, in order."""
    months = [day.replace(day=1)]
    while len(months) < count:
        months.append((months[-1] - datetime.timedelta(days=1)).replace(day=1))
    return months[::-1]


def month_name(month):
    """``November 2026``."""
    return format_date(month, "F Y")


def unit_names():
    """Key of the original → name in the reader's language, and what stands for none of them first.

    One query, and names that are kept.
    """
    named = {unit.pk: unit.shown_name for unit in Unit.objects.originals()}
    return {NO_UNIT: _("No unit yet")} | named


def _counted(number):
    cell = small_or_shown(number)
    return Value(number if cell is Cell.SHOWN else None, cell)
