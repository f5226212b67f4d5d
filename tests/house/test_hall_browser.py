"""Every page of the meeting hall in a real browser: accessible, and fit for a small phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

from tests.factories.browsing import click_through, sign_in
from tests.factories.hall import furnish_hall

pytestmark = pytest.mark.browser

WIDTHS = (360, 1280)
THEMES = ("light", "dark")
NARROWEST = 320
LEAST_TOUCH = 44  # pixels
# Buttons, fields and links that stand by themselves; links within a sentence may be smaller.
TOO_SMALL = """
least => [...document.querySelectorAll("main :is(button, summary, input, select, a.button, a.act)")]
  .filter(one => !["checkbox", "radio", "hidden"].includes(one.type) && one.checkVisibility())
  .filter(one => !one.closest(".account__trap"))
  .filter(one => one.getBoundingClientRect().height < least - 0.5)
  .map(one => one.outerHTML.slice(0, 120))
"""


@pytest.fixture
def hall(live_server, site_tree):
    """The furnished hall behind the live server."""
    return furnish_hall(site_tree)


def axe(page, url):
    """The page has nothing that axe complains about, and nothing wider than the window."""
    assert page.goto(url).status == 200, url
    look(page)


def look(page):
    """The same of the page that is open."""
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert page.evaluate(wide) <= 0, "the page scrolls sideways"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing(hall, live_server, page, context, subtests, width, theme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    for name, address in hall.public.items():
        with subtests.test(name):
            axe(page, live_server.url + address)
    sign_in(context, live_server.url, hall.resident)
    for name, address in hall.own.items():
        with subtests.test(f"own {name}"):
            axe(page, live_server.url + address)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("role", "screens"), [("moderator", "staff"), ("verifier", "desk")])
def test_axe_finds_nothing_on_the_screens_of_the_office(
    hall, live_server, page, context, subtests, role, screens, theme
):
    sign_in(context, live_server.url, getattr(hall, role))
    page.set_viewport_size({"width": 1280, "height": 800})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    for name, address in getattr(hall, screens).items():
        with subtests.test(name):
            axe(page, live_server.url + address)


# Each theme and each width once: these pages are made of the same parts as those above.
@pytest.mark.parametrize(("width", "theme"), [(360, "dark"), (1280, "light")])
def test_axe_finds_nothing_where_somebody_sends(
    hall, live_server, page, context, subtests, width, theme
):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    with subtests.test("a guest opens the exchange"):
        door = live_server.url + reverse("aspirations:open")
        axe(page, door)
        for secret in ("WRONG2SECRET", hall.guest.secret):
            page.fill("[name=kode]", hall.guest.code)
            page.fill("[name=rahasia]", secret)
            click_through(page, "main form button[type=submit]")
            look(page)
        axe(page, live_server.url + reverse("aspirations:receipt", args=[hall.guest.code]))
    sign_in(context, live_server.url, hall.resident)
    with subtests.test("the steps of the form, and what is missing in them"):
        axe(page, live_server.url + reverse("aspirations:send"))
        step_by_step(page)
    for name, address in hall.sender.items():
        with subtests.test(name):
            axe(page, live_server.url + address)
            assert page.url == live_server.url + address, "it leads elsewhere"


def step_by_step(page):
    """Go through the form of aspirations, with a mistake that the page finds, then the server."""

    def onward():
        page.locator("[data-step-next]:visible").click()

    onward()
    assert page.locator(".field__error:visible").count()
    look(page)
    page.locator("[name=kind]").first.check(force=True)
    page.fill("[name=title]", "Lampu padam")
    page.fill("[name=text]", "Nomor induk saya 3174012345678901.")
    page.select_option("[name=category]", index=1)
    for _step in range(3):
        onward()
        look(page)
    page.locator("[data-step-end] [type=submit]").click()
    page.locator(".field__error:visible").wait_for()
    look(page)


def test_axe_finds_nothing_in_forms_with_errors(hall, live_server, page, context, subtests):
    sign_in(context, live_server.url, hall.resident)
    page.set_viewport_size({"width": 360, "height": 800})
    for name in ("reply", "new thread", "edit", "report"):
        with subtests.test(name):
            page.goto(live_server.url + hall.own[name])
            form = page.locator("main form:has(textarea)")
            form.evaluate("form => { form.noValidate = true; }")
            form.locator("textarea").fill("")
            click_through(page, form.locator("button[type=submit]").last)
            assert page.locator(".field__error").count()
            results = Axe().run(page)
            assert results.violations_count == 0, results.generate_report()


def test_a_thumb_finds_everything_on_the_narrowest_phone(
    hall, live_server, page, context, subtests
):
    sign_in(context, live_server.url, hall.resident)
    page.set_viewport_size({"width": NARROWEST, "height": 700})
    for name, address in (hall.own | hall.sender).items():
        with subtests.test(name):
            page.goto(live_server.url + address)
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROWEST
            assert page.evaluate(TOO_SMALL, LEAST_TOUCH) == []
