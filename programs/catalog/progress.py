"""The arithmetic of measured progress."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from functools import cached_property

from django.utils.translation import gettext as _

from blocks.ui.charts import line_chart
from blocks.ui.formats import format_number

# A longer unit doesn't fit beside the last point of a line.
SHORT_UNIT = 10


def percent_of(value, target):
    """How much of ``target`` is reached, in whole percent, at most 100.

    It is rounded down: only what is reached says 100. A target of zero is reached from the start,
    and without a value (None) nothing is.
    """
    if value is None:
        return 0
    if target <= 0:
        return 100
    share = (Decimal(value) * 100 / Decimal(target)).to_integral_value(ROUND_FLOOR)
    return max(0, min(100, int(share)))


@dataclass(frozen=True)
class Reading:
    """One measured value."""

    measured_on: date
    value: Decimal
    note: str = ""


@dataclass(frozen=True)
class SeriesProgress:
    """A series with its readings, oldest first."""

    label: str
    unit: str
    target: Decimal
    readings: tuple[Reading, ...] = ()

    @property
    def latest(self):
        """The newest reading, or None."""
        return self.readings[-1] if self.readings else None

    @property
    def value(self):
        """The newest value; zero before the first reading."""
        return self.latest.value if self.latest else Decimal(0)

    @property
    def percent(self):
        """How much of the target is reached, 0 to 100."""
        return percent_of(self.latest and self.latest.value, self.target)

    @property
    def is_reached(self):
        """Whether the target is reached."""
        return bool(self.readings) and self.value >= self.target

    @property
    def missing(self):
        """What is left to reach, never below zero."""
        return max(self.target - self.value, Decimal(0))

    @property
    def amount(self):
        """The newest value with its unit: ``870 rumah``, ``81%``."""
        return with_unit(self.value, self.unit)

    @property
    def goal(self):
        """The target with its unit."""
        return with_unit(self.target, self.unit)

    @cached_property
    def chart(self):
        """The readings as a line, with the target; None before the second reading."""
        if len(self.readings) < 2:
            return None
        points = [(reading.measured_on, reading.value) for reading in self.readings]
        if len(self.unit) > SHORT_UNIT:
            return line_chart(points, target=self.target, label=f"{self.label} ({self.unit})")
        return line_chart(points, target=self.target, unit=self.unit, label=self.label)


def with_unit(value, unit):
    """A number and its unit as people write them; the percent sign stands close."""
    number = format_number(value)
    if unit == "%":
        return f"{number}%"
    return _("%(number)s %(unit)s") % {"number": number, "unit": unit}


def series_progress(series, measurements):
    """Each MeasuredSeries of ``series`` with those of ``measurements`` that belong to it."""
    found = {}
    for row in sorted(measurements, key=lambda row: row.measured_on):
        found.setdefault(row.series, []).append(Reading(row.measured_on, row.value, row.note))
    return [
        SeriesProgress(one.label, one.unit, one.target, tuple(found.get(one.key, ())))
        for one in series
    ]
