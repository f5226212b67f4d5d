"""What scripts add to the blocks: in a real browser."""

import pytest

from tests.blocks.stream.conftest import add_page
from tests.blocks.stream.content import filled

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def address(live_server, site_tree, photo, file, passage):
    pairs = dict(filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk))
    pairs["hours"]["rows"].append({**pairs["hours"]["rows"][0], "first_day": "5", "last_day": "7"})
    shown = [(kind, pairs[kind]) for kind in ("video", "checklist", "hours", "questions")]
    page = add_page(site_tree.home, shown)
    return f"{live_server.url}{page.get_url()}"


def test_video_is_loaded_only_when_pressed(page, address):
    page.route("https://www.youtube-nocookie.com/**", lambda route: route.fulfill(body="film"))
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    assert not [url for url in asked if "youtube" in url]
    page.locator(".video__open").click()
    frame = page.locator("iframe.video__player")
    assert frame.get_attribute("title") == "Membuat biopori"
    assert frame.get_attribute("src").startswith("https://www.youtube-nocookie.com/embed/")


def test_ticks_stay_and_one_list_is_printed(page, address):
    page.goto(address)
    page.get_by_label("KTP").check()
    page.reload()
    assert page.get_by_label("KTP").is_checked()
    page.evaluate("window.print = () => {}")
    page.locator("[data-print-checklist]").click()
    page.emulate_media(media="print")
    assert page.get_by_label("KTP").is_visible()
    assert not page.locator("h1").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("h1").is_visible()


def test_today_is_marked(page, address):
    page.goto(address)
    assert page.locator(".body [aria-current=date]").count() == 1


def test_without_scripts(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    link = page.locator(".video__open")
    assert link.get_attribute("href") == "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
    page.get_by_text("Gratis?").click()
    assert page.get_by_text("Datang dengan").is_visible()
    assert page.locator("[data-print-checklist]").is_hidden()
    context.close()
