"""What machines read of every public page: languages, robots, JSON-LD, feeds, valid markup."""

import json
import re
from dataclasses import dataclass
from html import unescape
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.test import Client
from django.urls import converters, resolve, reverse
from django.utils import timezone, translation
from wagtail.models import Page

from blocks.sitemaps import indexed_routes
from forums.boards.models import Post, Thread
from home.pages.models import SiteSettings
from programs.partners.models import Institution
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.hall import furnish_hall
from tests.factories.people import UserFactory
from tests.factories.routes import all_routes
from tests.factories.site import furnish

HOST = "https://balai.example.id"
ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?")
FULL_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
# One written form of an argument for each kind of converter.
WRITTEN = {
    "int": "12",
    "str": "kata",
    "slug": "dua-kata",
    "path": "a/b.jpg",
    "uuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "thread": "12-dua-kata",
    "aspiration_code": "TB-2026-7KQ4M",
}
# What a node of each type must have so that search engines use it.
REQUIRED = {
    "WebSite": {"@id", "name", "url"},
    "GovernmentOffice": {"@id", "name", "url", "address"},
    "GovernmentOrganization": {"@id", "name", "url"},
    "Article": {"headline", "datePublished", "author", "image", "url"},
    "NewsArticle": {"headline", "datePublished", "author", "image", "url"},
    "DiscussionForumPosting": {"headline", "text", "author", "datePublished", "url"},
    "Comment": {"text", "author", "datePublished"},
    "Question": {"name"},
    "Answer": {"text"},
    "BreadcrumbList": {"itemListElement"},
    "FAQPage": {"mainEntity"},
    "PostalAddress": {"streetAddress", "addressLocality", "addressCountry"},
    "Person": {"name"},
}
LISTS = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}}


@dataclass
class World:
    """A whole site that is no demo, and the addresses of its public pages."""

    addresses: list
    thread: Thread


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker):
    """Every page of the site and of the forum, for all tests of this module."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = furnish()
        hall = furnish_hall(site.tree)
        SiteSettings.objects.update_or_create(
            site=site.tree.site,
            defaults={
                "is_demo": False,
                "address": "Jalan Contoh 1",
                "district": "Jagakarsa, Jakarta Selatan",
            },
        )
        Institution.objects.update(address="Jalan Pos 3", kind=Institution.Kind.OFFICE)
        writer = UserFactory(resident=True, name="Mpok <Ani> & Bang")
        thread = make_thread(writer, make_board("harga"), "Harga <5000 & lebih", source="x < 5000")
        make_post(thread, writer, "Murah <b>sekali</b> & baik")
        now = timezone.now()
        Page.objects.filter(live=True, first_published_at=None).update(
            first_published_at=now, last_published_at=now
        )
        addresses = [*site.addresses, *hall.public.values(), thread.get_absolute_url()]
        yield World(sorted(set(addresses)), thread)
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _site_url(settings):
    settings.SITE_URL = HOST


@pytest.fixture
def pages(world, db):
    """Every public page: its address and its parsed HTML."""
    client = Client()
    parsed = []
    for address in world.addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        parsed.append((address, BeautifulSoup(response.content, "html.parser")))
    return parsed


def view_name(address):
    """The name of the view at an address of any language."""
    language = "en" if address.startswith("/en/") else "id"
    with translation.override(language):
        return resolve(address.partition("?")[0]).view_name


def meta(soup, name):
    """The contents of all meta elements of a name."""
    return [tag["content"] for tag in soup.find_all("meta", attrs={"name": name})]


def graph(soup):
    """All nodes of the JSON-LD, those inside others as well."""
    script = soup.find("script", type="application/ld+json")
    return list(_nodes(json.loads(script.string)["@graph"])) if script else []


def _nodes(value):
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _nodes(part)


def switch(soup):
    """The addresses of the language switch by code."""
    links = soup.select(".languages a[hreflang], a[hreflang][lang]")
    return {link["hreflang"]: link["href"] for link in links}


def test_every_converter_writes_what_it_reads():
    kinds = {kind for route in all_routes() for kind, _name in route.arguments if kind}
    assert kinds <= WRITTEN.keys()
    known = converters.get_converters()
    for kind in kinds:
        converter = known[kind]
        assert converter.to_url(converter.to_python(WRITTEN[kind])) == WRITTEN[kind], kind


def test_titles_descriptions_and_canonical_addresses(pages, subtests):
    for address, soup in pages:
        with subtests.test(address):
            assert soup.title.string.endswith(" · Balai Warga")
            assert all(meta(soup, "description"))
            canonical = [link["href"] for link in soup.find_all("link", rel="canonical")]
            assert len(canonical) == 1 or meta(soup, "robots") == ["noindex"]
            assert all(view_name(url.removeprefix(HOST)) for url in canonical)


def test_the_language_switch_leads_to_the_same_page_and_back(pages, subtests):
    client = Client()
    for address, soup in pages:
        with subtests.test(address):
            code = soup.html["lang"]
            for other, url in switch(soup).items():
                if other == code:
                    continue
                response = client.get(url, follow=True)
                assert response.status_code == 200
                page = BeautifulSoup(response.content, "html.parser")
                assert page.html["lang"] == other
                assert switch(page)[code].partition("?")[0] == address.partition("?")[0]


def test_languages_name_each_other(pages, subtests):
    named = {}
    for address, soup in pages:
        links = soup.find_all("link", rel="alternate", hreflang=True)
        named[f"{HOST}{address}"] = {link["hreflang"]: link["href"] for link in links}
    for address, languages in named.items():
        with subtests.test(address):
            assert len(set(languages.values())) == len(languages.keys() - {"x-default"})
            for url in languages.values():
                assert named.get(url, languages) == languages


def test_search_engines_keep_pages_and_what_rooms_name(pages, subtests):
    for address, soup in pages:
        with subtests.test(address):
            is_indexed = view_name(address) in {*indexed_routes(), "wagtail_serve"}
            assert meta(soup, "robots") == ([] if is_indexed else ["noindex"])


def test_forms_are_kept_from_search_engines(world, db, subtests):
    client, checked = Client(), 0
    post = Post.objects.visible().filter(thread=world.thread).first()
    forms = [reverse("moderation:report", args=["kiriman", post.pk])]
    forms += [
        reverse(route.name)
        for route in all_routes()
        if route.name and not route.arguments and not route.is_admin and "(" not in route.text
    ]
    for address in forms:
        if resolve(address).view_name in {*indexed_routes(), "wagtail_serve"}:
            continue
        response = client.get(address)
        if response.status_code == 200 and response["Content-Type"].startswith("text/html"):
            checked += 1
            with subtests.test(address):
                soup = BeautifulSoup(response.content, "html.parser")
                assert meta(soup, "robots") == ["noindex"]
    assert checked > 5


def test_linked_data_has_what_its_types_require(pages, subtests):
    seen = set()
    for address, soup in pages:
        with subtests.test(address):
            for node in graph(soup):
                kind = node["@type"]
                seen.add(kind)
                if set(node) - {"@type"} == {"@id"}:
                    continue
                assert REQUIRED.get(kind, set()) <= node.keys(), kind
                for name, value in node.items():
                    if name.startswith("date"):
                        assert FULL_MOMENT.fullmatch(value), (kind, name, value)
    assert REQUIRED.keys() - {"Question", "Answer"} <= seen


def test_one_organisation_runs_the_site(pages):
    for _address, soup in pages:
        nodes = [node for node in graph(soup) if node.get("@id") == f"{HOST}/#organisation"]
        assert len([node for node in nodes if "name" in node]) == bool(nodes)


def test_feeds_can_be_read_back(world, pages, subtests):
    client, addresses = Client(), set()
    for _address, soup in pages:
        links = soup.find_all("link", rel="alternate", type="application/atom+xml")
        addresses |= {link["href"] for link in links}
    routes = {view_name(address) for address in addresses}
    assert routes == {route.name for route in all_routes() if "atom" in route.text}
    for address in sorted(addresses):
        with subtests.test(address):
            feed = ElementTree.fromstring(client.get(address).content)
            assert feed.find(f"{ATOM}title").text.endswith("· Balai Warga")
            (link,) = [n.get("href") for n in feed.findall(f"{ATOM}link") if n.get("rel") != "self"]
            assert client.get(link.removeprefix(HOST)).status_code == 200
            assert link.removeprefix(HOST) not in {"/", "/en/"}
            for entry in feed.findall(f"{ATOM}entry"):
                for name in ("id", "title", "updated"):
                    assert entry.find(f"{ATOM}{name}").text
                summary = entry.find(f"{ATOM}summary")
                assert summary.get("type") == "html"
                assert not BeautifulSoup(summary.text or "", "html.parser").find_all(True)


def test_words_in_feeds_are_no_markup(world, db):
    url = world.thread.get_absolute_url()
    feed = ElementTree.fromstring(Client().get(f"{url}umpan.atom").content)
    texts = [unescape(entry.find(f"{ATOM}summary").text) for entry in feed.iter(f"{ATOM}entry")]
    assert texts == ["Murah <b>sekali</b> & baik", "x < 5000"]


def test_the_sitemap_lists_what_search_engines_may_keep(world, pages):
    root = ElementTree.fromstring(Client().get("/sitemap.xml").content)
    listed = {place.text for place in root.iter(f"{MAP}loc")}
    for address, soup in pages:
        if not meta(soup, "robots"):
            (canonical,) = soup.find_all("link", rel="canonical")
            assert canonical["href"] in listed, address


def test_markup_is_valid_where_it_was_not(pages, subtests):
    for address, soup in pages:
        with subtests.test(address):
            for tag in soup.find_all(datetime=True):
                assert MOMENT.fullmatch(tag["datetime"]), tag
            for name, children in LISTS.items():
                for tag in soup.find_all(name):
                    inside = {child.name for child in tag.find_all(True, recursive=False)}
                    assert inside, tag
                    assert inside <= children, tag
            for group in soup.select("dl > div"):
                inside = {child.name for child in group.find_all(True, recursive=False)}
                assert inside <= {"dt", "dd"}, group
