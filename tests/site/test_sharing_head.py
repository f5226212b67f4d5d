"""What the head of every public page says."""

import pytest
from django.utils.html import escape
from wagtail.models import Locale

from home.pages.models import HomePage, SiteSettings, StandardPage
from programs.partners.models import Partner
from tests.factories.body import stream
from tests.factories.heads import read_head
from tests.factories.news import institution, news, partner, standard
from tests.factories.tree import translate

HOST = "https://balai.example.id"
NASTY = "Harga \"murah\" & 'enak' </script><script>alert(1)</script> <!-- \u2028 %s {{ x }}"


@pytest.fixture(autouse=True)
def _site_url(settings):
    settings.SITE_URL = HOST


@pytest.fixture
def public(site_tree):
    """The tree of a real site: no demo."""
    identity = SiteSettings.for_site(site_tree.site)
    identity.is_demo = False
    identity.save()
    return site_tree


def aliases_of(page):
    """The English mirror of a page that nobody translated."""
    return page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)


def test_every_page_has_a_full_head(client, furnished, subtests):
    for address in furnished.addresses:
        with subtests.test(address):
            head = read_head(client, address)
            assert head.title.endswith(" · Balai Warga")
            assert head.one("description")
            assert head.one("og:title")
            assert head.one("og:description") == head.one("description")
            assert head.one("og:url") == head.canonical == f"{HOST}{address.partition('?')[0]}"
            assert head.one("og:image").startswith(f"{HOST}/-/bagikan/")
            assert (head.one("og:image:width"), head.one("og:image:height")) == ("1200", "630")
            assert head.one("twitter:card") == "summary_large_image"
            assert head.one("og:locale") == ("en_GB" if address.startswith("/en/") else "id_ID")
            assert head.graph[0]["@id"] == f"{HOST}/#organisation"
            assert len(head.meta["theme-color"]) == 2
            for relation in ("icon", "apple-touch-icon", "manifest"):
                assert head.links[relation]


def test_titles(client, public):
    assert read_head(client, "/").title == "Kelurahan Tanjung Barat · Balai Warga"
    assert read_head(client, "/program/").title == "Program · Balai Warga"
    page = standard(public.home, "Tentang", seo_title="Siapa kami")
    head = read_head(client, page.url)
    assert head.title == "Siapa kami · Balai Warga"
    assert head.one("og:title") == "Siapa kami"


def test_demo_is_kept_from_search_engines(client, site_tree):
    assert read_head(client, "/").meta["robots"] == ["noindex"]


@pytest.mark.parametrize(
    ("address", "indexed"),
    [
        ("/", True),
        ("/program/", True),
        ("/program/?bidang=kesehatan", True),
        ("/mitra/", True),
        ("/program/?tag=", False),
        ("/cari/", False),
        ("/cari/?q=posyandu", False),
        ("/en/cari/?q=posyandu", False),
    ],
)
def test_what_search_engines_may_keep(client, public, address, indexed):
    assert (read_head(client, address).meta["robots"] == []) is indexed


def test_error_pages_are_not_kept(client, public):
    head = read_head(client, "/tidak-ada/", 404)
    assert head.meta["robots"] == ["noindex"]
    assert not head.links["canonical"]
    assert not head.graph


@pytest.mark.parametrize(
    "query", ["?utm_source=wa", "?bidang=kesehatan", "?untuk=balita&bidang=ekonomi"]
)
def test_canonical_has_no_query(client, public, query):
    assert read_head(client, f"/program/{query}").canonical == f"{HOST}/program/"


def test_translations_name_each_other(client, public):
    expected = {
        "id": f"{HOST}/tentang/",
        "en": f"{HOST}{public.english.standard.url}",
        "x-default": f"{HOST}/tentang/",
    }
    for url in (public.standard.url, public.english.standard.url):
        head = read_head(client, url)
        assert head.languages == expected
        assert head.canonical == f"{HOST}{url}"
    assert head.one("og:locale:alternate") == "id_ID"


def test_untranslated_page_points_to_the_original(client, public):
    page = standard(public.home, "Hanya di sini")
    alias = aliases_of(page)
    for url in (alias.url, page.url):
        head = read_head(client, url)
        assert head.canonical == f"{HOST}{page.url}"
        assert head.languages == {}
        assert head.one("og:locale") == "id_ID"
        assert head.one("og:image") == read_head(client, page.url).one("og:image")
        assert head.node("Article")["inLanguage"] == "id"


def test_page_without_any_twin_points_to_the_original(client, public):
    page = standard(public.home, "Belum disalin")
    assert read_head(client, f"/en{page.url}").canonical == f"{HOST}{page.url}"


def test_drafts_and_private_pages_are_no_alternates(client, public):
    page = standard(public.home, "Dua bahasa")
    english = translate(page, "Two languages")
    assert read_head(client, page.url).languages
    english.unpublish()
    assert read_head(client, page.url).languages == {}


def test_directory_entries(client, public):
    entry = institution(public.home.locale, "posyandu-melati")
    head = read_head(client, "/lembaga/posyandu-melati/")
    assert head.one("description") == entry.summary
    assert head.languages == {}
    # Shown in English too, but known by its Indonesian address.
    assert read_head(client, "/en/lembaga/posyandu-melati/").canonical == head.canonical
    twin = entry.copy_for_translation(Locale.objects.get(language_code="en"))
    twin.live = True
    twin.save()
    for path in ("/lembaga/posyandu-melati/", "/en/lembaga/posyandu-melati/"):
        head = read_head(client, path)
        assert head.canonical == f"{HOST}{path}"
        assert set(head.languages) == {"id", "en", "x-default"}


def test_lists_exist_in_both_languages(client, public):
    assert read_head(client, "/en/mitra/").languages == {
        "id": f"{HOST}/mitra/",
        "en": f"{HOST}/en/mitra/",
        "x-default": f"{HOST}/mitra/",
    }


def test_article_times(client, public):
    page = news(public.news, "Kabar lama", days=3)
    head = read_head(client, page.url)
    assert head.one("og:type") == "article"
    published = f"{page.published_on.isoformat()}T00:00:00+07:00"
    assert head.one("article:published_time") == published
    assert head.one("article:modified_time").endswith("+07:00")
    node = head.node("NewsArticle")
    assert node["datePublished"] == published
    assert node["image"] == head.one("og:image")
    assert node["publisher"] == {"@id": f"{HOST}/#organisation"}
    assert read_head(client, "/").one("og:type") == "website"


def test_home_says_who_runs_the_site(client, public):
    identity = SiteSettings.for_site(public.site)
    identity.address, identity.postcode = "Jl. Nangka No. 12", "12530"
    row = {"first_day": "1", "last_day": "4", "opens": "07:30", "closes": "16:00", "note": ""}
    closed = {"first_day": "7", "last_day": "", "opens": None, "closes": None, "note": ""}
    identity.hours = stream(identity, [("row", row), ("row", closed)], "hours")
    identity.save()
    head = read_head(client, "/")
    office = head.node("GovernmentOffice")
    assert office["address"]["postalCode"] == "12530"
    assert office["openingHoursSpecification"] == [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday"],
            "opens": "07:30",
            "closes": "16:00",
        }
    ]
    target = head.node("WebSite")["potentialAction"]["target"]["urlTemplate"]
    assert target == f"{HOST}/cari/?q={{query}}"
    assert read_head(client, "/program/").node("GovernmentOrganization").keys() == {
        "@type",
        "@id",
        "name",
        "url",
        "logo",
    }


def test_breadcrumbs(client, public):
    page = news(public.news, "Kabar")
    items = read_head(client, page.url).node("BreadcrumbList")["itemListElement"]
    assert (items[0]["position"], items[0]["item"]) == (1, f"{HOST}/")
    assert [(item["position"], item["name"], item["item"]) for item in items[1:]] == [
        (2, "Berita", f"{HOST}/berita/"),
        (3, "Kabar", f"{HOST}{page.url}"),
    ]


def test_questions(client, public):
    page = standard(public.home, "Tanya jawab")
    items = [
        {"question": "Apakah gratis?", "answer": "<p>Ya.</p><p>Selalu <b>gratis</b>.</p>"},
        {"question": "Di mana?", "answer": "<ul><li>Loket 1</li></ul>"},
    ]
    page.body = stream(page, [("questions", {"title": "", "items": items})])
    page.save()
    entities = read_head(client, page.url).node("FAQPage")["mainEntity"]
    assert [(e["name"], e["acceptedAnswer"]["text"]) for e in entities] == [
        ("Apakah gratis?", "Ya. Selalu gratis."),
        ("Di mana?", "Loket 1"),
    ]


def test_places(client, public):
    fields = {"latitude": "-6.30840", "longitude": "106.83800", "address": "Pos RW 003"}
    institution(public.home.locale, "pos", kind="neighbourhood", **fields)
    for path in ("/lembaga/pos/", "/en/lembaga/pos/"):
        (node,) = [node for node in read_head(client, path).graph if "location" in node]
        assert node["@type"] == "GovernmentOrganization"
        assert node["location"]["geo"]["latitude"] == -6.3084
        assert node["address"] == node["location"]["address"]
        assert node["address"]["streetAddress"] == "Pos RW 003"
        assert node["address"]["addressCountry"] == "ID"
    institution(public.home.locale, "kantor", kind="office", **fields)
    office = read_head(client, "/lembaga/kantor/").node("GovernmentOffice")
    assert office["address"]["streetAddress"] == "Pos RW 003"
    assert office["geo"]["longitude"] == 106.838
    institution(public.home.locale, "tanpa-alamat", kind="office")
    nodes = read_head(client, "/lembaga/tanpa-alamat/").graph
    assert "GovernmentOffice" not in [node["@type"] for node in nodes]
    partner(public.home.locale, "yayasan", kind="ngo", website="https://yayasan.example.org")
    assert read_head(client, "/mitra/yayasan/").node("NGO")["sameAs"].startswith("https://")


def test_hostile_words_stay_words(client, public):
    page = standard(public.home, NASTY, slug="jahat", search_description=NASTY)
    partner(public.home.locale, "jahat", name=NASTY[:120], summary=NASTY)
    for url in (page.url, "/mitra/jahat/"):
        head = read_head(client, url)
        assert head.one("og:title") == NASTY.replace("\u2028 ", "")
        assert head.one("og:description").startswith('Harga "murah"')
        html = client.get(url).content.decode()
        assert "<script>alert" not in html
        assert "<!-- " not in html
        assert escape('"murah" &') in html
    assert read_head(client, page.url).node("Article")["headline"] == NASTY[:110]


@pytest.mark.parametrize("saved", [True, False])
def test_previews_have_a_head_too(public, saved):
    page = standard(public.home, "Konsep") if saved else StandardPage(locale=public.home.locale)
    if not saved:
        # As Wagtail's own view for new pages does.
        page.slug, page.depth, page.path = "pratinjau", 3, f"{public.home.path}9999"
        page.set_url_path(public.home)
    page.title = "Pratinjau"
    html = page.make_preview_request().content.decode()
    assert "<title>Pratinjau · Balai Warga</title>" in html
    assert '<meta name="robots" content="noindex">' in html


@pytest.mark.parametrize("saved", [True, False])
def test_previews_of_entries_have_a_head_too(public, saved):
    entry = partner(public.home.locale) if saved else Partner(locale=public.home.locale, kind="ngo")
    entry.name, entry.area = "Pratinjau", "ekonomi"
    html = entry.make_preview_request().content.decode()
    assert "<title>Pratinjau · Balai Warga</title>" in html


def test_every_page_type_says_what_it_is():
    assert HomePage.schema_type == "WebPage"
    assert StandardPage.schema_type == "Article"
