"""Campaigns and their querysets."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.utils import translation

from programs.campaigns.models import CampaignPage
from programs.catalog.days import today
from tests.factories.programs import make_campaign, measure

pytestmark = pytest.mark.django_db


@pytest.fixture
def campaigns(site_tree):
    """One campaign for each place in time."""
    return {
        name: make_campaign(site_tree.campaigns, name, starts=starts, ends=ends)
        for name, starts, ends in [
            ("tomorrow", 1, 5),
            ("since today", 0, 9),
            ("until today", -5, 0),
            ("until yesterday", -5, -1),
            ("long ago", -50, -40),
        ]
    }


@pytest.mark.parametrize(
    ("read", "titles"),
    [
        ("running", ["until today", "since today"]),
        ("upcoming", ["tomorrow"]),
        ("ended", ["until yesterday", "long ago"]),
        ("current", ["until today", "tomorrow", "since today"]),
    ],
)
def test_by_time(campaigns, read, titles):
    found = getattr(CampaignPage.objects, read)()
    assert [page.title for page in found] == titles


def test_the_database_and_the_state_agree(campaigns):
    for read in ("running", "upcoming", "ended"):
        assert {page.time.state for page in getattr(CampaignPage.objects, read)()} == {read}


def test_reached_is_the_newest_value(campaigns):
    page = campaigns["since today"]
    measure(page.translation_key, 100, 870)
    reached = CampaignPage.objects.with_reached().get(pk=page.pk)
    assert (reached.reached, reached.reached_percent) == (870, 58)
    with translation.override("id"):
        assert "870" in reached.reached_amount
        assert "1.500 rumah" in reached.reached_amount
    other = CampaignPage.objects.with_reached().get(pk=campaigns["tomorrow"].pk)
    assert (other.reached, other.reached_percent) == (None, 0)


def test_in_area_and_counts(site_tree):
    wanted = make_campaign(site_tree.campaigns, area="ekonomi")
    make_campaign(site_tree.campaigns, area="kesehatan")
    assert list(CampaignPage.objects.in_area("ekonomi")) == [wanted]
    assert CampaignPage.objects.area_counts() == {"ekonomi": 1, "kesehatan": 1}


def test_the_last_day_is_not_before_the_first(campaigns):
    page = campaigns["tomorrow"]
    page.ends_on = page.starts_on - timedelta(days=1)
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    assert list(caught.value.message_dict) == ["ends_on"]
    with pytest.raises(IntegrityError):
        CampaignPage.objects.filter(pk=page.pk).update(ends_on=page.ends_on)


def test_one_day_is_enough(campaigns):
    page = campaigns["tomorrow"]
    page.ends_on = page.starts_on
    page.full_clean()


def test_measured_series_is_the_goal(campaigns):
    page = campaigns["tomorrow"]
    [series] = page.measured_series()
    assert (series.key, series.unit, series.target) == (page.translation_key, "rumah", 1500)
    assert series.target == Decimal(page.goal_value)
    assert page.time.days == (page.starts_on - today()).days
