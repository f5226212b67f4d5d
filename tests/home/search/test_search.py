"""The search and the page of a tag."""

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from home.pages.models import NewsPage
from home.search.words import Part, highlighted, query_words
from tests.factories.news import institution, news, partner, standard
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db

HOSTILE = {
    "quotes": '"',
    "many quotes": "\"\"\"'''",
    "unbalanced": '"posyandu',
    "operators": "posyandu AND NOT (gizi OR NEAR)",
    "near": "NEAR(a b, 5)",
    "column": "title:posyandu",
    "star": "*",
    "prefix": "posy*",
    "caret": "^posyandu",
    "minus": "-posyandu --",
    "parentheses": "((((((",
    "colon": ":",
    "backslash": "\\",
    "percent": "%_%",
    "sql": "'; DROP TABLE wagtailcore_page; --",
    "union": "1' UNION SELECT * FROM people_user --",
    "emoji": "🙈🙉🙊",
    "emoji and word": "posyandu 🙈",
    "spaces": "   \t  ",
    "html": "<script>alert(1)</script>",
    "template": "{{ 7*7 }}{% csrf_token %}",
    "right to left": "\u202eposyandu",
    "combining": "e" + "\u0301" * 60,
    "words": "a b c d e f g h i j k l m n o p",
    "stop words": "di dan yang",
    "tsquery": "posyandu & !gizi <-> a:* | b",
    "digits": "9" * 100,
    "underscores": "____",
    "chinese": "社区健康",
    "arabic": "صحة",
    "zero width": "\u200b",
    "newlines": "a\r\nb",
    "path": "../../etc/passwd",
}


def found(client, query, prefix=""):
    response = client.get(f"{prefix}/cari/", {"q": query})
    assert response.status_code == 200
    return response.context["found"]


def titles(results):
    return ["".join(part.text for part in result.title) for result in results]


@pytest.mark.parametrize("query", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_queries_are_answered(client, site_tree, query):
    news(site_tree.news, "Posyandu")
    partner(site_tree.home.locale, "posyandu")
    response = client.get("/cari/", {"q": query})
    assert response.status_code == 200
    assert "<script>alert" not in response.text


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("q=%00", 400),
        ("q=%ff%fe", 400),
        ("q=" + "a" * 101, 400),
        ("q=" + "a" * 10_240, 400),
        ("q=a&q=b", 400),
        ("q=posyandu&page=abc", 404),
        ("q=posyandu&page=-1", 404),
        ("q=posyandu&page=0", 404),
        ("q=posyandu&page=2", 404),
        ("q=posyandu&page=11", 404),
        ("q=posyandu&page=999999999", 404),
        ("q=posyandu&page=1&page=1", 404),
        ("page=2", 404),
        ("q=&page=1", 200),
        ("q", 200),
        ("", 200),
        ("x=y", 200),
    ],
)
def test_queries_are_read_strictly(client, site_tree, query, status):
    news(site_tree.news, "Posyandu")
    assert client.get(f"/cari/?{query}").status_code == status


def test_titles_come_first_and_words_are_marked(client, site_tree):
    news(site_tree.news, "Kabar lain", search_description="Ada posyandu besok.")
    standard(site_tree.home, "Posyandu Ceria")
    result = found(client, "posyandu")
    assert titles(result.results)[0] == "Posyandu Ceria"
    assert result.results[0].title[0] == Part("Posyandu", True)
    assert "<mark>Posyandu</mark>" in client.get("/cari/?q=posyandu").text


def test_all_words_else_some(client, site_tree):
    news(site_tree.news, "Posyandu balita")
    news(site_tree.news, "Posyandu lansia")
    assert titles(found(client, "posyandu dan lansia").results) == ["Posyandu lansia"]
    loose = found(client, "lansia bersepeda")
    assert loose.is_loose
    assert titles(loose.results) == ["Posyandu lansia"]


def test_only_what_everybody_may_see(client, site_tree):
    news(site_tree.news, "Rahasia draf").unpublish()
    closed = news(site_tree.news, "Rahasia tertutup")
    closed.copy_for_translation(site_tree.english.home.locale, alias=True).save()
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    expired = news(site_tree.news, "Rahasia lewat")
    NewsPage.objects.filter(pk=expired.pk).update(expire_at=timezone.now())
    partner(site_tree.home.locale, "rahasia", live=False)
    institution(site_tree.home.locale, "rahasia-kantor", expire_at=timezone.now())
    for prefix in ("", "/en"):
        result = found(client, "rahasia", prefix)
        assert (titles(result.results), titles(result.entries)) == ([], [])


def test_each_language_searches_its_own_pages(client, site_tree):
    page = news(site_tree.news, "Posyandu")
    assert found(client, "posyandu", "/en").results == []
    alias = page.copy_for_translation(site_tree.english.home.locale, alias=True)
    (result,) = found(client, "posyandu", "/en").results
    assert (result.url, result.lang) == (alias.get_url(), "id")


def test_partners_and_institutions_are_found(client, site_tree):
    partner(site_tree.home.locale, "posyandu-mitra")
    institution(site_tree.home.locale, "posyandu-melati", landmark="dekat stasiun")
    assert titles(found(client, "posyandu").entries) == ["Posyandu mitra", "Posyandu melati"]
    assert titles(found(client, "stasiun").entries) == ["Posyandu melati"]


def test_results_go_on_to_page_ten(client, site_tree):
    for n in range(23):
        news(site_tree.news, f"Posyandu {n}", days=n)
    first = client.get("/cari/?q=posyandu")
    assert first.context["found"].count == 23
    assert len(first.context["found"].results) == 10
    last = client.get("/cari/?q=posyandu&page=3")
    assert len(last.context["found"].results) == 3
    assert last.context["older_url"] is None
    assert last.context["newer_url"] == "/cari/?q=posyandu&page=2"
    assert client.get("/cari/?q=posyandu&page=4").status_code == 404


def test_nothing_found_says_what_to_do(client, site_tree):
    news(site_tree.news, "Posyandu", tags=["gizi"])
    response = client.get("/cari/?q=zzz")
    assert [tag.name for tag in response.context["suggestions"]] == ["gizi"]
    assert 'href="/tag/gizi/"' in response.text


@pytest.mark.parametrize("url", ["/cari/?q=posyandu", "/cari/", "/cari/?q=zzz", "/tag/gizi/"])
def test_cost_does_not_grow(client, site_tree, url):
    def grow(start, stop):
        for n in range(start, stop):
            news(site_tree.news, f"Posyandu {n}", days=n, tags=["gizi"])
            standard(site_tree.home, f"Posyandu {n} di sini")
            partner(site_tree.home.locale, f"posyandu-{n}")

    grow(0, 3)
    few = queries_of(client, url)
    grow(3, 30)
    assert queries_of(client, url) == few <= MOST


def test_tag_lists_pages_of_all_kinds(client, site_tree):
    from tests.factories.programs import make_program

    news(site_tree.news, "Kabar gizi", tags=["gizi"])
    make_program(site_tree.programs, "Dapur gizi", tags=["gizi"])
    news(site_tree.news, "Draf gizi", tags=["gizi"]).unpublish()
    closed = news(site_tree.news, "Tertutup", tags=["gizi"])
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    rows = client.get("/tag/gizi/").context["rows"]
    assert {(title, row.area) for title, row in zip(titles(rows), rows, strict=True)} == {
        ("Kabar gizi", ""),
        ("Dapur gizi", "kesehatan"),
    }
    assert client.get("/en/tag/gizi/").context["rows"] == []


@pytest.mark.parametrize("path", ["/tag/tidak-ada/", "/tag/gizi/?page=1", "/tag/"])
def test_unknown_tags_are_not_found(client, site_tree, path):
    news(site_tree.news, tags=["gizi"])
    assert client.get(path).status_code == 404


def test_long_tags_go_on(client, site_tree):
    for n in range(25):
        news(site_tree.news, f"Kabar {n}", tags=["gizi"])
    first = client.get("/tag/gizi/").context
    rest = client.get(first["listing"].older_url).context
    assert [len(first["rows"]), len(rest["rows"])] == [20, 5]


def test_words():
    assert query_words("Apa syarat KTP dan KK?") == ["syarat", "ktp", "kk"]
    assert query_words("di dan") == ["di", "dan"]
    assert query_words("!?") == []
    assert len(query_words(" ".join(map(str, range(20))))) == 8


def test_highlighting_marks_whole_words_that_begin_so():
    parts = highlighted("Gizi dan pergizian.", ["gizi"])
    assert parts == [Part("Gizi", True), Part(" dan pergizian.", False)]
    assert highlighted("(a.b)", ["a"])[1] == Part("a", True)
    assert highlighted("", ["a"]) == []
