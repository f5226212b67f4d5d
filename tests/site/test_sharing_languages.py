"""The language switch, addresses of languages, and content in another language than asked."""

import re

import pytest
from wagtail.models import Locale

from tests.factories.news import institution, news, standard
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


def switch(client, url, status=200):
    """The addresses of the language switch on the page at ``url``."""
    response = client.get(url)
    assert response.status_code == status, url
    links = re.search(r'<ul class="languages">(.*?)</ul>', response.content.decode(), re.DOTALL)[1]
    return {
        code: href.replace("&amp;", "&")
        for href, code in re.findall(r'<a href="([^"]*)" lang="(\w\w)"', links)
    }


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("/", "/en/"),
        ("/program/?bidang=kesehatan", "/en/program/?bidang=kesehatan"),
        ("/program/?untuk=lansia&bidang=ekonomi", "/en/program/?untuk=lansia&bidang=ekonomi"),
        ("/cari/?q=surat+pindah", "/en/cari/?q=surat+pindah"),
        ("/cari/", "/en/cari/"),
        ("/mitra/?jenis=yayasan", "/en/mitra/?jenis=yayasan"),
        ("/lembaga/", "/en/lembaga/"),
    ],
)
def test_switch_stays_on_the_page_and_keeps_filters(client, site_tree, url, other):
    assert switch(client, url) == {"id": url, "en": other}
    assert switch(client, other) == {"id": url, "en": other}


def test_switch_drops_the_page_of_a_list(client, site_tree):
    for number in range(30):
        news(site_tree.news, f"Kabar {number}", days=number)
    html = client.get("/berita/").content.decode()
    older = re.search(r'href="(/berita/\?page=[^"]+)"', html)[1]
    assert switch(client, older)["en"] == "/en/berita/"


def test_switch_of_pages_with_other_slugs(client, site_tree):
    page = standard(site_tree.home, "Layanan warga")
    english = translate(page, "Services", slug="services")
    both = {"id": page.url, "en": english.url}
    assert switch(client, page.url) == switch(client, english.url) == both


def test_switch_of_directory_entries_tags_and_lost_pages(client, site_tree):
    institution(site_tree.home.locale, "balai")
    news(site_tree.news, "Kabar", tags=["gizi"])
    assert switch(client, "/lembaga/balai/")["en"] == "/en/lembaga/balai/"
    assert switch(client, "/en/lembaga/balai/")["id"] == "/lembaga/balai/"
    assert switch(client, "/tag/gizi/")["en"] == "/en/tag/gizi/"
    assert switch(client, "/en/tidak-ada/", 404)["id"] == "/tidak-ada/"


@pytest.mark.parametrize("query", ["?q=%22%3E%3Cscript%3E", "?x=javascript:alert(1)"])
def test_switch_repeats_the_query_harmlessly(client, site_tree, query):
    html = client.get(f"/cari/{query}").content.decode()
    assert "<script>" not in html
    assert all(link.startswith("/") for link in switch(client, f"/cari/{query}").values())


@pytest.mark.parametrize("path", ["//evil.example/", "//evil.example/mitra/", "/\\evil.example/"])
def test_switch_of_a_lost_page_leads_to_no_other_host(client, site_tree, path):
    """The test client would read a host out of such an address, so the path is set by hand."""
    for odd in (path, path.replace("/", "/\t", 1)):
        html = client.get("/", PATH_INFO=odd).text
        assert "href=" in html
        assert "evil.example" not in html


# Addresses


@pytest.mark.parametrize(
    ("path", "status", "target"),
    [
        ("/en", 301, "/en/"),
        ("/id", 301, "/id/"),
        ("/id/", 301, "/"),
        ("/id/program/", 301, "/program/"),
        ("/id/program/?bidang=ekonomi&x=%0d%0a", 301, None),
        ("/id//evil.example/", 404, None),
        ("/id/%5Cevil.example/", 404, None),
        ("/id/https://evil.example/", 404, None),
        ("/fr/", 404, None),
        ("/EN/", 404, None),
        ("/en-gb/", 404, None),
        ("/en/en/", 404, None),
        ("/en/id/", 404, None),
    ],
)
def test_addresses_of_languages(client, site_tree, path, status, target):
    response = client.get(path)
    assert response.status_code == status
    if target:
        assert response["Location"] == target
    if status == 301:
        assert not response["Location"].startswith(("//", "/\\", "http"))


def test_prefix_of_the_default_language_takes_no_posts(client, site_tree):
    assert client.post("/id/program/").status_code == 405


@pytest.mark.parametrize("path", ["/", "/program/", "/mitra/", "/cari/", "/tidak-ada/"])
def test_only_the_address_decides_the_language(client, site_tree, path):
    client.cookies["django_language"] = "en"
    response = client.get(path, headers={"accept-language": "en-GB,en;q=0.9"})
    assert '<html lang="id"' in response.content.decode()
    response = client.get(f"/en{path}", headers={"accept-language": "id"})
    assert '<html lang="en"' in response.content.decode()


# In another language than asked


def heading_language(html):
    return re.search(r'<h1[^>]*?(?: lang="(\w+)")?>', html)[1]


def test_untranslated_pages_say_so_and_mark_the_words(client, site_tree):
    page = standard(site_tree.home, "Hanya Indonesia")
    alias = page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    for url in (alias.url, f"/en{page.url}"):
        html = client.get(url).content.decode()
        assert 'class="language-note' in html
        assert '<html lang="en"' in html
        assert heading_language(html) == "id"
    html = client.get(page.url).content.decode()
    assert 'class="language-note' not in html
    assert heading_language(html) is None


def test_untranslated_entries_say_so_and_mark_the_words(client, site_tree):
    institution(site_tree.home.locale, "balai")
    html = client.get("/en/lembaga/balai/").content.decode()
    assert 'class="language-note' in html
    assert heading_language(html) == "id"
    assert heading_language(client.get("/lembaga/balai/").content.decode()) is None


# The share buttons


def test_share_buttons_have_the_whole_address(client, site_tree, settings):
    settings.SITE_URL = "https://balai.example.id"
    title = "Beras & gula: 50% #murah?"
    page = standard(site_tree.home, title, slug="beras")
    institution(site_tree.home.locale, "balai", name=title)
    encoded = "Beras%20%26%20gula%3A%2050%25%20%23murah%3F"
    for path in (page.url, "/lembaga/balai/", "/lembaga/balai/?utm_source=x"):
        html = client.get(path).content.decode()
        whole = f"https://balai.example.id{path.partition('?')[0]}"
        address = whole.replace(":", "%3A").replace("/", "%2F")
        assert f'href="https://wa.me/?text={encoded}%20{address}"' in html
        assert f'data-copy="{whole}"' in html


def test_every_content_page_can_be_shared(client, furnished, subtests):
    for name in (
        "StandardPage",
        "NewsPage",
        "ProgramPage",
        "CampaignPage",
        "partner",
        "institution",
    ):
        for addresses in (furnished.indonesian, furnished.english):
            with subtests.test(addresses[name]):
                assert 'href="https://wa.me/?text=' in client.get(addresses[name]).content.decode()
