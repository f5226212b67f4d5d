"""The months as columns: geometry for SVG as plain text, which localisation never touches."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from blocks.ui.charts import value_steps
from blocks.ui.formats import format_date, format_number

WIDTH, HEIGHT = 360, 200
LEFT, RIGHT, TOP, BOTTOM = 34, 356, 14, 166
GAP = 5  # between two columns
STUB = 10  # the height of a column that isn't shown


@dataclass(frozen=True)
class Columns:
    """A drawn chart; ``aspirations/_months.html`` shows it with the table beside it."""

    bars: list
    ticks: list
    summary: str
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    bottom: int = BOTTOM
    label_x: int = LEFT - 7
    label_y: int = BOTTOM + 18


def month_columns(rows):
    """Columns of ``rows``, whose keys are months: what was received, in it what was answered."""
    steps = value_steps([row.received.number or 0 for row in rows])
    slot = (RIGHT - LEFT) / max(len(rows), 1)
    top = float(steps[-1])
    return Columns(
        bars=[_bar(row, LEFT + number * slot, slot, top) for number, row in enumerate(rows)],
        ticks=[_tick(step, top) for step in steps],
        summary=_summary(rows),
    )


def _bar(row, x, slot, top):
    height = _height(row.received.number, top)
    done = _height(row.answered.number, top)
    return {
        "x": _plain(x + GAP / 2),
        "width": _plain(slot - GAP),
        "middle": _plain(x + slot / 2),
        "y": _plain(BOTTOM - height),
        "height": _plain(height),
        "done_y": _plain(BOTTOM - done),
        "done_height": _plain(done),
        "stub_y": _plain(BOTTOM - STUB),
        "stub_height": STUB,
        "is_hidden": not row.is_shown,
        "label": format_date(row.key, "M"),
    }


def _height(number, top):
    return float(number or 0) / top * (BOTTOM - TOP)


def _tick(step, top):
    y = BOTTOM - _height(step, top)
    return {"y": _plain(y), "text_y": _plain(y + 4), "label": format_number(step)}


def _summary(rows):
    """The chart in a sentence, for those who do not see it."""
    shown = [row for row in rows if row.received.number]
    if not shown:
        return _("Aspirations received by month: nothing to show.")
    most, last = max(shown, key=lambda row: row.received.number), shown[-1]
    words = {
        "start": rows[0].label,
        "end": rows[-1].label,
        "most": format_number(most.received.number),
        "when": most.label,
        "last": format_number(last.received.number),
        "lately": last.label,
    }
    return (
        _(
            "Aspirations received by month, from %(start)s to %(end)s: "
            "most in %(when)s (%(most)s), lately %(last)s in %(lately)s."
        )
        % words
    )


def _plain(number):
    return f"{number:.1f}".removesuffix(".0")
