"""Journey 7: ten waiting posts, decided with the keyboard; the authors are told and may answer.

Every decision cites a rule. One author appeals, once, and somebody else decides. Another revises
the text and sends it in again.
"""

import pytest

from forums.boards.models import Post
from forums.moderation.models import Appeal, Case, Decision
from forums.moderation.rules import propose
from forums.moderation.states import Outcome, Premoderation, Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.browsing import click_through, open_phone
from tests.factories.people import PASSWORD, UserFactory

pytestmark = pytest.mark.browser

QUEUE, WAITING = "/admin/moderasi/", 10
REASON = "Kalimat kedua menyerang orangnya, bukan pendapatnya."
SECOND_LOOK = "Dibaca lagi: ini kritik, bukan serangan."
APPEAL, REVISED = "Saya mengkritik jadwalnya.", "Jadwalnya kurang pas untuk gang kami."
REFUSED = (0, 3, 6)  # places in the queue of what is not published


@pytest.fixture
def waiting(live_server, site_tree):
    """Ten posts that wait, each by somebody else, the oldest first."""
    propose(actor=None)
    board = make_board(premoderation=Premoderation.ALL)
    thread = make_thread(UserFactory(staff=True, resident=True), board)
    return [
        make_post(thread, UserFactory(resident=True), f"Pendapat nomor {number}.")
        for number in range(1, WAITING + 1)
    ]


class Moderator:
    """Somebody who decides with the keyboard, on a phone."""

    def __init__(self, browser, server, person):
        self.page = open_phone(browser, server.url)
        self.page.goto(f"/akun/masuk/?next={QUEUE}")
        self.page.fill("[name=login]", person.email)
        self.page.fill("[name=password]", PASSWORD)
        self.page.keyboard.press("Enter")
        self.page.wait_for_selector(".moderation-tabs")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def open_first(self):
        """The first row of the queue: down, down, up again, open."""
        self.page.goto(QUEUE)
        self.page.wait_for_selector("[data-case-row]")
        self.press("j", "j", "k")
        with self.page.expect_navigation():
            self.press("Enter")

    def decide(self, key, reason=""):
        """Choose the first rule, say why, and press the key of the decision."""
        self.page.wait_for_selector("[data-decide]")
        self.press("1", "e")
        self.page.keyboard.insert_text(reason)
        self.press("Escape")
        with self.page.expect_navigation():
            self.press(key)
        assert not self.page.locator(".error-message:visible").count()


def open_decision(phone):
    """From the bell to the page about the decision."""
    phone.goto("/")
    click_through(phone, ".bell")
    phone.locator(".notice-row", has_text=REASON).locator("h2 a").click()
    phone.wait_for_url("**/moderasi/keputusan/**")


def test_ten_posts_by_keyboard_and_what_the_authors_do(live_server, browser, waiting, staff):
    first, second = (staff("Moderator", name=name) for name in ("Ibu Rini", "Pak Sapto"))
    desk = Moderator(browser, live_server, first)
    desk.open_first()
    for place in range(WAITING):
        refused = place in REFUSED
        assert f"nomor {place + 1}." in desk.page.inner_text(".moderation-case")
        desk.decide("r" if refused else "a", REASON if refused else "Sesuai tata tertib.")
    desk.page.wait_for_selector(".moderation-tabs")
    assert not desk.page.locator("[data-case-row]").count()
    decisions = list(Decision.objects.select_related("rule").order_by("pk"))
    assert [one.to_state == Visibility.REJECTED for one in decisions] == [
        place in REFUSED for place in range(WAITING)
    ]
    assert all(one.rule for one in decisions)

    appealed, revised = waiting[REFUSED[0]], waiting[REFUSED[1]]
    author = open_phone(browser, live_server.url, appealed.author)
    appeal(author, decisions[0])
    refuse_to_judge_oneself(desk)
    other = Moderator(browser, live_server, second)
    other.open_first()
    assert APPEAL in other.page.inner_text(".moderation-case")
    other.decide("a", SECOND_LOOK)
    appealed.refresh_from_db()
    assert appealed.visibility == Visibility.VISIBLE
    assert Appeal.objects.get().outcome == Outcome.GRANTED
    author.goto("/pemberitahuan/")
    assert SECOND_LOOK in author.inner_text("main")
    author.goto(appealed.get_absolute_url())
    assert "nomor 1." in author.inner_text("main")

    writer = open_phone(browser, live_server.url, revised.author)
    revise(writer)
    revised.refresh_from_db()
    assert revised.visibility == Visibility.PENDING
    desk.open_first()
    assert REVISED in desk.page.inner_text(".moderation-case")
    desk.decide("a")
    assert Post.objects.get(pk=revised.pk).visibility == Visibility.VISIBLE
    assert not Case.objects.open().exists()


def appeal(author, decision):
    """Read the rule and the reason, appeal, and find no second form."""
    open_decision(author)
    shown = author.inner_text("main")
    assert REASON in shown
    assert str(decision.rule) in shown
    author.fill("main [name=text]", APPEAL)
    click_through(author, "main button[value=appeal]")
    assert APPEAL in author.inner_text("main")
    assert not author.locator("main button[value=appeal]").count()


def refuse_to_judge_oneself(desk):
    """The appeal is not in the row of whoever decided; they can read it, but not decide it."""
    desk.page.goto(QUEUE)
    assert not desk.page.locator("[data-case-row]").count()
    desk.page.goto(f"{QUEUE}?tab=others")
    click_through(desk.page, ".moderation-row a")
    assert APPEAL in desk.page.inner_text(".moderation-case")
    assert not desk.page.locator("[data-decide]").count()


def revise(writer):
    """Change the refused text; it waits for a moderator again."""
    open_decision(writer)
    click_through(writer, "main a[href$='/ubah/']")
    writer.fill("main [name=source]", REVISED)
    writer.locator("main form[data-once] button[type=submit]").click()
    writer.wait_for_url("**#kiriman-*")
    assert REVISED in writer.inner_text("main")
