"""Charts drawn on the server: geometry as plain strings for SVG, words for everyone else.

Coordinates never pass through localisation; a decimal comma would break the drawing.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from math import ceil, floor, log10

from django.utils.translation import gettext as _

from blocks.ui.formats import format_date, format_number, to_decimal

WIDTH, HEIGHT = 360, 210
LEFT, RIGHT, TOP, BOTTOM = 46, 350, 34, 180


@dataclass(frozen=True)
class LineChart:
    """A drawn line of measurements; ``ui/line_chart.html`` shows it with a table beside it."""

    line: str
    area: str
    summary: str
    column: str
    last: str
    dots: list
    ticks: list
    dates: list
    rows: list
    target: dict | None = None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    label_x: int = field(default=LEFT - 8)
    date_y: int = field(default=BOTTOM + 22)


def line_chart(points, target=None, unit="", label=""):
    """A chart of ``points``, pairs of date and number in any order; None without any.

    ``target`` is the number to be reached; ``unit`` and ``label`` are words for what is measured.
    """
    points = sorted(
        (day, number) for day, value in points if (number := to_decimal(value)) is not None
    )
    if not points:
        return None
    target = to_decimal(target)
    steps = value_steps(
        [value for _day, value in points] + ([target] if target is not None else [])
    )
    place = _scale(points, steps)
    dots = [dict(zip("xy", place(day, value), strict=True)) for day, value in points]
    path = "L".join(f"{dot['x']} {dot['y']}" for dot in dots)
    return LineChart(
        line=f"M{path}",
        area=f"M{dots[0]['x']} {BOTTOM}L{path}V{BOTTOM}z",
        summary=_summary(points, target, unit, label),
        column=f"{label} ({unit})" if label and unit else label or unit,
        last=_amount(points[-1][1], unit),
        dots=dots,
        ticks=[_tick(place(points[0][0], step)[1], step) for step in steps],
        dates=_dates(points, dots),
        rows=[{"date": format_date(d), "value": format_number(v)} for d, v in reversed(points)],
        target=_target(place, points, target),
    )


def value_steps(values):
    """Three to five round numbers from zero (or below) up to what covers all ``values``."""
    low, high = min(0, *values), max(*values, 0)
    span = float(high - low) or 1.0
    unit = 10 ** floor(log10(span / 4))
    size = next(unit * f for f in (1, 2, 2.5, 5, 10) if span / (unit * f) <= 4)
    first, last = floor(float(low) / size), ceil(float(high) / size)
    last = max(last, first + 1)
    return [Decimal(str(round(size * number, 6))) for number in range(first, last + 1)]


def _scale(points, steps):
    """A function from day and value to coordinates, as text with a decimal point."""
    start, days = points[0][0], (points[-1][0] - points[0][0]).days
    floor_value, span = float(steps[0]), float(steps[-1] - steps[0]) or 1.0

    def place(day, value):
        share = (day - start).days / days if days else 1.0
        x = LEFT + 8 + share * (RIGHT - LEFT - 16)
        y = BOTTOM - (float(value) - floor_value) / span * (BOTTOM - TOP)
        return _plain(x), _plain(y)

    return place


def _plain(number):
    return f"{number:.1f}".removesuffix(".0")


def _tick(y, value):
    return {"y": y, "text_y": _plain(float(y) + 4), "label": format_number(value)}


def _target(place, points, target):
    if target is None:
        return None
    y = place(points[0][0], target)[1]
    label = _("Target %(value)s") % {"value": format_number(target)}
    return {"y": y, "text_y": _plain(float(y) - 6), "label": label}


def _dates(points, dots):
    """The first and the last day under the drawing; one day stands alone."""
    ends = [(points[0], dots[0], "start"), (points[-1], dots[-1], "end")]
    return [
        {"x": dot["x"], "anchor": anchor, "label": format_date(day, "j M Y")}
        for (day, _value), dot, anchor in ends[0 if len(points) > 1 else 1 :]
    ]


def _amount(value, unit):
    text = format_number(value)
    return f"{text}%" if unit == "%" else f"{text} {unit}".strip()


def _summary(points, target, unit, label):
    """The chart in a sentence, for those who do not see it."""
    words = {
        "label": label or _("Progress"),
        "first": _amount(points[0][1], unit),
        "start": format_date(points[0][0]),
        "last": _amount(points[-1][1], unit),
        "end": format_date(points[-1][0]),
    }
    text = _("%(label)s: %(first)s on %(start)s, %(last)s on %(end)s.") % words
    if target is None:
        return text
    return text + " " + _("Target: %(value)s.") % {"value": _amount(target, unit)}
