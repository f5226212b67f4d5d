"""Tables of measures for the public, in which nothing small can be read or worked out."""

from dataclasses import dataclass

from forums.aspirations.figures import Measures, percent
from forums.aspirations.small_cells import Cell, is_small, protect

# Column → what has to be large enough for it, and what it shows.
COLUMNS = {
    "answered": ("answered", "answered"),
    "on_time": ("judged", "on_time_percent"),
    "median": ("answered", "median_days"),
    "rating": ("ratings", "rating"),
}


@dataclass(frozen=True)
class Value:
    """A number, or why it isn't shown. None in a SHOWN cell: there is nothing to count."""

    number: object = None
    cell: Cell = Cell.SHOWN

    @property
    def is_small(self):
        """Whether it is shown as less than the smallest cell."""
        return self.cell is Cell.SMALL

    @property
    def is_withheld(self):
        """Whether it isn't shown because it would give a small one away."""
        return self.cell is Cell.WITHHELD


@dataclass(frozen=True)
class Row:
    """One line. ``share`` and ``done`` are the lengths of its bars in per cent of the longest.

    ``url`` is where more of it can be read, or "".
    """

    key: object
    label: str
    received: Value
    answered: Value
    on_time: Value
    median: Value
    rating: Value
    share: int = 0
    done: int = 0
    url: str = ""

    @property
    def is_shown(self):
        """Whether anything of it may be read."""
        return self.received.cell is Cell.SHOWN

    @property
    def plural(self):
        """The whole number by which the word for its median of days is chosen."""
        return 1 if self.median.number == 1 else 2


def protected_rows(measures, label, url=lambda key: ""):
    """Rows of ``measures`` (key → Measures) as far as they may be shown.

    ``label(key)`` and ``url(key)`` say what they are called and where more can be read. The
    largest come first, what is hidden last, by name. None where nothing may be shown.
    """
    received = protect({key: one.received for key, one in measures.items()})
    if received is None:
        return None
    columns = _columns(measures, [key for key, cell in received.items() if cell is not Cell.SHOWN])
    shown = [one.received for key, one in measures.items() if received[key] is Cell.SHOWN]
    rows = [
        _row(
            (key, label(key), url(key)),
            one,
            {"received": received[key], **{name: column[key] for name, column in columns.items()}},
            max(shown, default=0),
        )
        for key, one in measures.items()
    ]
    return sorted(rows, key=lambda row: (-(row.received.number or 0), row.label))


def open_rows(measures, label):
    """Rows of ``measures`` with every number, for the office; in the given order."""
    longest = max((one.received for one in measures.values()), default=0)
    cells = dict.fromkeys(["received", *COLUMNS], Cell.SHOWN)
    return [_row((key, label(key), ""), one, cells, longest) for key, one in measures.items()]


def summary_row(measures):
    """The row of everything: it is hidden where it is small itself."""
    cells = {name: small_or_shown(getattr(measures, base)) for name, (base, _) in COLUMNS.items()}
    cells["received"] = small_or_shown(measures.received)
    return _row(("", "", ""), measures, cells, measures.received)


def empty_row(key, label, cell=Cell.SHOWN):
    """A row of nothing, or of what may not be said."""
    if cell is Cell.SHOWN:
        return open_rows({key: Measures()}, lambda _key: label)[0]
    return Row(key, label, *[Value(None, cell)] * 5)


def small_or_shown(count):
    """The cell of a number that stands alone."""
    return Cell.SMALL if is_small(count) else Cell.SHOWN


def _columns(measures, hidden):
    """Column → key → Cell. What is ``hidden`` as a row is hidden in all of them."""
    found = {}
    for name, (base, _) in COLUMNS.items():
        counts = {key: getattr(one, base) for key, one in measures.items()}
        found[name] = protect(counts, hidden) or dict.fromkeys(counts, Cell.WITHHELD)
    return found


def _row(place, one, cells, longest):
    key, label, url = place
    values = {
        name: _value(cells[name], getattr(one, shown)) for name, (_, shown) in COLUMNS.items()
    }
    received, answered = _value(cells["received"], one.received), values["answered"]
    return Row(
        key,
        label,
        received,
        **values,
        share=percent(received.number or 0, longest) or 0,
        done=percent(answered.number or 0, longest) or 0,
        url=url,
    )


def _value(cell, number):
    return Value(number if cell is Cell.SHOWN else None, cell)
