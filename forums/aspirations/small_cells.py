"""Hiding small numbers in a table whose total is shown, so that they can't be worked out."""

from enum import Enum

from forums.aspirations.house_times import SMALLEST_CELL


class Cell(Enum):
    """What is shown of a number."""

    SHOWN = "shown"
    SMALL = "small"  # between 1 and SMALLEST_CELL - 1
    WITHHELD = "withheld"  # larger, but it would give a small one away


def protect(counts, hidden=()):
    """What to show of ``counts`` (key → number) beside their total: key → Cell.

    ``hidden`` are keys that stay hidden whatever they count. Every SMALL one could, for all that
    is shown, still be any number from 1 to SMALLEST_CELL - 1. None where that can't be had:
    then nothing but the total may be shown.
    """
    small = {key for key, count in counts.items() if is_small(count) and key not in hidden}
    cells = dict.fromkeys(counts, Cell.SHOWN) | dict.fromkeys(hidden, Cell.WITHHELD)
    if not small:
        return cells
    free = sorted((counts[key], key) for key in counts if key not in small and key not in hidden)
    candidates = [(count, key) for count, key in free if count >= SMALLEST_CELL]
    withheld = _withheld(counts, small, set(hidden), candidates)
    if withheld is None:
        return None
    return cells | dict.fromkeys(small, Cell.SMALL) | dict.fromkeys(withheld, Cell.WITHHELD)


def is_small(count):
    """Whether a number is too small to be shown; none at all is not."""
    return 0 < count < SMALLEST_CELL


def _withheld(counts, small, hidden, candidates):
    """The fewest and smallest of ``candidates`` (number, key) to hide as well, or None."""
    found = set()
    while not _is_safe(counts, small, hidden, found):
        if not candidates:
            return None
        alone = (one for one in candidates if _is_safe(counts, small, hidden, found | {one[1]}))
        chosen = next(alone, candidates[-1])
        candidates.remove(chosen)
        found.add(chosen[1])
    return found


def _is_safe(counts, small, hidden, withheld):
    """Whether a small one may be 1 and may be SMALLEST_CELL - 1 for all that is known.

    Known is the sum of what isn't shown: with one at its least, the others must be able to take
    the rest up, and with one at its most, to leave it.
    """
    total = sum(counts[key] for key in small | withheld | hidden if key in counts)
    most = SMALLEST_CELL - 1
    least_of_others = len(small) - 1 + SMALLEST_CELL * len(withheld)
    most_of_others = most * (len(small) - 1 + len(hidden))
    leaves_it = total - most >= least_of_others
    takes_it = bool(withheld) or total - 1 <= most_of_others
    return leaves_it and takes_it
