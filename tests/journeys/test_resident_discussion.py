"""Journey 4: the thread beside a programme page, on a phone, with scripts and without.

A visitor reads, signs up by e-mailed code and writes. She replies, quotes, reacts, follows and
reports. The office answers, the answer stands out, and she is told. Page 50 is as near as page 1.
"""

import pytest
from django.core import mail
from django.core.management import call_command

from forums.boards.models import Follow, PageDiscussion, Post, Reaction
from forums.boards.services import post_beside_page
from forums.moderation.models import Report
from forums.moderation.states import Visibility
from tests.factories.boards import fill_thread, make_board
from tests.factories.browsing import click_through, mailed_code, open_phone
from tests.factories.hall import make_officer
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.programs import make_program
from tests.factories.queries import queries_of

pytestmark = pytest.mark.browser

QUESTION = "Bagaimana penimbangan di RW Anda?"
FIRST, SECOND = "Di RW kami timbangannya rusak.", "Beli obat ajaib di lapak saya saja."
MINE, REPLY, QUOTED = "Jadwalnya bentrok dengan pasar.", "Sejak kapan rusak?", "Kami juga begitu."
OFFICIAL = "Timbangan baru datang pekan depan."
LONG_PAGES, POSTS_A_PAGE = 50, 20


@pytest.fixture
def program(live_server, site_tree):
    """A programme with a discussion in which two neighbours have written."""
    page = make_program(site_tree.programs, "Posyandu", area="kesehatan")
    PageDiscussion.objects.create(page=page, board=make_board("kesehatan"), question=QUESTION)
    for name, source in (("Pak Joko", FIRST), ("Bang Udin", SECOND)):
        neighbour = UserFactory(resident=True, name=name)
        post_beside_page(actor=neighbour, page=page, source=source)
    return page


def sign_up(page):
    """From the panel beside the programme to an account of one's own, and back."""
    click_through(page, ".discussion a[href*='/akun/daftar/']")
    page.fill("[name=name]", "Siti Aminah")
    page.fill("[name=email]", "siti@example.org")
    page.fill("[name=password1]", "pagi-di-bantaran-7")
    page.check("[name=adult]")
    page.check("[name=participation]")
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url("**/akun/email/kode/**")
    page.fill("[name=code]", mailed_code())
    page.locator("main form button[type=submit]").first.click()


def send(page, text, *, keep=False):
    """Write ``text``, below what stands in the form if ``keep``, and send it."""
    field = page.locator("main [name=source]")
    field.fill(f"{field.input_value()}{text}" if keep else text)
    page.locator("main form[data-once] button[type=submit]").click()
    page.wait_for_url("**#kiriman-*")


def post_with(page, text):
    """The post on the page that says ``text`` in words of its own."""
    return page.locator(".post").filter(has=page.locator(".post__text > p", has_text=text)).first


def act(page, text, icon):
    """Choose the link with this icon below the post that says ``text``."""
    post_with(page, text).locator(f".post__acts a:has(use[href$='#{icon}'])").click()


def take_part(page):
    """Reply, quote, react, follow and report."""
    act(page, FIRST, "reply")
    send(page, REPLY, keep=True)
    act(page, FIRST, "quote")
    send(page, QUOTED, keep=True)
    click_through(page, post_with(page, FIRST).locator("button[name=kind][value=agree]"))
    assert page.locator(".reaction[aria-pressed=true]").count() == 1
    follow = page.locator("form[action$='/ikuti/'] button")
    if follow.get_attribute("aria-pressed") == "false":
        click_through(page, follow)
    assert page.locator("form[action$='/ikuti/'] button").get_attribute("aria-pressed") == "true"
    act(page, SECOND, "flag")
    page.check("[name=reason][value=promotion]")
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/laporkan/terima-kasih/")


def answer_officially(phone, thread):
    """An officer answers on a phone and marks the answer with the name of the unit."""
    phone.goto(thread.get_absolute_url())
    send(phone, OFFICIAL)
    post_with(phone, OFFICIAL).locator("button[name=unit]").click()
    phone.wait_for_selector(".post--official")


def read_the_answer(page, thread):
    """From the bell to the answer, which stands out in the thread and above it."""
    page.goto("/")
    assert page.locator(".bell__count").inner_text().strip() not in ("", "0")
    click_through(page, ".bell")
    page.locator(".notice-row a", has_text="Puskesmas").first.click()
    page.wait_for_url("**#kiriman-*")
    official, plain = page.locator(".post--official"), page.locator(".post:not(.post--official)")
    assert OFFICIAL in official.inner_text()
    assert "Puskesmas" in official.locator(".post__badge").inner_text()
    colour = "element => getComputedStyle(element).backgroundColor"
    assert official.evaluate(colour) != plain.first.evaluate(colour)
    assert "Puskesmas" in page.locator(".jump--official").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_resident_takes_part_beside_a_programme(live_server, browser, client, program, scripts):
    unit = UnitFactory(name="Puskesmas", members=[officer := make_officer()])
    page = open_phone(browser, live_server.url, java_script_enabled=scripts)
    page.goto(program.url)
    assert QUESTION in page.inner_text(".discussion")
    assert SECOND in page.inner_text(".discussion")

    sign_up(page)
    page.wait_for_url(f"**{program.url}*")
    send(page, MINE)
    assert MINE in page.inner_text("main")
    take_part(page)

    mine = Post.objects.get(source=MINE)
    siti, thread = mine.author, mine.thread
    first = thread.posts.get(source=FIRST)
    assert mine.visibility == Visibility.VISIBLE
    assert thread.posts.get(source__endswith=REPLY).reply_to == first
    assert thread.posts.get(source__endswith=QUOTED).source.startswith(">")
    assert Reaction.objects.filter(user=siti, post=first, kind="agree").count() == 1
    assert Follow.objects.get(user=siti, thread=thread).is_following
    assert Report.objects.get(reporter=siti).case.content.source == SECOND

    answer_officially(open_phone(browser, live_server.url, officer), thread)
    assert thread.posts.get(source=OFFICIAL).official_unit == unit
    call_command("send_notices")
    told = [one.subject for one in mail.outbox if one.to == [siti.email]]
    assert any("Puskesmas" in subject for subject in told)
    read_the_answer(page, thread)

    thread.refresh_from_db()
    fill_thread(thread, siti, LONG_PAGES * POSTS_A_PAGE - thread.last_number)
    last = f"{thread.get_absolute_url()}?halaman={LONG_PAGES}"
    page.goto(last)
    assert page.locator(".post").count() == POSTS_A_PAGE
    assert page.locator(".pages [aria-current=page]").first.inner_text() == str(LONG_PAGES)
    assert queries_of(client, last) <= queries_of(client, thread.get_absolute_url())
