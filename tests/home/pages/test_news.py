"""News: the list, one piece, alerts, sections of the home page."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageViewRestriction

from blocks.stream.sections import home_sections
from home.pages.models import NewsPage
from tests.factories.news import alert, news, standard
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db


def titles(client, url="/berita/"):
    response = client.get(url)
    assert response.status_code == 200
    return [page.title for page in response.context["listing"].items]


def test_newest_come_first_by_month(client, site_tree, time_machine):
    time_machine.move_to("2026-11-24T08:00+07:00")
    for days in (40, 3, 0, 30):
        news(site_tree.news, f"{days} hari", days=days)
    months = client.get("/berita/").context["months"]
    assert [[page.title for page in pages] for _, pages in months] == [
        ["0 hari", "3 hari"],
        ["30 hari", "40 hari"],
    ]


def test_filters(client, site_tree):
    news(site_tree.news, "Kabar", tags=["gizi"])
    news(site_tree.news, "Pengumuman", kind="announcement", tags=["gizi", "air"])
    alert(site_tree.news, "Siaga")
    assert titles(client, "/berita/?jenis=pengumuman") == ["Pengumuman"]
    assert titles(client, "/berita/?jenis=peringatan") == ["Siaga"]
    assert set(titles(client, "/berita/?tag=gizi")) == {"Kabar", "Pengumuman"}
    assert titles(client, "/berita/?tag=gizi&jenis=kabar") == ["Kabar"]
    assert titles(client, "/berita/?tag=air&jenis=kabar") == []


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("jenis=news", 404),
        ("jenis=' OR 1=1", 404),
        ("jenis=kabar&jenis=kabar", 400),
        ("tag=tidak-ada", 404),
        ("tag=" + "a" * 101, 400),
        ("tag=a&tag=b", 400),
        ("page=abc", 404),
        ("page=a&page=b", 404),
        ("jenis=%00", 400),
        ("tag=%ff", 400),
    ],
)
def test_wrong_filters_are_refused(client, site_tree, query, status):
    assert client.get(f"/berita/?{query}").status_code == status


def test_long_lists_go_on(client, site_tree):
    for days in range(25):
        news(site_tree.news, f"Kabar {days}", days=days)
    first = client.get("/berita/").context["listing"]
    assert len(first.items) == 20
    assert titles(client, first.older_url) == [f"Kabar {days}" for days in range(20, 25)]


@pytest.mark.parametrize("language", ["id", "en"])
def test_cost_does_not_grow(client, site_tree, language):
    index, url = (
        (site_tree.news, "/berita/")
        if language == "id"
        else (site_tree.english.news, "/en/berita/")
    )
    pages = [news(index, f"Kabar {n}", days=n, tags=["gizi"]) for n in range(3)]
    few = queries_of(client, url), queries_of(client, pages[0].get_url())
    for n in range(3, 30):
        news(index, f"Kabar {n}", days=n, tags=["gizi", f"tag-{n}"])
    assert (queries_of(client, url), queries_of(client, pages[0].get_url())) == few
    assert max(few) <= MOST


def test_hidden_news_is_nowhere(client, site_tree):
    news(site_tree.news, "Terbit", tags=["gizi"])
    hidden = news(site_tree.news, "Draf", tags=["rahasia"])
    hidden.unpublish()
    closed = news(site_tree.news, "Tertutup", tags=["rahasia"])
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    expired = news(site_tree.news, "Lewat", tags=["rahasia"])
    NewsPage.objects.filter(pk=expired.pk).update(expire_at=timezone.now() - timedelta(hours=1))
    assert titles(client) == ["Terbit"]
    assert "rahasia" not in client.get("/berita/").text
    for name in ("news", "announcements"):
        shown = home_sections()[name].context(site_tree.home.locale, 10)["news"]
        assert [page.title for page in shown] == (["Terbit"] if name == "news" else [])


def test_an_alert_needs_an_end(site_tree):
    page = NewsPage(title="Siaga", slug="siaga", kind=NewsPage.Kind.ALERT, locale_id=1)
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert list(refused.value.message_dict) == ["alert_until"]


def test_a_page_says_whether_the_alert_is_in_force(client, site_tree):
    now, past = alert(site_tree.news, "Kini"), alert(site_tree.news, "Lampau", hours=-2)
    assert client.get(now.get_url()).context["page"].is_alerting
    response = client.get(past.get_url())
    assert not response.context["page"].is_alerting
    assert 'data-tone="urgent"' not in response.text


def test_sections_lead_to_the_list(site_tree, django_assert_num_queries):
    for n in range(5):
        news(site_tree.news, f"Kabar {n}", kind="announcement", days=n)
    home_sections()["news"].context(site_tree.home.locale, 3)
    with django_assert_num_queries(1):
        context = home_sections()["announcements"].context(site_tree.home.locale, 3)
        assert [page.title for page in context["news"]] == ["Kabar 0", "Kabar 1", "Kabar 2"]
    assert context["more_url"] == "/berita/?jenis=pengumuman"
    assert home_sections()["news"].context(site_tree.english.home.locale, 3)["news"] == []


def heading(number, level="h2"):
    value = {"text": f"Bagian {number}", "level": level}
    return {"type": "heading", "value": value, "id": f"{number:08}-0000-0000-0000-000000000000"}


@pytest.mark.parametrize(("count", "shown"), [(3, 0), (4, 4)])
def test_contents_of_a_long_page(client, site_tree, count, shown):
    body = [*(heading(n) for n in range(count)), heading(99, "h3")]
    page = standard(site_tree.home, "Panjang", body=body)
    response = client.get(page.get_url())
    assert len(response.context["contents"]) == shown
    for text, anchor in response.context["contents"]:
        assert f'href="#{anchor}"' in response.text
        assert f'id="{anchor}"' in response.text, text


def test_standard_page_lists_its_children_at_constant_cost(client, site_tree):
    for n in range(3):
        standard(site_tree.standard, f"Anak {n}")
    few = queries_of(client, "/tentang/")
    for n in range(3, 30):
        standard(site_tree.standard, f"Anak {n}")
    hidden = standard(site_tree.standard, "Tersembunyi")
    hidden.unpublish()
    assert queries_of(client, "/tentang/") == few <= MOST
    assert len(client.get("/tentang/").context["children"]) == 30
