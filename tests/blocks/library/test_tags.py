"""Tags of any words have an address, and a stored one that has none breaks no page."""

import pytest
from taggit.models import Tag

from blocks.library.tags import tag_links
from tests.factories.news import news

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["🌱", "🌱🌱", "___", "!?", "-", "\u200d", "RT", "Jum'at", "日本"])
def test_the_page_of_every_tag_is_reached(name, site_tree, client):
    page = news(site_tree.news, "Kabar", tags=[name, "✨"])
    for address in (
        page.get_url(),
        "/cari/",
        *dict(tag_links(Tag.objects.values_list("name", "slug"))).values(),
    ):
        assert client.get(address).status_code == 200
    slugs = list(Tag.objects.values_list("slug", flat=True))
    assert all(slugs)
    assert len(set(slugs)) == len(slugs)


@pytest.mark.parametrize("slug", ["", "a/b", "é", " "])
def test_a_stored_slug_without_a_page_is_left_out(slug, site_tree, client):
    page = news(site_tree.news, "Kabar", tags=["Sehat"])
    Tag.objects.filter(name="Sehat").update(slug=slug)
    for address in (page.get_url(), "/cari/", site_tree.news.get_url()):
        assert client.get(address).status_code == 200
