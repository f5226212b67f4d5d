"""In a browser: guests report with the script and without it; moderators use the keyboard."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail

from forums.moderation.models import Case, Decision, Report
from forums.moderation.rules import propose
from forums.moderation.states import Premoderation, Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.browsing import PHONE, open_phone, sign_in
from tests.factories.people import UserFactory

pytestmark = pytest.mark.browser
V = Visibility
QUEUE = "/admin/moderasi/"


@pytest.fixture
def thread(live_server, site_tree):
    propose(actor=None)
    board = make_board(premoderation=Premoderation.ALL)
    return make_thread(UserFactory(staff=True, resident=True), board)


def fill(phone, thread):
    """From the post to its report, as a guest."""
    phone.goto(thread.get_absolute_url())
    phone.locator("a[href*='/laporkan/']").first.click()
    phone.wait_for_url("**/laporkan/**")
    phone.check("[name=reason][value=hoax]")
    phone.fill("main [name=text]", "Jadwal ini tidak benar.")


def test_a_guest_reports_with_the_script(live_server, browser, thread, settings):
    # Whoever has no proof is refused: only the script gets through.
    settings.LIMITS = {**settings.LIMITS, "unproven": "0/h/ip"}
    phone = open_phone(browser, live_server.url)
    complaints = []
    phone.on("console", lambda line: line.type == "error" and complaints.append(line.text))
    fill(phone, thread)
    assert not phone.locator("[name=email]").count()
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    results = Axe().run(phone)
    assert results.violations_count == 0, results.generate_report()
    phone.click("main form button[type=submit]")
    phone.wait_for_url("**/laporkan/terima-kasih/")
    assert Report.objects.get().reporter is None
    assert complaints == []


def test_and_without_it_by_a_code(live_server, browser, thread):
    phone = open_phone(browser, live_server.url, java_script_enabled=False)
    fill(phone, thread)
    phone.fill("[name=email]", "tetangga@example.org")
    phone.click("main form button[type=submit]")
    phone.wait_for_url("**/laporkan/kode/")
    code = re.search(r"^[A-Z0-9]{8}$", mail.outbox[-1].body, re.M)[0]
    phone.fill("[name=code]", code)
    phone.click("main form button[type=submit]")
    phone.wait_for_url("**/laporkan/terima-kasih/")
    assert Report.objects.get().text == "Jadwal ini tidak benar."


@pytest.fixture
def desk(live_server, browser, thread, staff):
    """A wide window with the queue of three waiting posts."""
    for number in range(1, 4):
        make_post(thread, UserFactory(resident=True), f"Pendapat nomor {number}.")
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    sign_in(context, live_server.url, staff("Moderator"))
    page = context.new_page()
    page.goto(QUEUE)
    page.wait_for_selector("[data-case-row]")
    return page


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def test_keys_walk_tick_and_decide_many(desk):
    press(desk, "j", "x", "j", "j", "j", "x", "k", "k", "k")
    ticked = desk.locator("[data-case-row] input:checked")
    assert ticked.count() == 2
    assert desk.locator("[data-current]").get_attribute("data-current") is not None
    desk.locator("button[form=bulk]").click()
    desk.locator("[name=to][value=show]").check()
    desk.locator("[data-grounds] button").last.click()
    desk.locator("button[name=confirm]").click()
    desk.wait_for_selector(".messages .success")
    assert desk.locator("[data-case-row]").count() == 1
    states = Decision.objects.values_list("to_state", flat=True)
    assert list(states) == [V.VISIBLE, V.VISIBLE]


def test_keys_of_a_case(desk):
    press(desk, "j")
    with desk.expect_navigation():
        press(desk, "Enter")
    text = desk.inner_text(".moderation-case")
    assert "Pendapat nomor 1." in text
    press(desk, "2", "e")
    # In the field letters are letters: nothing is decided by writing.
    desk.keyboard.type("arah")
    assert desk.input_value("[data-decide] [name=reason]") == "arah"
    assert desk.locator("[name=rule]").first.evaluate("field => field.selectedIndex") == 2
    assert not Decision.objects.exists()
    press(desk, "Escape")
    press(desk, "Control+a")
    with desk.expect_navigation():
        press(desk, "r")
    decision = Decision.objects.get()
    assert (decision.to_state, decision.reason, decision.rule.number) == (V.REJECTED, "arah", 2)
    desk.wait_for_selector("[data-decide]")
    assert "Pendapat nomor 2." in desk.inner_text(".moderation-case")
    assert Case.objects.open().count() == 2
    # Skipped, undone, and a ready-made reason, all without the pointer.
    for key, number in (("s", 3), ("u", 1)):
        with desk.expect_navigation():
            press(desk, key)
        desk.wait_for_selector("[data-decide]")
        assert f"Pendapat nomor {number}." in desk.inner_text(".moderation-case")
    assert not Decision.objects.exists()
    press(desk, "t", "ArrowDown", "Escape")
    chosen = desk.input_value("[data-decide] [name=reason]")
    assert chosen
    assert desk.input_value("[data-decide] [name=rule]")
    with desk.expect_navigation():
        press(desk, "r")
    decision = Decision.objects.get()
    assert (decision.reason, decision.template.text) == (chosen, chosen)
