"""No small number can be read in a table, nor worked out from its total and the other cells."""

from decimal import Decimal
from itertools import product
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forums.aspirations.figures import median, percent
from forums.aspirations.house_times import SMALLEST_CELL
from forums.aspirations.small_cells import Cell, is_small, protect

SMALL = range(1, SMALLEST_CELL)
tables = st.lists(st.integers(0, 40), min_size=1, max_size=6)


def possible(counts, cells, key):
    """All values that the cell ``key`` may have for somebody who sees ``cells`` and the total."""
    unknown = [one for one in counts if cells[one] is not Cell.SHOWN and one != key]
    rest = sum(counts[one] for one in counts if cells[one] is not Cell.SHOWN)
    ranges = [SMALL if cells[one] is Cell.SMALL else None for one in unknown]
    small = [one for one in ranges if one]
    large = len(ranges) - len(small)
    sums = {sum(values) for values in product(*small)}
    found = set()
    for value in SMALL:
        for some in sums:
            left = rest - value - some
            if left >= SMALLEST_CELL * large if large else left == 0:
                found.add(value)
    return found


@given(tables)
def test_every_hidden_number_may_still_be_any_small_one(numbers):
    counts = dict(enumerate(numbers))
    cells = protect(counts)
    if cells is None:
        return
    for key, count in counts.items():
        assert (cells[key] is Cell.SMALL) == is_small(count)
        if is_small(count):
            assert possible(counts, cells, key) == set(SMALL)
        if cells[key] is Cell.WITHHELD:
            assert count >= SMALLEST_CELL


@given(tables)
def test_nothing_is_hidden_without_need(numbers):
    counts = dict(enumerate(numbers))
    if not any(is_small(count) for count in numbers):
        assert set(protect(counts).values()) == {Cell.SHOWN}


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ([], []),
        ([0, 0], ["shown", "shown"]),
        ([3], None),
        ([3, 0], None),
        ([1, 5], None),
        ([3, 50], ["small", "withheld"]),
        ([1, 5, 30, 40], ["small", "shown", "withheld", "shown"]),
        ([1, 1, 1, 1, 1], None),
        ([3, 2, 20], ["small", "small", "shown"]),
        ([4, 4, 20], ["small", "small", "withheld"]),
        ([7, 9], ["shown", "shown"]),
    ],
)
def test_what_is_hidden_with_a_small_number(numbers, shown):
    cells = protect(dict(enumerate(numbers)))
    assert (None if cells is None else [cell.value for cell in cells.values()]) == shown


@given(tables, st.sets(st.integers(0, 5)))
def test_what_is_hidden_already_stays_hidden(numbers, hidden):
    counts = dict(enumerate(numbers))
    hidden &= set(counts)
    cells = protect(counts, hidden)
    assert cells is None or all(cells[key] is not Cell.SHOWN for key in hidden)


@given(st.lists(st.integers(0, 400), min_size=1))
def test_median_of_a_histogram_is_that_of_the_numbers(numbers):
    histogram = {number: numbers.count(number) for number in numbers}
    assert median(histogram) == Decimal(str(plain_median(numbers)))


def test_median_of_nothing():
    assert median({}) is None


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [(0, 0, None), (0, 9, 0), (9, 9, 100), (1, 1000, 1), (999, 1000, 99), (1, 3, 33), (2, 3, 67)],
)
def test_percent_never_rounds_to_all_or_to_none(part, whole, share):
    assert percent(part, whole) == share
