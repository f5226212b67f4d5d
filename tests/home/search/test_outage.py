"""The search server is down: sentences instead of errors, and nothing that is saved gets lost."""

import logging
import socket

import pytest
from django.core.management import call_command
from django.urls import reverse

from config.demo.load import Loader
from home.search.outage import is_outage
from tests.factories.news import news

pytestmark = pytest.mark.django_db


@pytest.fixture
def down(settings):
    """A search server at a port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings.WAGTAILSEARCH_BACKENDS = {
        "default": {
            "BACKEND": "wagtail.search.backends.elasticsearch9",
            "URLS": [f"http://127.0.0.1:{port}"],
            "TIMEOUT": 1,
        }
    }


@pytest.mark.parametrize("path", ["/cari/?q=posyandu", "/en/cari/?q=posyandu&page=2"])
def test_visitors_read_a_notice(site_tree, down, client, caplog, path):
    response = client.get(path)
    assert response.status_code == 503
    assert 'class="notice"' in response.text
    assert "doesn't answer" in caplog.text


def test_the_search_page_without_a_word_asks_no_server(site_tree, down, client):
    assert client.get("/cari/").status_code == 200


@pytest.mark.parametrize(
    "name", ["wagtailadmin_pages:search", "wagtailimages:index", "wagtaildocs:index"]
)
def test_staff_read_a_sentence(site_tree, down, as_staff, name):
    response = as_staff("Redaksi").get(reverse(name), {"q": "posyandu"})
    assert response.status_code == 503
    assert "Server pencarian tidak menjawab" in response.text


def test_pages_are_saved_all_the_same(site_tree, down, caplog):
    with caplog.at_level(logging.ERROR, "modelsearch.index"):
        page = news(site_tree.news, "Posyandu")
        page.title = "Posyandu buka"
        page.save_revision().publish()
    page.refresh_from_db()
    assert page.title == "Posyandu buka"
    assert "Exception raised while adding" in caplog.text
    page.delete()


def test_the_demo_is_loaded_all_the_same(site_tree, down):
    said = []
    Loader(said.append)._index()
    assert "update_index later" in said[0]


def test_other_errors_are_not_taken_for_an_outage():
    assert not is_outage(ValueError("elasticsearch"))


def test_a_command_still_tells(site_tree, down):
    with pytest.raises(Exception, match="refused") as told:
        call_command("update_index", verbosity=0)
    assert is_outage(told.value)
