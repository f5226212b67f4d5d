"""Journey 8: in the morning the lurah opens one board on the phone, and knows where it is late.

What is late is counted by unit, with the oldest; a tap leads to the list, another to the case.
Promises kept, days, ratings and assisted voices stand beside it. The notice of the night leads
there, too, and an officer has no such board.
"""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from django.utils import timezone

from forums.aspirations.models import Aspiration, Rating
from forums.aspirations.stages import Stage
from forums.aspirations.states import Channel, Privacy
from tests.factories.aspirations import make_aspiration, make_category, object_to, promise
from tests.factories.browsing import click_through, open_phone
from tests.factories.people import UnitFactory

pytestmark = pytest.mark.browser

BOARD = "/admin/aspirasi/papan/"
OLDEST, SECRET = "Lampu jalan padam di gang buntu", "Ada yang memeras pedagang"
WORKS, WELFARE = "Seksi Ekonomi", "Seksi Kesejahteraan"
SIDEWAYS = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.fixture
def year(live_server, site_tree):
    """A year of the office: two units, one of them late, and something confidential."""
    promise()
    works, welfare = UnitFactory(name=WORKS), UnitFactory(name=WELFARE)
    category = make_category(name="Penerangan jalan")
    for number in range(12):
        answered(number, unit=works, category=category, rw=1 + number % 2)
    for number in range(8):
        answered(number, unit=welfare, category=category, rw=3, channel=Channel.COUNTER)
    late(19, title=OLDEST, unit=works, category=category)
    late(4, unit=works, category=category)
    late(9, title=SECRET, unit=welfare, category=category, privacy=Privacy.CONFIDENTIAL)
    contested = Aspiration.objects.filter(stage=Stage.ANSWERED).first()
    object_to(contested, reason="Lampunya masih padam.")
    call_command("refresh_aspiration_figures")
    return works, welfare


def answered(number, **fields):
    """One that was answered in time, but for every fourth, and rated."""
    in_time = number % 4 > 0
    one = make_aspiration(
        created_at=timezone.now() - timedelta(days=10 + 20 * number),
        stage=Stage.ANSWERED,
        due_on=None,
        answer_days=2 + number % 3 if in_time else 14,
        is_answered_in_time=in_time,
        **fields,
    )
    Rating.objects.create(aspiration=one, score=3 + number % 3)


def late(days, **fields):
    """One that should have been answered ``days`` ago."""
    day = timezone.localdate() - timedelta(days=days)
    created = timezone.now() - timedelta(days=days + 15)
    make_aspiration(
        stage=Stage.FORWARDED, created_at=created, due_on=day, answer_due_on=day, **fields
    )


def test_one_board_tells_what_is_late_and_where(live_server, browser, year, staff):
    lurah = staff("Lurah", name="Bu Lurah")
    call_command("remind_about_aspirations")
    phone = open_phone(browser, live_server.url, lurah)
    from_the_bell_to_the_board(phone)
    read_the_board(phone)
    follow_the_late_ones(phone)
    read_what_the_public_reads(phone)

    officer = open_phone(browser, live_server.url, staff("Petugas"))
    officer.goto(BOARD)
    assert not officer.locator(".board").count()


def from_the_bell_to_the_board(phone):
    """The night has told what is late, in one notice for each unit."""
    phone.goto("/")
    click_through(phone, ".bell")
    rows = phone.locator(".notice-row", has_text=WORKS)
    assert rows.count() == 1
    rows.locator("h2 a").click()
    phone.wait_for_url(f"**{BOARD}")


def read_the_board(phone):
    """Overdue by unit, the worst first; promises, days, ratings, and the year as columns."""
    phone.wait_for_selector(".board-unit")
    assert phone.locator(".board-waiting strong").all_inner_texts() == ["3", "0", "1", "0"]
    units = phone.locator(".board-unit")
    assert units.locator("h3").all_inner_texts() == [WORKS, WELFARE]
    assert "2" in units.first.locator(".board-unit__late").inner_text()
    shown = phone.inner_text(".board")
    assert OLDEST in shown
    assert SECRET not in shown
    assert "65%" in shown  # 15 of 23 promises
    assert "35%" in shown  # 8 of 23 were written down at the counter
    assert phone.locator(".months rect").count() >= 12
    phone.locator(".board details summary").click()
    assert phone.locator(".fig-table tbody tr:visible").count() == 12
    assert not phone.evaluate(SIDEWAYS)
    found = Axe().run(phone, context=".board")
    assert found.violations_count == 0, found.generate_report()


def follow_the_late_ones(phone):
    """From the unit to the list of what is late there, and to the oldest case."""
    phone.locator(".board-unit__late a").first.click()
    phone.wait_for_url("**tampil=terlambat**")
    shown = phone.inner_text("main")
    assert OLDEST in shown
    assert SECRET not in shown
    phone.go_back()
    phone.wait_for_selector(".board-unit")
    click_through(phone, phone.locator(".board-unit__oldest a").first)
    assert OLDEST in phone.inner_text("main")


def read_what_the_public_reads(phone):
    """The public page has the same year without what is confidential, by hand and by eye."""
    phone.goto(BOARD)
    click_through(phone, ".board a[href*='/keterbukaan/']")
    shown = phone.inner_text(".figures")
    assert WORKS in shown
    assert "Penerangan jalan" in shown
    assert not phone.evaluate(SIDEWAYS)
    found = Axe().run(phone)
    assert found.violations_count == 0, found.generate_report()
