"""The editor of a programme reads the targets of its indicators as people write them."""

from decimal import Decimal

import pytest
from django.urls import reverse
from wagtail.users.models import UserProfile

from programs.catalog.models import ProgramPage

pytestmark = pytest.mark.django_db


def add(client, site_tree, target):
    """Send the form of a new programme with one indicator."""
    formsets = {
        f"{name}-{count}_FORMS": 0
        for name in (
            "audiences",
            "partners",
            "indicators",
            "milestones",
            "related",
            "discussion",
            "comments",
        )
        for count in ("TOTAL", "INITIAL")
    }
    indicator = {"name": "Kunjungan", "unit": "kali", "target": target, "ORDER": 1, "id": ""}
    data = {
        "title": "Posyandu",
        "slug": "posyandu",
        "summary": "Ringkas.",
        "area": "kesehatan",
        "body-count": 0,
        **formsets,
        "indicators-TOTAL_FORMS": 1,
        **{f"indicators-0-{name}": value for name, value in indicator.items()},
    }
    kind = ["catalog", "programpage", site_tree.programs.pk]
    return client.post(reverse("wagtailadmin_pages:add", args=kind), data)


@pytest.mark.parametrize(
    ("language", "typed", "value", "shown"),
    [
        ("id", "1.500", "1500", "1.500"),
        ("id", "79,5", "79.5", "79,5"),
        ("en", "1,500", "1500", "1,500"),
    ],
)
def test_a_target_is_read_and_shown_as_people_write_it(
    client, staff, site_tree, language, typed, value, shown
):
    user = staff("Redaksi")
    UserProfile.objects.create(user=user, preferred_language=language)
    client.force_login(user)
    assert add(client, site_tree, typed).status_code == 302
    page = ProgramPage.objects.get(slug="posyandu", alias_of=None).get_latest_revision_as_object()
    assert page.indicators.get().target == Decimal(value)
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert f'name="indicators-0-target" value="{shown}"' in html


@pytest.mark.parametrize("typed", ["1.5", "banyak", "-3"])
def test_a_wrong_target_is_an_error_beside_the_field(as_staff, site_tree, typed):
    response = add(as_staff("Redaksi"), site_tree, typed)
    assert response.status_code == 200
    errors = response.context["form"].formsets["indicators"].errors
    assert list(errors[0]) == ["target"]
