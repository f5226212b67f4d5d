"""The arithmetic of working days, against a count that goes through a list of days by itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forums.aspirations.working_days import (
    MOST_DAYS,
    add_working_days,
    is_working_day,
    working_days_between,
)

DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))
NUMBERS = st.integers(0, 60)
# Any shape of days off, long rows of them too; `every` closes single weekdays all year.
OFF = st.builds(
    lambda single, rows, every: Off(single | {day for row in rows for day in row}, every),
    st.sets(DAYS, max_size=30),
    st.lists(st.builds(lambda day, n: [day + timedelta(i) for i in range(n)], DAYS, NUMBERS)),
    st.sets(st.integers(0, 6), max_size=6),
)


class Off:
    """Single dates, and weekdays that are always off."""

    def __init__(self, dates, weekdays=(5, 6)):
        self.dates, self.weekdays = set(dates), set(weekdays)

    def __contains__(self, day):
        return day in self.dates or day.weekday() in self.weekdays

    def __repr__(self):
        return f"Off({self.dates}, {self.weekdays})"


WEEKENDS = Off(())


def worked(start, off, length=2000):
    """The working days after ``start``, one ordinal after the other: nothing of the code used."""
    days = [date.fromordinal(start.toordinal() + n) for n in range(1, length)]
    return [day for day in days if not (day in off.dates or day.weekday() in off.weekdays)]


@given(DAYS, st.integers(1, 60), OFF)
def test_the_deadline_is_the_nth_day_of_the_list(start, days, off):
    assert add_working_days(start, days, off) == worked(start, off)[days - 1]


@given(DAYS, st.integers(-40, 400), OFF)
def test_as_many_lie_between_as_the_list_has(start, length, off):
    end = start + timedelta(length)
    expected = sum(day <= end for day in worked(start, off))
    assert working_days_between(start, end, off) == expected


@given(DAYS, NUMBERS, OFF)
def test_counting_undoes_adding(start, days, off):
    assert working_days_between(start, add_working_days(start, days, off), off) == days


@given(DAYS, NUMBERS, NUMBERS, OFF)
def test_a_wait_lengthens_by_as_many_days(start, days, waited, off):
    """Adding in two steps is adding at once: that is how the clock stands still."""
    halfway = add_working_days(start, days, off)
    assert add_working_days(halfway, waited, off) == add_working_days(start, days + waited, off)


@given(DAYS, st.integers(1, 60), OFF, DAYS)
def test_one_more_day_off_never_brings_a_deadline_forward(start, days, off, extra):
    more = Off(off.dates | {extra}, off.weekdays)
    assert add_working_days(start, days, more) >= add_working_days(start, days, off)
    assert is_working_day(add_working_days(start, days, more), more)


@given(DAYS, st.integers(0, 700))
def test_with_weekends_alone_five_make_a_week(start, weeks):
    if start.weekday() < 5:
        assert add_working_days(start, 5 * weeks, WEEKENDS) == start + timedelta(weeks=weeks)


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 11, 24), 5, date(2026, 12, 1)),  # the example of the design
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # received on a Friday
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # on a Saturday: Monday is the first day
        (date(2026, 11, 29), 3, date(2026, 12, 2)),  # on a Sunday
        (date(2026, 12, 31), 1, date(2027, 1, 1)),  # over the turn of the year
        (date(2024, 2, 28), 1, date(2024, 2, 29)),  # a leap day
        (date(2026, 11, 28), 0, date(2026, 11, 28)),  # nothing promised: the day itself
    ],
)
def test_the_day_of_receipt_does_not_count(start, days, end):
    assert add_working_days(start, days, WEEKENDS) == end


@pytest.mark.parametrize("days", [-1, MOST_DAYS + 1, 10**9])
def test_senseless_numbers_of_days_are_refused(days):
    with pytest.raises(ValueError, match="between 0 and"):
        add_working_days(date(2026, 1, 1), days, WEEKENDS)


def test_the_most_days_are_possible_and_not_one_more_is_counted():
    start = date(2026, 1, 1)
    end = add_working_days(start, MOST_DAYS, WEEKENDS)
    assert working_days_between(start, end, WEEKENDS) == MOST_DAYS
    with pytest.raises(ValueError, match="More than"):
        working_days_between(start, end + timedelta(7), WEEKENDS)


def test_the_calendar_ends_with_the_year_9999():
    assert add_working_days(date(9999, 12, 30), 1, WEEKENDS) == date(9999, 12, 31)
    with pytest.raises(ValueError, match="beyond the calendar"):
        add_working_days(date(9999, 12, 31), 1, WEEKENDS)
    with pytest.raises(ValueError, match="beyond the calendar"):
        add_working_days(date(9990, 1, 1), 1, Off((), range(7)))
    assert working_days_between(date(9999, 12, 29), date.max, WEEKENDS) == 2


def test_an_end_before_the_start_counts_nothing():
    assert working_days_between(date(2026, 12, 1), date(2026, 11, 1), WEEKENDS) == 0
    assert working_days_between(date.max, date.min, WEEKENDS) == 0
