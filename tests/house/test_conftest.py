"""The test tools themselves."""

import pytest
from wagtail.models import Locale, Page, Site

from home.pages.models import HomePage


def test_tree_serves_both_languages(client, site_tree):
    assert client.get("/").status_code == 200
    assert client.get("/en/").status_code == 200
    assert client.get("/en/program/").status_code == 200
    assert site_tree.english.news.locale.language_code == "en"


@pytest.mark.parametrize("round_", [1, 2])
@pytest.mark.django_db(transaction=True)
def test_rows_survive_a_flush(round_):
    assert Locale.objects.count() == 2
    assert Page.get_first_root_node() is not None
    assert Site.objects.get(is_default_site=True)
    HomePage.objects.all().delete()


@pytest.mark.browser
def test_browser_opens_the_home_page(live_server, site_tree, page):
    response = page.goto(live_server.url)
    assert response.status == 200
