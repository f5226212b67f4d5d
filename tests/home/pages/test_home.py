"""The home page at constant cost."""

import pytest

from tests.factories.news import news
from tests.factories.programs import make_campaign, make_program
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db

SECTIONS = ("areas", "programs", "campaigns", "news", "announcements")


def test_cost_does_not_grow(client, site_tree):
    home = site_tree.home
    button = {"label": "Program", "page": site_tree.programs.pk, "url": "", "style": "primary"}
    home.body = [
        {"type": "buttons", "id": "b", "value": {"buttons": [{"type": "item", "value": button}]}},
        *(
            {
                "type": "live",
                "id": name,
                "value": {"section": name, "title": name, "text": "", "count": 12},
            }
            for name in SECTIONS
        ),
    ]
    home.save_revision().publish()

    def grow(start, stop):
        for n in range(start, stop):
            make_program(site_tree.programs)
            make_campaign(site_tree.campaigns)
            news(site_tree.news, f"Kabar {n}", kind="announcement", days=n)

    grow(0, 3)
    few = queries_of(client, "/")
    grow(3, 30)
    assert queries_of(client, "/") == few <= MOST
    text = client.get("/").text
    assert "/berita/?jenis=pengumuman" in text
