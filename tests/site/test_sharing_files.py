"""Sitemap, feed, robots.txt, web manifest and the rest that only machines read."""

from datetime import timedelta
from html import unescape
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from config.sharing import sitemap
from home.pages.models import SiteSettings
from tests.factories.heads import read_head
from tests.factories.news import institution, news, partner, standard
from tests.factories.tree import translate

HOST = "https://balai.example.id"
ATOM_TYPE = "application/atom+xml"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
MACHINES = [
    "/sitemap.xml",
    "/robots.txt",
    "/manifest.webmanifest",
    "/berita/umpan.atom",
    "/en/berita/umpan.atom",
]


@pytest.fixture(autouse=True)
def _site_url(settings):
    settings.SITE_URL = HOST


@pytest.fixture(autouse=True)
def _sitemap_in_one_part(monkeypatch):
    """However many keys the tests before have used up: PostgreSQL takes none back."""
    monkeypatch.setattr(sitemap, "PART", 10**9)


def set_identity(tree, **fields):
    identity = SiteSettings.for_site(tree.site)
    for name, value in fields.items():
        setattr(identity, name, value)
    identity.save()


def places(client, url="/sitemap.xml"):
    """The paths in the sitemap, each with its alternates."""
    root = ElementTree.fromstring(client.get(url).content)
    return {
        entry.find(f"{MAP}loc").text.removeprefix(HOST): {
            link.get("hreflang"): link.get("href").removeprefix(HOST) for link in entry.iter(LINK)
        }
        for entry in root.iter(f"{MAP}url")
    }


def entries(client, url="/berita/umpan.atom"):
    """The entries of a feed."""
    return ElementTree.fromstring(client.get(url).content).findall(f"{ATOM}entry")


# All of them


@pytest.mark.parametrize("path", MACHINES)
def test_methods_types_and_conditional_requests(client, site_tree, path):
    response = client.get(path)
    assert response.status_code == 200
    assert "public" in response["Cache-Control"]
    assert "Cookie" not in response.get("Vary", "")
    again = client.get(path, headers={"if-none-match": response["ETag"]})
    assert again.status_code == 304
    assert client.head(path).status_code == 200
    for method in ("post", "put", "delete", "patch"):
        assert getattr(client, method)(path).status_code == 405


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/berita/umpan.atom", "application/atom+xml"),
    ],
)
def test_content_types(client, site_tree, path, kind):
    assert client.get(path)["Content-Type"].partition(";")[0] == kind


# Sitemap


def test_sitemap_lists_both_languages(client, site_tree):
    found = places(client)
    english = site_tree.english.standard.url
    pair = {"id": "/tentang/", "en": english, "x-default": "/tentang/"}
    assert found[site_tree.standard.url] == pair
    assert found[site_tree.english.standard.url] == pair
    assert {"/", "/en/", "/mitra/", "/en/mitra/", "/lembaga/"} <= found.keys()


def test_sitemap_leaves_out_what_is_not_public(client, site_tree):
    draft = standard(site_tree.home, "Konsep")
    draft.unpublish()
    private = standard(site_tree.home, "Rahasia")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    past = standard(site_tree.home, "Lewat", expire_at=timezone.now() - timedelta(minutes=1))
    mirrored = standard(site_tree.home, "Belum diterjemahkan")
    alias = mirrored.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    hidden = partner(site_tree.home.locale, "tutup", live=False)
    found = places(client)
    assert found[mirrored.url] == {}
    for thing in (draft, private, past, alias):
        assert thing.url not in found
    assert hidden.get_absolute_url() not in found


def test_sitemap_lists_directory_entries_with_translations(client, site_tree):
    entry = institution(site_tree.home.locale, "balai")
    partner(site_tree.home.locale, "yayasan")
    twin = entry.copy_for_translation(Locale.objects.get(language_code="en"))
    twin.live = True
    twin.save()
    found = places(client)
    assert found["/lembaga/balai/"] == found["/en/lembaga/balai/"]
    assert set(found["/lembaga/balai/"]) == {"id", "en", "x-default"}
    assert found["/mitra/yayasan/"] == {}
    assert "/en/mitra/yayasan/" not in found


def test_sitemap_costs_the_same_for_many(client, site_tree):
    def cost():
        client.get("/sitemap.xml")
        with CaptureQueriesContext(connection) as queries:
            client.get("/sitemap.xml")
        return len(queries)

    few = cost()
    for number in range(6):
        translate(standard(site_tree.home, f"Halaman {number}"), f"Page {number}")
        partner(site_tree.home.locale, f"mitra-{number}")
    assert cost() == few <= 10


def test_large_sitemap_comes_in_parts(client, site_tree, monkeypatch):
    whole = places(client)
    monkeypatch.setattr(sitemap, "PART", 3)
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    parts = [loc.text.removeprefix(HOST) for loc in root.iter(f"{MAP}loc")]
    assert len(parts) > 2
    together = {}
    for part in parts:
        together |= places(client, part)
    assert together == whole


@pytest.mark.parametrize("name", ["1", "99", "999999999", "9999999999", "-1", "x", "0x1", "٣"])
def test_unknown_parts(client, site_tree, name):
    assert client.get(f"/sitemap-{name}.xml").status_code == 404


# Feed


def test_feed(client, site_tree):
    old = news(site_tree.news, "Lama", days=9)
    new = news(site_tree.news, "Baru & <b>tebal</b>", days=1)
    root = ElementTree.fromstring(client.get("/berita/umpan.atom").content)
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "id"
    found = root.findall(f"{ATOM}entry")
    assert [entry.find(f"{ATOM}title").text for entry in found] == [new.title, old.title]
    assert found[0].find(f"{ATOM}link").get("href") == f"{HOST}{new.url}"
    assert unescape(found[0].find(f"{ATOM}summary").text) == new.summary
    assert found[0].find(f"{ATOM}id").text == (
        f"tag:balai.example.id,2026:page:{new.translation_key}:id"
    )
    for name in ("updated", "published", "title", "id"):
        assert found[0].find(f"{ATOM}{name}").text


def test_feed_identifiers_survive_edits(client, site_tree):
    page = news(site_tree.news, "Judul")
    before = entries(client)[0].find(f"{ATOM}id").text
    page.title, page.slug = "Judul lain", "alamat-lain"
    page.save_revision().publish()
    (entry,) = entries(client)
    assert entry.find(f"{ATOM}title").text == "Judul lain"
    assert entry.find(f"{ATOM}id").text == before


def test_feed_has_only_what_is_public(client, site_tree):
    news(site_tree.news, "Konsep").unpublish()
    private = news(site_tree.news, "Rahasia")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    assert entries(client) == []


def test_english_feed_marks_what_is_not_english(client, site_tree):
    translate(news(site_tree.news, "Kabar"), "News item")
    mirrored = news(site_tree.news, "Hanya Indonesia", days=2)
    mirrored.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    found = entries(client, "/en/berita/umpan.atom")
    assert [(e.find(f"{ATOM}title").text, e.get(language)) for e in found] == [
        ("News item", None),
        ("Hanya Indonesia", "id"),
    ]


def test_feed_survives_control_characters(client, site_tree):
    page = news(site_tree.news, "Judul \x0b\x1b aneh")
    type(page).objects.filter(pk=page.pk).update(summary="a\x08b\ufffe")
    (entry,) = entries(client)
    assert "aneh" in entry.find(f"{ATOM}title").text


def test_pages_name_the_feed_of_their_language(client, site_tree):
    for page, feed in (("/", "/berita/umpan.atom"), ("/en/", "/en/berita/umpan.atom")):
        links = read_head(client, page).links["alternate"]
        assert feed in [link["href"] for link in links if link.get("type") == ATOM_TYPE]


# The others


def test_robots_of_a_demo(client, site_tree):
    assert client.get("/robots.txt").content.decode().split("\n")[:2] == [
        "User-agent: *",
        "Disallow: /",
    ]


def test_robots_of_a_real_site(client, site_tree):
    set_identity(site_tree, is_demo=False)
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /admin/" in lines
    assert "Disallow: /" not in lines
    assert f"Sitemap: {HOST}/sitemap.xml" in lines


def test_manifest(client, site_tree):
    set_identity(site_tree, site_name='Balai "Warga" <b>', organisation="Kelurahan Uji")
    data = client.get("/manifest.webmanifest").json()
    assert data["name"] == 'Balai "Warga" <b> Kelurahan Uji'
    assert (data["id"], data["start_url"], data["scope"], data["lang"]) == ("/", "/", "/", "id")
    assert data["theme_color"] == "#0f4429"
    assert {icon.get("purpose", "any") for icon in data["icons"]} == {"any", "maskable"}
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in data["icons"]}


def test_favicon(client, site_tree):
    assert client.get("/favicon.ico")["Location"].endswith(".ico")
    assert client.post("/favicon.ico").status_code == 405


def test_security_txt_only_with_an_address(client, site_tree):
    set_identity(site_tree, email="")
    assert client.get("/.well-known/security.txt").status_code == 404
    set_identity(site_tree, email="halo@balai.example")
    text = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:halo@balai.example\n" in text
    assert "Expires: 20" in text
