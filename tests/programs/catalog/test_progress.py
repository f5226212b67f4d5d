"""The arithmetic of progress."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from programs.catalog.models import MeasuredSeries, Measurement
from programs.catalog.progress import (
    Reading,
    SeriesProgress,
    percent_of,
    series_progress,
    with_unit,
)
from programs.catalog.states import MilestoneState, milestone_state

amounts = st.decimals(min_value=0, max_value=10**11, places=2)
targets = st.decimals(min_value=Decimal("0.01"), max_value=10**11, places=2)


@pytest.mark.parametrize(
    ("value", "target", "percent"),
    [
        (None, 100, 0),
        (0, 100, 0),
        (870, 1500, 58),
        (Decimal("99.99"), 100, 99),
        (100, 100, 100),
        (180, 100, 100),
        (Decimal("0.01"), Decimal("0.01"), 100),
        (0, 0, 100),
        (None, 0, 0),
    ],
)
def test_percent_of(value, target, percent):
    assert percent_of(value, target) == percent


@given(amounts, targets)
def test_percent_stays_between_0_and_100_and_says_100_only_when_reached(value, target):
    percent = percent_of(value, target)
    assert 0 <= percent <= 100
    assert (percent == 100) == (value >= target)


@given(amounts, amounts, targets)
def test_more_is_never_less(one, other, target):
    low, high = sorted([one, other])
    assert percent_of(low, target) <= percent_of(high, target)


@given(targets, st.lists(st.tuples(st.dates(), amounts), max_size=8, unique_by=lambda r: r[0]))
def test_series_progress_reads_the_newest_value_whatever_the_order(target, rows):
    key = uuid4()
    series = [MeasuredSeries(key, "Kunjungan", "orang", target)]
    measurements = [Measurement(series=key, measured_on=day, value=value) for day, value in rows]
    [progress] = series_progress(series, measurements)
    if rows:
        assert progress.latest.measured_on == max(day for day, _ in rows)
        assert progress.missing == max(target - progress.value, 0)
    assert progress.is_reached == (bool(rows) and progress.value >= target)
    assert (progress.chart is None) == (len(rows) < 2)


def test_values_go_to_their_own_series():
    first, second = uuid4(), uuid4()
    series = [MeasuredSeries(key, "", "", Decimal(1)) for key in (first, second)]
    values = [Measurement(series=second, measured_on=date(2026, 1, 1), value=Decimal(5))]
    assert [len(progress.readings) for progress in series_progress(series, values)] == [0, 1]


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(1500, "rumah", "1.500 rumah"), (Decimal("81.5"), "%", "81,5%")],
)
def test_with_unit(value, unit, text):
    with translation.override("id"):
        assert with_unit(value, unit) == text


def test_a_long_unit_is_not_written_into_the_drawing():
    day = date(2026, 1, 1)
    readings = (Reading(day, Decimal(1)), Reading(day + timedelta(days=1), Decimal(2)))
    chart = SeriesProgress("Timbang", "persen balita ditimbang", Decimal(3), readings).chart
    assert chart.column == "Timbang (persen balita ditimbang)"


@pytest.mark.parametrize(
    ("percent", "state"),
    [
        (0, MilestoneState.TO_COME),
        (1, MilestoneState.UNDER_WAY),
        (99, MilestoneState.UNDER_WAY),
        (100, MilestoneState.DONE),
    ],
)
def test_milestone_state(percent, state):
    assert milestone_state(percent) == state
    assert state.icon
