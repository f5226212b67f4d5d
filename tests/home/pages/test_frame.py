"""The frame: what it shows, what it costs, when it is built anew."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import Page, PageViewRestriction

from home.pages.frame import site_frame
from home.pages.models import Menu, NewsPage, SiteSettings
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


def frame(path="/", language="id"):
    """The evaluated frame of a fresh request."""
    with translation.override(language):
        context = site_frame(RequestFactory().get(path))
        return {name: _plain(value) for name, value in context.items()}


def _plain(value):
    return list(value) if isinstance(value, list) else value


def link(page=None, label="", url=""):
    return {"label": label, "page": page.pk if page else None, "url": url}


def menu(locale, *links, groups=None, position="header"):
    items = [{"type": "link", "value": value, "id": str(n)} for n, value in enumerate(links)]
    for title, members in groups or []:
        rows = [{"type": "item", "value": value, "id": "x"} for value in members]
        items.append({"type": "group", "value": {"title": title, "links": rows}, "id": "g"})
    result, _ = Menu.objects.update_or_create(
        position=position, locale=locale, defaults={"items": items}
    )
    return result


def alert(site_tree, title="Siaga", **fields):
    fields = {
        "kind": NewsPage.Kind.ALERT,
        "alert_until": timezone.now() + timedelta(hours=2),
        "summary": "Air naik.",
        **fields,
    }
    page = site_tree.news.add_child(instance=NewsPage(title=title, **fields))
    page.save_revision().publish()
    return page


def test_a_warm_frame_asks_nothing(site_tree):
    menu(site_tree.home.locale, link(site_tree.programs), link(site_tree.news))
    alert(site_tree)
    for language in ("id", "en"):
        frame(language=language)
        with CaptureQueriesContext(connection) as queries:
            frame(language=language)
        assert len(queries) == 0


def test_nothing_is_read_before_it_is_used(site_tree, django_assert_num_queries):
    with django_assert_num_queries(0):
        site_frame(RequestFactory().get("/"))


def test_menu_shows_titles_in_the_language_of_the_reader(site_tree):
    menu(site_tree.home.locale, link(site_tree.programs), link(site_tree.news, label="Kabar"))
    assert [(e["label"], e["url"]) for e in frame()["header_menu"]] == [
        ("Program", "/program/"),
        ("Kabar", "/berita/"),
    ]
    english = frame("/en/", "en")["header_menu"]
    assert [(e["label"], e["lang"]) for e in english] == [("Programmes", None), ("News", None)]
    assert all(entry["url"].startswith("/en/") for entry in english)


def test_a_menu_of_the_own_language_wins(site_tree):
    menu(site_tree.home.locale, link(site_tree.programs))
    menu(site_tree.english.home.locale, link(site_tree.english.news, label="What is new"))
    assert [e["label"] for e in frame("/en/", "en")["header_menu"]] == ["What is new"]
    assert [e["label"] for e in frame()["header_menu"]] == ["Program"]


def test_current_entry_and_those_above_it_are_marked(site_tree):
    menu(
        site_tree.home.locale, link(site_tree.home), link(site_tree.news), link(site_tree.programs)
    )
    assert [e["current"] for e in frame("/berita/")["header_menu"]] == ["", "page", ""]
    assert [e["current"] for e in frame("/berita/a/")["header_menu"]] == ["", "true", ""]
    assert [e["current"] for e in frame("/")["header_menu"]] == ["page", "", ""]


def test_addresses_of_this_site_follow_the_language(site_tree):
    rows = [link(label="Mitra", url="/mitra/"), link(label="JAKI", url="https://jaki.example/")]
    menu(site_tree.home.locale, groups=[("Warga", rows), ("Kosong", [])], position="footer")
    (group,) = frame("/en/", "en")["footer_menu"]
    assert (group["title"], group["lang"]) == ("Warga", "id")
    assert [e["url"] for e in group["links"]] == ["/en/mitra/", "https://jaki.example/"]


@pytest.mark.parametrize("how", ["draft", "private", "expired", "deleted", "below private"])
def test_menu_leaves_out_what_not_everybody_may_see(site_tree, how):
    menu(site_tree.home.locale, link(site_tree.news), link(site_tree.programs))
    assert len(frame()["header_menu"]) == 2
    page = site_tree.news
    if how == "draft":
        page.unpublish()
    elif how == "private":
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    elif how == "below private":
        PageViewRestriction.objects.create(page=site_tree.home, restriction_type="login")
    elif how == "expired":
        page.expire_at = timezone.now() - timedelta(minutes=1)
        page.save_revision().publish()
        Page.objects.filter(pk=page.pk).update(live=True)
    else:
        Page.objects.get(pk=page.pk).delete()
    expected = [] if how == "below private" else ["Program"]
    assert [e["label"] for e in frame()["header_menu"]] == expected


def test_alias_of_a_private_page_stays_hidden(site_tree):
    page = alert(site_tree)
    page.copy_for_translation(site_tree.english.home.locale, alias=True)
    assert [a["lang"] for a in frame("/en/", "en")["alerts"]] == ["id"]
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert frame("/en/", "en")["alerts"] == [] == frame()["alerts"]


def test_alert_vanishes_on_time_and_without_a_query(site_tree, time_machine):
    alert(site_tree)
    assert [a["title"] for a in frame()["alerts"]] == ["Siaga"]
    time_machine.move_to(timezone.now() + timedelta(hours=2, seconds=1))
    assert frame()["alerts"] == []


def test_alert_is_shown_in_english_even_before_it_is_translated(site_tree):
    page = alert(site_tree)
    (found,) = frame("/en/", "en")["alerts"]
    assert (found["title"], found["lang"], found["url"]) == ("Siaga", "id", page.get_url())
    translate(page, "Alert")
    (found,) = frame("/en/", "en")["alerts"]
    assert (found["title"], found["lang"]) == ("Alert", None)


def test_unpublished_alert_vanishes_at_once(site_tree):
    page = alert(site_tree)
    assert frame()["alerts"]
    page.unpublish()
    assert frame()["alerts"] == []


def test_saved_settings_show_at_once(site_tree):
    assert str(frame()["site_settings"].site_name) == "Balai Warga"
    SiteSettings.objects.create(site=site_tree.site, site_name="Balai Kita")
    assert frame()["site_settings"].site_name == "Balai Kita"
    SiteSettings.objects.filter(site=site_tree.site).first().delete()
    assert frame()["site_settings"].site_name == "Balai Warga"


def test_frame_of_a_failing_database_says_who_we_are(rf, monkeypatch):
    from django.db import OperationalError

    from home.pages import framecache

    def fail(name, build):
        raise OperationalError("gone")

    monkeypatch.setattr(framecache, "remember", fail)
    context = site_frame(rf.get("/"))
    assert context["site_settings"].site_name == "Balai Warga"
    assert not context["header_menu"]
    assert not context["alerts"]
    assert [row["code"] for row in context["language_links"]] == ["id", "en"]


@pytest.mark.parametrize("path", ["/", "/en/"])
def test_language_switch_is_called_what_it_shows(client, site_tree, path):
    html = client.get(path).content.decode()
    for code, name in (("ID", "Bahasa Indonesia"), ("EN", "English")):
        assert re.search(rf'aria-label="{code}, {name}"[^>]*>{code}</a>', html)
