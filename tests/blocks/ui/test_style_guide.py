"""The living style guide is for staff."""

import pytest
from django.urls import reverse

from blocks.ui.samples import component_names


@pytest.fixture
def address():
    return reverse("ui:style_guide")


def test_visitors_are_sent_to_the_login(client, db, address):
    assert address == "/-/gaya/"
    response = client.get(address)
    assert response.status_code == 302
    assert "login" in response["Location"]


def test_staff_see_every_component(as_staff, site_tree, address):
    response = as_staff("Redaksi").get(address)
    page = response.content.decode()
    assert response.status_code == 200
    for name in component_names():
        assert f'id="{name}"' in page


def test_only_reading_is_allowed(as_staff, address):
    assert as_staff("Redaksi").post(address).status_code == 405
