"""The editor of a campaign reads numbers as people write them and refuses a button to nowhere."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.users.models import UserProfile

from programs.campaigns.models import CampaignPage
from programs.catalog.days import today
from tests.factories.programs import make_campaign

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client, staff):
    """A function: the language of the admin → the user signed in."""

    def sign_in(language):
        user = staff("Redaksi")
        UserProfile.objects.create(user=user, preferred_language=language)
        client.force_login(user)
        return client

    return sign_in


def form(**fields):
    """What the browser sends."""
    formsets = {
        f"{name}-{count}_FORMS": 0
        for name in ("steps", "partners", "discussion", "comments")
        for count in ("TOTAL", "INITIAL")
    }
    return {
        "title": "Satu pohon",
        "slug": "satu-pohon",
        "summary": "Ringkas.",
        "area": "lingkungan",
        "goal_value": "1500",
        "goal_unit": "pohon",
        "starts_on": today().isoformat(),
        "ends_on": (today() + timedelta(days=9)).isoformat(),
        "body-count": 0,
        **formsets,
        **fields,
    }


def add(client, site_tree, **fields):
    url = reverse(
        "wagtailadmin_pages:add", args=["campaigns", "campaignpage", site_tree.campaigns.pk]
    )
    return client.post(url, form(**fields))


@pytest.mark.parametrize(
    ("language", "typed", "value", "shown"),
    [
        ("id", "1.500", "1500", "1.500"),
        ("id", "1.500,5", "1500.5", "1.500,5"),
        ("id", "1500", "1500", "1.500"),
        ("en", "1,500", "1500", "1,500"),
        ("en", "1500.5", "1500.5", "1,500.5"),
    ],
)
def test_the_goal_is_read_and_shown_as_people_write_it(
    editor, site_tree, language, typed, value, shown
):
    client = editor(language)
    assert add(client, site_tree, goal_value=typed).status_code == 302
    page = CampaignPage.objects.get(slug="satu-pohon", alias_of=None)
    assert page.goal_value == Decimal(value)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert f'name="goal_value" value="{shown}"' in html


@pytest.mark.parametrize(
    ("language", "typed"),
    [("id", "1.5"), ("id", "banyak"), ("id", "0"), ("id", "1,555"), ("en", "1.500"), ("en", "1,5")],
)
def test_a_wrong_number_is_an_error_beside_the_field(editor, site_tree, language, typed):
    response = add(editor(language), site_tree, goal_value=typed)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["goal_value"]
    assert f'name="goal_value" value="{typed}"' in response.content.decode()


def test_a_button_that_leads_nowhere_is_an_error_beside_the_field(editor, site_tree):
    client = editor("id")
    response = add(client, site_tree, call_label="Daftar")
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["call_page"]
    assert "Pilih tujuan tombol" in response.content.decode()


@pytest.mark.parametrize("target", ["call_page", "call_url"])
def test_a_button_with_a_page_or_an_address_is_accepted(editor, site_tree, target):
    value = site_tree.standard.pk if target == "call_page" else "https://www.example.org/"
    response = add(editor("id"), site_tree, call_label="Daftar", **{target: value})
    assert response.status_code == 302


def test_both_mistakes_are_told_at_once(site_tree):
    page = make_campaign(site_tree.campaigns)
    page.ends_on, page.call_label = page.starts_on - timedelta(days=1), "Daftar"
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    assert set(caught.value.message_dict) == {"ends_on", "call_page"}
