"""Reading the monthly figures: sums, shares, medians."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from forums.aspirations.models import Dimension, Figure

SUMMED = (
    "received",
    "answered",
    "on_time",
    "late",
    "overdue",
    "done",
    "assisted",
    "ratings",
    "rating_sum",
)


@dataclass
class Measures:
    """The counts of any number of figures. ``days`` maps working days to how many took them."""

    received: int = 0
    answered: int = 0
    on_time: int = 0
    late: int = 0
    overdue: int = 0
    done: int = 0
    assisted: int = 0
    ratings: int = 0
    rating_sum: int = 0
    days: Counter = field(default_factory=Counter)

    def add(self, figure):
        """Take one Figure in."""
        for name in SUMMED:
            setattr(self, name, getattr(self, name) + getattr(figure, name))
        for days, count in figure.days.items():
            self.days[int(days)] += count

    @property
    def judged(self):
        """Of how many it is known whether their promise was kept."""
        return self.on_time + self.late + self.overdue

    @property
    def on_time_percent(self):
        """The share of kept promises, None without any."""
        return percent(self.on_time, self.judged)

    @property
    def assisted_percent(self):
        """The share that somebody wrote down for a resident."""
        return percent(self.assisted, self.received)

    @property
    def rating(self):
        """The average rating with one decimal, None without any."""
        return (self.ratings and round(Decimal(self.rating_sum) / self.ratings, 1)) or None

    @property
    def median_days(self):
        """The median of the working days until the first answer, None without any."""
        return median(self.days)


def percent(part, whole):
    """``part`` of ``whole`` in whole per cent; only all is 100, only none is 0. None of nothing."""
    if not whole:
        return None
    share = round(Decimal(100 * part) / whole)
    return int(min(max(share, 1 if part else 0), 100 if part == whole else 99))


def median(histogram):
    """The median of what ``histogram`` (value → how often) counts; None of nothing."""
    count = sum(histogram.values())
    if not count:
        return None
    low, high = _place(histogram, (count - 1) // 2), _place(histogram, count // 2)
    return Decimal(low + high) / 2


def _place(histogram, place):
    """The value at ``place``, counted from 0, in ascending order."""
    for value in sorted(histogram):
        place -= histogram[value]
        if place < 0:
            return value
    raise IndexError(place)


def figures_between(audience, first, last):
    """The figures of the months from ``first`` to ``last``; one query."""
    return list(Figure.objects.filter(audience=audience, month__gte=first, month__lte=last))


def total(figures):
    """The sum over everything."""
    return summed(figures, Dimension.ALL, lambda figure: 0).get(0) or Measures()


def summed(figures, dimension, key=lambda figure: figure.key):
    """The Measures of one dimension by key; another ``key`` groups otherwise, such as by month."""
    found = defaultdict(Measures)
    for figure in figures:
        if figure.dimension == dimension:
            found[key(figure)].add(figure)
    return dict(found)
