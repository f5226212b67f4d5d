"""Finding pages: addresses, languages, methods, closed doors."""

from datetime import timedelta
from http import HTTPMethod

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from blocks.visibility import visible
from home.pages.models import StandardPage
from tests.factories.news import news, standard
from tests.factories.queries import queries_of
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("/", "Selamat datang"),
        ("/berita/", "Berita"),
        ("/en/", "Welcome"),
        ("/en/berita/", "News"),
    ],
)
def test_pages_are_found_in_their_language(client, site_tree, path, title):
    response = client.get(path)
    assert response.status_code == 200
    assert title in response.text


def test_depth_costs_nothing(client, site_tree):
    shallow = standard(site_tree.home)
    deep = standard(standard(standard(shallow, "Dua"), "Tiga"), "Empat")
    assert queries_of(client, deep.get_url()) == queries_of(client, shallow.get_url())


def test_finding_and_framing_takes_at_most_five_queries(client, site_tree):
    # The page's own reads: its children.
    assert queries_of(client, "/tentang/") - 1 <= 5


@pytest.mark.parametrize("path", ["/tidak-ada/", "/berita/tidak-ada/", "/en/tidak-ada/"])
def test_unknown_addresses_are_not_found(client, site_tree, path):
    assert client.get(path).status_code == 404


def test_the_root_of_the_tree_has_no_address(client, site_tree):
    root = Page.get_first_root_node()
    assert root.slug == "root"
    assert client.get(f"/{root.slug}/").status_code == 404


def test_drafts_and_expired_pages_are_not_found(client, site_tree):
    page = standard(site_tree.home)
    page.expire_at = timezone.now() - timedelta(seconds=1)
    page.save()
    assert client.get(page.get_url()).status_code == 404
    site_tree.standard.unpublish()
    assert client.get("/tentang/").status_code == 404


def test_english_falls_back_visibly_to_a_page_without_a_twin(client, site_tree):
    page = news(site_tree.news, "Hanya Indonesia")
    response = client.get(f"/en{page.get_url()}")
    assert response.status_code == 200
    assert response.context["page"].lang == "id"
    assert "language-note" in response.text
    twin = translate(page, "In English", slug="in-english")
    assert client.get(f"/en{page.get_url()}").headers["Location"] == twin.get_url()
    assert client.get(twin.get_url()).context["page"].lang is None


def test_alias_is_marked_as_untranslated(client, site_tree):
    page = news(site_tree.news)
    alias = page.copy_for_translation(site_tree.english.home.locale, alias=True)
    response = client.get(alias.get_url())
    assert response.context["page"].lang == "id"
    assert response.context["page"].is_untranslated


def test_language_links_stay_on_the_page(client, site_tree):
    page = news(site_tree.news, "Kabar")
    twin = translate(page, "News of it", slug="news-of-it")
    links = client.get(page.get_url()).context["language_links"]
    assert [(row["code"], row["url"], row["current"]) for row in links] == [
        ("id", page.get_url(), True),
        ("en", twin.get_url(), False),
    ]
    only = news(site_tree.news, "Hanya Indonesia")
    urls = {r["code"]: r["url"] for r in client.get(only.get_url()).context["language_links"]}
    assert urls == {"id": only.get_url(), "en": f"/en{only.get_url()}"}
    assert client.get(urls["en"]).status_code == 200


def test_language_links_keep_filters_but_no_page(client, site_tree):
    for number in range(25):
        news(site_tree.news, f"Kabar {number}", days=number)
    listing = client.get("/berita/?jenis=kabar").context["listing"]
    links = client.get(listing.older_url).context["language_links"]
    assert links[1]["url"] == "/en/berita/?jenis=kabar"


def test_alternates_name_only_real_translations(client, site_tree):
    page = news(site_tree.news)
    page.copy_for_translation(site_tree.english.home.locale, alias=True)
    assert list(client.get(page.get_url()).context["alternates"]) == [("id", page.get_url())]
    both = client.get("/berita/").context["alternates"]
    assert list(both) == [("en", "/en/berita/"), ("id", "/berita/")]


def test_breadcrumbs_lead_home(client, site_tree):
    page = standard(standard(site_tree.home, "Layanan"), "Surat")
    crumbs = client.get(page.get_url()).context["breadcrumbs"]
    assert list(crumbs) == [("Beranda", "/", None), ("Layanan", "/layanan/", None)]


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_pages_can_only_be_read(site_tree, method):
    strict = Client(enforce_csrf_checks=True)
    for path in ("/", "/berita/", "/tentang/", "/cari/", "/mitra/", "/lembaga/", "/robots.txt"):
        assert getattr(strict, method)(path).status_code == 405, path
    assert getattr(strict, method)("/tidak-ada/").status_code == 404


def test_a_page_that_takes_forms_asks_for_the_token(site_tree, monkeypatch):
    monkeypatch.setattr(StandardPage, "allowed_http_methods", [HTTPMethod.GET, HTTPMethod.POST])
    page = standard(site_tree.home, "Formulir")
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(page.get_url()).status_code == 403
    strict.cookies["csrftoken"] = token = "t" * 32
    wrong = {"csrfmiddlewaretoken": "w" * 32}
    assert strict.post(page.get_url(), wrong).status_code == 403
    right = {"csrfmiddlewaretoken": token}
    assert strict.post(page.get_url(), right).status_code == 200
    foreign = {"origin": "https://lain.example.id"}
    assert strict.post(page.get_url(), right, headers=foreign).status_code == 403


def test_head_is_answered(client, site_tree):
    assert client.head("/berita/").status_code == 200


@pytest.mark.parametrize("value", ["abc", "-1", "1", "999999999", "", "x" * 3000])
def test_pages_without_a_list_have_no_further_pages(client, site_tree, value):
    for path in ("/", "/tentang/", "/berita/"):
        assert client.get(path, {"page": value}).status_code == 404


def test_closed_page_asks_for_its_password_and_says_nothing(client, site_tree):
    page = standard(site_tree.home, "Rahasia warga", slug="rapat")
    closed = PageViewRestriction.objects.create(
        page=page, restriction_type="password", password="kunci-rumah"
    )
    response = client.get(page.get_url())
    assert response.status_code == 200
    assert "Rahasia warga" not in response.text
    assert response.headers["X-Robots-Tag"] == "noindex"
    gate = f"/_util/authenticate_with_password/{closed.pk}/{page.pk}/"
    wrong = client.post(gate, {"password": "salah", "return_url": page.get_url()})
    assert "Rahasia warga" not in wrong.text
    client.post(gate, {"password": "kunci-rumah", "return_url": page.get_url()})
    assert "Rahasia warga" in client.get(page.get_url()).text


def test_pages_below_and_aliases_of_a_closed_page_are_closed(client, site_tree):
    below = news(site_tree.news, "Rahasia")
    alias = below.copy_for_translation(site_tree.english.home.locale, alias=True)
    PageViewRestriction.objects.create(page=below, restriction_type="login")
    PageViewRestriction.objects.create(page=site_tree.news, restriction_type="login")
    for url in (below.get_url(), alias.get_url(), "/berita/", f"/en{below.get_url()}"):
        assert client.get(url).status_code == 302


def test_translations_of_a_closed_page_are_closed(client, site_tree):
    closed, parent = news(site_tree.news, "Rahasia"), standard(site_tree.home, "Rapat")
    below = standard(parent, "Notulen")
    texts = [translate(page, "Secret") for page in (closed, parent, below)]
    for page in (closed, parent):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    for text in texts:
        assert client.get(text.get_url()).status_code == 302
    assert not visible(Page.objects.filter(pk__in=[text.pk for text in texts])).exists()
    assert client.get("/en/berita/").status_code == 200
    assert client.get("/en/cari/", {"q": "secret"}).context["found"].results == []


def test_closing_a_translation_leaves_the_original_open(client, site_tree):
    page = news(site_tree.news, "Terbuka")
    PageViewRestriction.objects.create(page=translate(page, "Open"), restriction_type="login")
    assert client.get(page.get_url()).status_code == 200
    assert visible(Page.objects.filter(pk=page.pk)).exists()


def test_a_second_site_is_served_too(client, site_tree, settings):
    settings.ALLOWED_HOSTS = ["*"]
    home = Page.objects.get(pk=site_tree.standard.pk)
    Site.objects.create(hostname="lain.example", root_page=home)
    assert client.get("/", headers={"host": "lain.example"}).status_code == 200
    assert client.get("/berita/").status_code == 200
