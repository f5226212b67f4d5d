"""The pages of notices in a real browser: accessible, and usable without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client

from forums.notices.kinds import Category
from forums.notices.models import Notice
from forums.notices.tokens import stop_token
from tests.factories.browsing import click_through
from tests.factories.notices import tell
from tests.factories.people import UserFactory
from tests.factories.tree import standing_tree

pytestmark = pytest.mark.browser
PATHS = ("/pemberitahuan/", "/pemberitahuan/pengaturan/", "/en/pemberitahuan/pengaturan/", "stop")


@pytest.fixture
def resident(live_server):
    """Somebody with notices of every kind."""
    standing_tree()
    person = UserFactory(name="Sutarmi")
    for category in Category:
        tell(
            person,
            (f"Kabar tentang {category.label}", "Ini isinya, satu kalimat saja."),
            category=category,
            topic="Jadwal angkut sampah yang pas untuk gang sempit?",
        )
    tell(person, "Alamat yang panjangsekali" * 6)
    Notice.objects.filter(category=Category.OFFICIAL).update(read_at="2026-11-24T03:00Z")
    return person


def sign_in(context, live_server, person):
    """Give the browser the session of ``person``."""
    client = Client()
    client.force_login(person)
    name = settings.SESSION_COOKIE_NAME
    context.add_cookies(
        [{"name": name, "value": client.cookies[name].value, "url": live_server.url}]
    )


def address(live_server, path, person):
    if path == "stop":
        path = f"/pemberitahuan/berhenti/{stop_token(person.pk, ['discussions'])}/"
    return live_server.url + path


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(resident, live_server, page, context, subtests, width, theme):
    sign_in(context, live_server, resident)
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    for path in PATHS:
        with subtests.test(path):
            page.goto(address(live_server, path, resident))
            found = Axe().run(page)
            assert found.violations_count == 0, found.generate_report()
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert page.evaluate(wide) <= 0


def test_everything_works_without_scripts(resident, live_server, browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    sign_in(context, live_server, resident)
    page = context.new_page()
    page.goto(f"{live_server.url}/pemberitahuan/")
    click_through(page, page.locator(".notice-row[data-unread] button").first)
    assert Notice.objects.of(resident).unread().count() == 3
    click_through(page, ".notices__tools form button")
    assert Notice.objects.of(resident).unread().count() == 0
    assert page.locator(".bell__count").count() == 0
    page.goto(address(live_server, "stop", resident))
    click_through(page, "main form button")
    assert page.locator("main [role=status]").count() == 1
    page.goto(f"{live_server.url}/pemberitahuan/pengaturan/")
    assert page.locator("#id_discussions_email").input_value() == "off"
    page.locator("#id_discussions_email").select_option("weekly")
    click_through(page, "main form button")
    assert page.locator("#id_discussions_email").input_value() == "weekly"
    context.close()
