"""Every page type: both languages, few queries, light HTML."""

from pathlib import Path

from wagtail.models import get_page_models

from blocks.library.models import PhotoRendition
from tests.factories.queries import MOST, queries_of
from tests.factories.site import furnish

HOME_HTML_BYTES = 30 * 1024
OURS = ("home", "programs", "forums", "blocks", "config")


def page_types():
    """The names of our own page types."""
    return {model.__name__ for model in get_page_models() if model.__module__.split(".")[0] in OURS}


def test_every_page_type_is_furnished(furnished):
    assert page_types() <= furnished.indonesian.keys()
    assert furnished.indonesian.keys() == furnished.english.keys()


def test_every_page_type_renders_in_both_languages(client, furnished, subtests):
    for addresses, code in ((furnished.indonesian, "id"), (furnished.english, "en")):
        for name, address in addresses.items():
            with subtests.test(f"{name} {code}"):
                response = client.get(address)
                text = response.content.decode()
                assert response.status_code == 200
                assert f'<html lang="{code}"' in text
                assert text.count("<h1") == 1
                assert "text/html" in response["Content-Type"]


def test_queries_do_not_grow_with_content(client, db, subtests):
    few = {name: queries_of(client, url) for name, url in furnish(items=2).indonesian.items()}
    for name, url in furnish(items=8).indonesian.items():
        with subtests.test(name):
            count = queries_of(client, url)
            assert count <= MOST
            assert count <= few[name]


def test_home_html_is_light(client, furnished):
    for address in (furnished.indonesian["HomePage"], furnished.english["HomePage"]):
        assert len(client.get(address).content) <= HOME_HTML_BYTES


def test_pages_go_without_pictures_that_can_not_be_drawn(client, furnished, settings, tmp_path):
    """The originals are there, their sizes can't be stored."""
    PhotoRendition.objects.all().delete()
    (tmp_path / "images").write_text("")
    originals = Path(settings.MEDIA_ROOT) / "original_images"
    (tmp_path / "original_images").symlink_to(originals)
    settings.MEDIA_ROOT = str(tmp_path)
    client.raise_request_exception = False
    for address in furnished.indonesian.values():
        assert client.get(address).status_code == 200, address
    assert not PhotoRendition.objects.exists()
