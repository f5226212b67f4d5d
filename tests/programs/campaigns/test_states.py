"""Where a campaign stands in time."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from programs.campaigns.states import CampaignState, campaign_time

FIRST, LAST = date(2026, 11, 20), date(2026, 11, 24)
UPCOMING, RUNNING, ENDED = CampaignState.UPCOMING, CampaignState.RUNNING, CampaignState.ENDED


@pytest.mark.parametrize(
    ("moment", "state", "days"),
    [
        ("2026-11-18T17:00:00", UPCOMING, 1),
        ("2026-11-19T16:59:59", UPCOMING, 1),  # 23.59.59 WIB of the day before
        ("2026-11-19T17:00:00", RUNNING, 5),  # midnight in Jakarta, still the 19th in UTC
        ("2026-11-23T16:59:59", RUNNING, 2),
        ("2026-11-23T17:00:00", RUNNING, 1),
        ("2026-11-24T16:59:59", RUNNING, 1),
        ("2026-11-24T17:00:00", ENDED, 0),
    ],
)
def test_the_state_turns_at_midnight_in_jakarta(moment, state, days):
    with time_machine.travel(datetime.fromisoformat(moment).replace(tzinfo=UTC), tick=False):
        time = campaign_time(FIRST, LAST)
    assert (time.state, time.days) == (state, days)


@pytest.mark.parametrize(
    ("on", "text"),
    [
        (date(2026, 11, 17), "Starts in 3 days"),
        (date(2026, 11, 19), "Starts in 1 day"),
        (date(2026, 11, 20), "5 days left"),
        (date(2026, 11, 24), "Last day today"),
        (date(2026, 11, 25), "Ended"),
    ],
)
def test_words(on, text):
    with translation.override("en"):
        assert campaign_time(FIRST, LAST, on).text == text


days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(days, st.integers(0, 400), days)
def test_a_campaign_only_ever_moves_forward(start, length, on):
    end = start + timedelta(days=length)
    order = [UPCOMING, RUNNING, ENDED]
    now, later = (campaign_time(start, end, day) for day in (on, on + timedelta(days=1)))
    assert order.index(later.state) >= order.index(now.state)
    assert (now.state == RUNNING) == (start <= on <= end)
    if now.state != ENDED:
        turn = campaign_time(start, end, on + timedelta(days=now.days))
        assert turn.state != now.state
