"""Journey 3, as it is read: every step of an aspiration on one trail, on a phone without scripts.

Received, forwarded, answered, proposed, taken up by a programme, done: with who, when and why. A
neighbour finds it, supports it, and takes the support back.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from forums.aspirations.models import Aspiration
from forums.aspirations.services import announce, move
from forums.aspirations.services.answering import give_answer
from forums.aspirations.services.programs import link_program
from forums.aspirations.stages import Act
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
)
from tests.factories.browsing import click_through, open_phone
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.programs import make_program

pytestmark = pytest.mark.browser

TITLE = "Saluran di gang belakang pos sempit"


@pytest.fixture
def office(live_server, site_tree):
    """A unit with its officer, and somebody who verifies."""
    promise()
    unit = UnitFactory(name="Seksi Sarana")
    return unit, make_officer(unit), make_verifier()


@pytest.fixture
def asked(office):
    """What Sutarmi asked for, among others."""
    category = make_category(name="Saluran & genangan", slug="saluran", area="lingkungan")
    make_aspiration(title="Lampu padam", rw=5)
    return make_aspiration(
        title=TITLE,
        category=category,
        author=UserFactory(resident=True, name="Sutarmi"),
        rw=3,
        created_at=timezone.now() - timedelta(days=4),
    )


def trail(page):
    """The titles of the trail, the promise at its end included."""
    return page.locator(".jejak > li").all_inner_texts()


def test_the_sender_reads_every_step(live_server, browser, site_tree, office, asked):
    unit, officer, verifier = office
    phone = open_phone(browser, live_server.url, asked.author, java_script_enabled=False)
    url = asked.get_absolute_url()
    phone.goto(url)
    assert len(trail(phone)) == 2
    move(actor=verifier, aspiration=asked, act=Act.FORWARD, unit=unit)
    phone.goto(url)
    assert "Seksi Sarana" in trail(phone)[1]
    give_answer(actor=officer, aspiration=asked, answer="Kami ukur pekan ini.", announced=False)
    phone.goto(url)
    assert phone.locator(".asp-answer").count() == 0
    announce(actor=officer, aspiration=asked)
    phone.goto(url)
    assert "Kami ukur pekan ini." in phone.locator(".asp-answer").inner_text()
    move(actor=officer, aspiration=asked, act=Act.PROPOSE, reason="Perlu anggaran tahun depan.")
    program = make_program(site_tree.programs, "Gang Bebas Genangan", area="lingkungan")
    link_program(actor=verifier, aspiration=asked, page_key=program.translation_key)
    phone.goto(url)
    assert "Perlu anggaran tahun depan." in " ".join(trail(phone))
    click_through(phone, ".asp-program a")
    assert "Gang Bebas Genangan" in phone.locator("h1").inner_text()
    give_answer(actor=officer, aspiration=asked, answer="Sudah diperlebar.")
    move(actor=officer, aspiration=asked, act=Act.FINISH)
    phone.goto(url)
    steps = trail(phone)
    assert len(steps) == 7
    assert all(str(timezone.localdate().year) in step for step in steps)
    assert phone.locator(".way > [data-reached]").count() == 4


def test_a_neighbour_finds_it_supports_it_and_takes_it_back(live_server, browser, asked):
    phone = open_phone(
        browser, live_server.url, UserFactory(resident=True), java_script_enabled=False
    )
    phone.goto("/aspirasi/")
    phone.fill(".asp-filters input[name=q]", "saluran sempit")
    click_through(phone, ".asp-filters__find button")
    assert phone.locator(".asp-card").count() == 1
    click_through(phone, f"text={TITLE}")
    support = phone.locator("#dukung form[action$='dukung/'] button")
    click_through(phone, support)
    assert Aspiration.objects.get(pk=asked.pk).supporters_count == 1
    assert support.get_attribute("aria-pressed") == "true"
    click_through(phone, support)
    assert Aspiration.objects.get(pk=asked.pk).supporters_count == 0


def test_filters_are_taken_away_one_by_one(live_server, browser, asked):
    phone = open_phone(browser, live_server.url)
    phone.goto("/aspirasi/")
    phone.click(".asp-filters__more > summary")
    phone.select_option("#saring-kategori", "saluran")
    phone.fill("#saring-rw", "3")
    click_through(phone, ".asp-filters__end button")
    assert phone.locator(".asp-card").count() == 1
    assert phone.locator(".asp-active__chip").count() == 2
    click_through(phone, phone.locator(".asp-active__chip").first)
    click_through(phone, phone.locator(".asp-active__chip").first)
    assert phone.locator(".asp-card").count() == 2
