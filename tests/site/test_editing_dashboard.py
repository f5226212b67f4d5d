"""The home of the admin shows what waits for this person, and costs the same for many pages."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from config.roles import sync_roles
from home.pages.models import NewsPage, StandardPage

pytestmark = pytest.mark.django_db

HOME = reverse("wagtailadmin_home")


@pytest.fixture
def editor(staff):
    return staff("Redaksi")


def add_page(site_tree, title, *, owner, **fields):
    """A draft that ``owner`` has just written."""
    page = StandardPage(title=title, slug=title.lower().replace(" ", "-"), live=False, owner=owner)
    for name, value in fields.items():
        setattr(page, name, value)
    site_tree.home.add_child(instance=page)
    page.save_revision(user=owner)
    return page


@pytest.fixture
def coming(site_tree, editor):
    """A page that goes online soon, one that goes offline, and an alert that runs."""
    now = timezone.now()
    page = add_page(site_tree, "Besok", owner=editor, go_live_at=now + timedelta(days=1))
    page.save_revision().publish()
    StandardPage.objects.filter(pk=site_tree.standard.pk).update(expire_at=now + timedelta(days=2))
    site_tree.news.add_child(
        instance=NewsPage(
            title="Banjir", slug="banjir", kind="alert", alert_until=now + timedelta(hours=3)
        )
    )


def panels(client):
    """What the dashboard shows: titles by panel."""
    response = client.get(HOME)
    assert response.status_code == 200
    return {panel.name: [row.title for row in panel.rows] for panel in response.context["panels"]}


def test_an_editor_sees_drafts_then_submissions(site_tree, client, editor):
    page = add_page(site_tree, "Layanan Baru", owner=editor)
    client.force_login(editor)
    assert panels(client)["drafts"] == ["Layanan Baru"]
    page.get_workflow().start(page, editor)
    shown = panels(client)
    assert shown["drafts"] == []
    assert shown["submissions"] == ["Layanan Baru"]


@pytest.mark.parametrize("role", ["Penelaah", "Lurah", "Administrator"])
def test_a_reviewer_sees_what_was_submitted(site_tree, client, editor, staff, role):
    page = add_page(site_tree, "Layanan Baru", owner=editor)
    page.get_workflow().start(page, editor)
    client.force_login(staff(role))
    assert panels(client)["review"] == ["Layanan Baru"]


def test_an_editor_sees_that_changes_are_wanted(site_tree, client, editor, staff):
    page = add_page(site_tree, "Layanan Baru", owner=editor)
    state = page.get_workflow().start(page, editor)
    state.current_task_state.reject(user=staff("Penelaah"), comment="Mohon dilengkapi.")
    client.force_login(editor)
    row = client.get(HOME).context["panels"][0].rows[0]
    assert (row.title, row.late) == ("Layanan Baru", True)


def test_a_translator_sees_what_is_not_translated(site_tree, as_staff, editor):
    page = add_page(site_tree, "Hanya Indonesia", owner=editor)
    page.get_latest_revision().publish()
    shown = panels(as_staff("Penerjemah"))
    assert shown["translations"] == ["Hanya Indonesia"]
    assert "drafts" not in shown
    assert "check" not in shown


def test_an_editor_sees_which_pages_to_check(site_tree, client, editor):
    today = timezone.localdate()
    for title, due in (("Lewat", -3), ("Hari ini", 0), ("Nanti", 3)):
        page = add_page(site_tree, title, owner=editor, review_due=today + timedelta(days=due))
        page.get_latest_revision().publish()
    client.force_login(editor)
    assert panels(client)["check"] == ["Lewat", "Hari ini"]


def test_a_page_untouched_for_half_a_year_is_to_be_checked_but_old_news_is_not(
    site_tree, client, editor
):
    page = add_page(site_tree, "Lama", owner=editor)
    page.get_latest_revision().publish()
    news = site_tree.news.add_child(instance=NewsPage(title="Kabar lama", slug="kabar-lama"))
    long_ago = timezone.now() - timedelta(days=200)
    Page.objects.filter(pk__in=[page.pk, news.pk]).update(last_published_at=long_ago)
    client.force_login(editor)
    assert panels(client)["check"] == ["Lama"]


@pytest.mark.usefixtures("coming")
def test_what_is_scheduled_and_which_alerts_run(client, editor):
    client.force_login(editor)
    shown = panels(client)
    assert shown["schedule"] == ["Besok", "Tentang kami"]
    assert shown["alerts"] == ["Banjir"]


@pytest.mark.usefixtures("coming")
@pytest.mark.parametrize("role", ["Redaksi", "Penelaah", "Penerjemah", "Lurah", "Administrator"])
def test_every_link_opens_for_whoever_sees_it(site_tree, client, editor, staff, role):
    waiting = add_page(site_tree, "Layanan Baru", owner=editor)
    waiting.get_workflow().start(waiting, editor)
    client.force_login(staff(role))
    for panel in client.get(HOME).context["panels"]:
        for url in [row.url for row in panel.rows] + [panel.more_url]:
            assert not url or client.get(url).status_code == 200, (panel.name, url)


def test_shortcuts_lead_to_forms_that_open(site_tree, client, editor):
    client.force_login(editor)
    page = client.get(HOME).content.decode()
    for model, parent in (
        ("pages/newspage", site_tree.news),
        ("catalog/programpage", site_tree.programs),
    ):
        url = f"/admin/pages/add/{model}/{parent.pk}/"
        assert url in page
        assert client.get(url).status_code == 200


def test_whoever_may_not_write_gets_no_shortcuts(site_tree, as_staff):
    assert "/admin/pages/add/" not in as_staff("Lurah").get(HOME).content.decode()


def test_lists_are_short_and_lead_to_the_rest(site_tree, client, editor):
    for number in range(9):
        page = add_page(site_tree, f"Lewat {number}", owner=editor, review_due="2026-01-01")
        page.get_latest_revision().publish()
    client.force_login(editor)
    html = client.get(HOME).content.decode()
    assert html.count("Lewat ") == 6
    assert reverse("editing:pages_to_check") in html


@pytest.mark.parametrize("role", ["Redaksi", "Penelaah", "Penerjemah", "Lurah", "Administrator"])
def test_the_number_of_queries_does_not_grow(site_tree, client, staff, role):
    sync_roles()
    editor, person = staff("Redaksi"), staff(role)
    client.force_login(person)

    def fill(start, count):
        for number in range(start, start + count):
            page = add_page(site_tree, f"Halaman {number}", owner=person, review_due="2026-01-01")
            page.get_latest_revision().publish()
            page.save_revision(user=person)
            waiting = add_page(site_tree, f"Menunggu {number}", owner=editor)
            waiting.get_workflow().start(waiting, person)

    def count():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert client.get(HOME).status_code == 200
        return len(captured)

    fill(0, 1)
    count()
    few = count()
    fill(1, 5)
    assert count() <= few
    assert few <= 32


def test_an_empty_site_shows_calm_sentences(db, client, staff):
    client.force_login(staff("Redaksi"))
    response = client.get(HOME)
    assert response.status_code == 200
    assert all(panel.empty for panel in response.context["panels"])


def test_the_admin_is_indonesian_whatever_the_browser_asks(client, staff):
    client.force_login(staff("Redaksi"))
    page = client.get(HOME, headers={"accept-language": "en-GB,en"}).content.decode()
    assert '<html lang="id"' in page
    profile_owner = get_user_model().objects.get(groups__name="Redaksi")
    from wagtail.users.models import UserProfile

    profile = UserProfile.get_for_user(profile_owner)
    profile.preferred_language = "en"
    profile.save()
    assert '<html lang="en"' in client.get(HOME).content.decode()
