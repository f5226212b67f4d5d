"""In a browser: a bad line, a site that is down, and drafts on a shared phone lose nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image

from forums.aspirations.models import Aspiration
from tests.factories.aspirations import make_aspiration, make_category, promise
from tests.factories.browsing import PHONE, click_through, open_phone
from tests.factories.letters import SEND, TEXT, TITLE, photo
from tests.factories.people import UserFactory
from tests.factories.picture_files import encoded

pytestmark = pytest.mark.browser

BUTTON = "[data-step-end] > .buttons button[type=submit]"
AGAIN = "[data-failed] button"
# The waits between the tries, made short.
NO_WAIT = "const late = setTimeout; window.setTimeout = (act, ms) => late(act, Math.min(ms, 20));"


OPEN_ALL = """for (const one of document.querySelectorAll("[data-step], details")) {
  one.hidden = false;
  one.open = true;
}"""


@pytest.fixture
def category(live_server, site_tree):
    promise()
    return make_category(name="Saluran")


@pytest.fixture
def phone(live_server, browser, category):
    page = open_phone(browser, live_server.url, UserFactory(resident=True, rw=3, rt=2))
    page.add_init_script(NO_WAIT)
    return page


def fill_in(page, category):
    """Everything up to the last step, with a photo."""
    page.goto(SEND)
    page.fill("[name=title]", TITLE)
    page.fill("[name=text]", TEXT)
    page.select_option("[name=category]", str(category.pk))
    page.click("[data-step=what] [data-step-next]")
    page.click("[data-step=where] [data-step-next]")
    picture = {"name": "foto.png", "mimeType": "image/png", "buffer": photo().read()}
    page.set_input_files("[name=picture_1]", picture)
    page.wait_for_selector("[data-picture] img")
    page.click("[data-step=pictures] [data-step-next]")


def refuse(page, how):
    """Let nothing that is sent through; returns the list of what was tried."""
    tried = []

    def handle(route):
        if route.request.method != "POST":
            return route.fallback()
        tried.append(route.request.url)
        return how(route)

    page.route(f"**{SEND}", handle)
    return tried


FAILURES = {
    "the line breaks": (lambda route: route.abort("connectionreset"), 4),
    "the site is down": (lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"), 4),
    "the site is busy": (lambda route: route.fulfill(status=429, body="Too many"), 1),
}


@pytest.mark.parametrize(("how", "tries"), FAILURES.values(), ids=FAILURES)
def test_when_nothing_goes_through_the_page_stays(phone, category, how, tries):
    fill_in(phone, category)
    tried = refuse(phone, how)
    phone.click(BUTTON)
    phone.wait_for_selector(AGAIN)
    assert len(tried) == tries
    assert phone.url.endswith(SEND)
    assert phone.get_attribute("[data-failed]", "role") == "alert"
    assert phone.evaluate("document.activeElement.matches('[data-failed] button')")
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert phone.input_value("[name=title]") == TITLE
    assert phone.evaluate("document.querySelector('[name=picture_1]').files.length") == 1
    results = Axe().run(phone, context="main")
    assert results.violations_count == 0, results.generate_report()

    phone.unroute(f"**{SEND}")
    phone.click(AGAIN)
    phone.wait_for_url("**/tanda-terima/**")
    assert Aspiration.objects.get().pictures.count() == 1


def test_photos_are_made_small_where_the_browser_can_and_else_sent_as_they_are(phone, category):
    noise = Image.effect_noise((1700, 200), 90)
    clear = Image.merge("RGBA", (noise, noise, noise, Image.new("L", noise.size, 0)))
    files = [
        {
            "name": "jauh.heic",
            "mimeType": "image/heic",
            "buffer": encoded(Image.new("RGB", (80, 40)), "HEIF"),
        },
        {"name": "rapi.png", "mimeType": "image/png", "buffer": encoded(clear, "PNG")},
    ]
    fill_in(phone, category)
    names = []
    for number, file in enumerate(files, start=1):
        phone.set_input_files(f"[name=picture_{number}]", file)
        phone.wait_for_selector("#kirim:not([aria-busy])", state="attached")
        script = f"document.querySelector('[name=picture_{number}]').files[0].name"
        names.append(phone.evaluate(script))
    assert names == ["jauh.heic", "foto.jpg"]
    phone.click(BUTTON)
    phone.wait_for_url("**/tanda-terima/**")
    first, second = Aspiration.objects.get().pictures.order_by("pk")
    assert (first.width, first.height) == (80, 40)
    with Image.open(second.large) as stored:
        assert stored.size == (1600, 188)
        assert min(stored.convert("L").getextrema()) > 240  # white, not black


def test_what_went_through_unanswered_counts_once(phone, category):
    fill_in(phone, category)

    def swallow(route):
        route.fetch(max_redirects=0)
        return route.abort("connectionreset")

    refuse(phone, swallow)
    phone.click(BUTTON)
    phone.wait_for_selector(AGAIN)
    phone.unroute(f"**{SEND}")
    phone.click(AGAIN)
    phone.wait_for_url("**/tanda-terima/**")
    assert Aspiration.objects.count() == 1


def test_a_draft_keeps_every_field_and_can_be_deleted(phone, category):
    phone.goto(SEND)
    assert phone.locator(".draft").is_hidden()
    phone.fill("[name=title]", TITLE)
    phone.reload()
    assert phone.input_value("[name=title]") == TITLE  # a title alone is a draft
    assert phone.locator(".draft").is_visible()
    phone.check("[name=kind][value=complaint]")
    typed = {"happened_on": "2026-01-05", "outside_number": "JAKI-123", "landmark": "Pos ronda"}
    phone.evaluate(OPEN_ALL)
    for name, value in typed.items():
        phone.fill(f"[name={name}]", value)
    phone.select_option("[name=outside_channel]", "jaki")
    phone.check("[name=privacy][value=confidential]")
    phone.reload()
    for name, value in {**typed, "outside_channel": "jaki"}.items():
        assert phone.input_value(f"[name={name}]") == value
    assert phone.is_checked("[name=privacy][value=confidential]")
    assert phone.is_checked("[name=kind][value=complaint]")
    kept = phone.evaluate("localStorage.getItem('draft:aspiration')")
    assert all(name not in kept for name in ("csrf", "picture", "proof", "opened"))

    token = phone.input_value("[name=token]")
    phone.once("dialog", lambda dialog: dialog.dismiss())
    phone.click(".draft button")
    assert phone.input_value("[name=title]") == TITLE
    phone.once("dialog", lambda dialog: dialog.accept())
    click_through(phone, ".draft button")
    assert phone.input_value("[name=title]") == ""
    assert phone.evaluate("localStorage.getItem('draft:aspiration')") is None
    assert phone.locator(".draft").is_hidden()
    assert phone.input_value("[name=token]") != token
    assert phone.input_value("[name=rw]") == "3"


def test_a_position_elsewhere_is_said_where_it_was_taken(phone, category):
    phone.context.grant_permissions(["geolocation"])
    phone.context.set_geolocation({"latitude": 51.5, "longitude": -0.1})
    fill_in(phone, category)
    phone.go_back()
    phone.go_back()
    phone.click("[data-locate]")
    phone.wait_for_selector("[data-unlocate]")
    phone.click("[data-step=where] [data-step-next]")
    phone.click("[data-step=pictures] [data-step-next]")
    phone.click(BUTTON)
    said = phone.locator("[data-position] .field__error")
    said.wait_for()
    assert said.count() == 1
    assert phone.evaluate("document.activeElement.matches('[data-position] .field__error')")
    phone.click("[data-unlocate]")
    assert said.count() == 0


def test_a_fold_with_an_error_opens(phone, category):
    fill_in(phone, category)
    phone.evaluate("document.querySelector('[name=outside_number]').value = 'JAKI-123'")
    phone.click(BUTTON)
    phone.wait_for_selector("[name=outside_channel][aria-invalid=true]")
    assert phone.evaluate("document.activeElement.name") == "outside_channel"


def test_similar_ones_are_found_by_the_text_too(phone, category):
    make_aspiration(category=category, title="Saluran gang belakang pos sempit")
    phone.goto(SEND)
    phone.fill("[name=title]", "Mohon bantuan")
    phone.locator("[name=text]").press_sequentially("Saluran di gang belakang pos meluap.")
    phone.wait_for_selector(".send__rather")
    assert "belakang pos sempit" in phone.inner_text("[data-similar]")
