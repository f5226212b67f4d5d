"""Every page type in a real browser: accessible, quiet, still, and usable in every way."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.factories.browsing import click_through
from tests.factories.site import furnish

pytestmark = pytest.mark.browser

WIDTHS = (360, 1280)
THEMES = ("light", "dark")
MOST_SHIFT = 0.02
WATCH_SHIFTS = """
window.shift = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
# The element, what is drawn over it, or a box around it has an outline or a ring.
SHOWS_FOCUS = """
element => {
  const boxes = [[element, null], [element, "::after"]];
  for (let box = element.parentElement, n = 0; box && n < 3; box = box.parentElement, n++)
    boxes.push([box, null]);
  return boxes.some(([box, pseudo]) => {
    const style = getComputedStyle(box, pseudo);
    return style.outlineStyle !== "none" || style.boxShadow !== "none";
  });
}
"""


@pytest.fixture
def site(live_server):
    """The furnished site behind the live server."""
    return furnish()


def watch(page, host):
    """Lists that fill with what a quiet page never does."""
    complaints = []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "request",
        lambda request: (
            request.url.startswith(("http", "ws"))
            and not request.url.startswith(host)
            and complaints.append(f"foreign: {request.url}")
        ),
    )
    return complaints


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(site, live_server, page, subtests, width, theme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    for name, address in site.indonesian.items():
        with subtests.test(name):
            page.goto(live_server.url + address)
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_are_quiet_and_still(site, live_server, page, subtests, width):
    complaints = watch(page, live_server.url)
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script(WATCH_SHIFTS)
    for name, address in site.indonesian.items():
        with subtests.test(name):
            page.goto(live_server.url + address, wait_until="networkidle")
            page.evaluate("document.fonts.ready")
            assert complaints == []
            assert page.evaluate("window.shift") <= MOST_SHIFT
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, "the page scrolls sideways"
        complaints.clear()


def test_open_menu_leaves_the_name_in_its_row(site, live_server, page):
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(live_server.url)
    page.evaluate("document.fonts.ready")
    summary, brand = page.locator(".menu > summary"), page.locator(".brand")
    before = brand.bounding_box(), summary.bounding_box()
    summary.click()
    assert (brand.bounding_box(), summary.bounding_box()) == before


def test_a_card_alone_takes_two_places_and_fits(site, live_server, page):
    page.set_viewport_size({"width": 1280, "height": 800})
    alone = []
    for address in site.indonesian.values():
        page.goto(live_server.url + address)
        for card in page.locator(".grid:not(.grid--2) > :only-child:has(> .card)").all():
            grid = card.locator("..").bounding_box()
            alone.append(card.bounding_box())
            assert 500 < alone[-1]["width"] <= grid["width"] + 0.5
    assert alone


def test_keyboard_reaches_content_menu_and_search(site, live_server, page):
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(live_server.url)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.get_attribute("href") == "#isi"
    assert skip.bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('#isi').contains(document.activeElement)")
    seen = tab_through(page, live_server.url)
    assert "/program/" in seen
    assert "/en/" in seen


def tab_through(page, url, steps=60):
    """The addresses of the links that the Tab key visits; each shows where the focus is."""
    page.goto(url)
    seen = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        focus = page.locator(":focus")
        if not focus.count():
            break
        seen.append(focus.get_attribute("href"))
        assert focus.evaluate(SHOWS_FOCUS), focus.evaluate("e => e.outerHTML")
    return seen


def test_search_works_from_the_keyboard(site, live_server, page):
    page.goto(f"{live_server.url}/cari/")
    field = page.locator("main input[name=q]")
    field.focus()
    page.keyboard.type("program")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari/?q=program*")
    assert page.locator("main h1").count() == 1


@pytest.mark.parametrize("width", WIDTHS)
def test_without_javascript(site, live_server, browser, width):
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}, locale="id-ID"
    )
    page = context.new_page()
    page.goto(live_server.url)
    page.locator("main a[href='/program/']").first.click()
    page.wait_for_url("**/program/")
    page.locator("main a[href*='bidang=kesehatan']").first.click()
    page.wait_for_url("**bidang=kesehatan*")
    click_through(page, page.locator("main a[href^='/program/program-']").first)
    assert page.locator("main h1").is_visible()
    assert (
        page.locator("main details").count() == 0 or page.locator("main summary").first.is_visible()
    )
    page.goto(f"{live_server.url}/cari/")
    page.locator("main input[name=q]").fill("program")
    page.locator("main form button").first.click()
    page.wait_for_url("**q=program*")
    page.goto(live_server.url + site.indonesian["ProgramPage"])
    address = page.locator("a[hreflang=en]").first.get_attribute("href")
    assert address == site.english["ProgramPage"]
    context.close()
