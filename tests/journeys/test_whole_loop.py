"""The whole loop, on the screens that people use: a sentence becomes a done thing, and is rated.

Sutarmi sends it from her phone; a moderator lets it appear; it is verified, forwarded, answered and
linked to a programme; an editor sets the milestone to done; Sutarmi reads it and rates.
"""

from datetime import date

import pytest
from django.urls import reverse

from forums.aspirations.models import Aspiration, Rating, StepKind
from forums.aspirations.stages import Stage
from forums.moderation.rules import propose
from programs.catalog.models import ProgramMilestone
from tests.factories.aspirations import make_category, make_officer, promise
from tests.factories.browsing import click_through, open_phone
from tests.factories.office import do
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.programs import make_program

pytestmark = pytest.mark.browser

TITLE = "Saluran di gang belakang pos sempit"
TEXT = "Air melimpah ke jalan setiap hujan deras. Mohon diperlebar."
ANSWER = "Saluran sudah kami perlebar sepanjang 80 meter."
MILESTONE = "Saluran diperlebar"


@pytest.fixture
def office(live_server, site_tree):
    """A unit, a category that belongs to it, house rules and promises."""
    promise()
    propose(actor=None)
    unit = UnitFactory(name="Seksi Sarana")
    make_category(name="Saluran & genangan", unit=unit)
    return unit


@pytest.fixture
def program(site_tree):
    """A programme with a milestone that isn't reached."""
    program = make_program(site_tree.programs, "Gang Bebas Genangan", area="lingkungan")
    program.milestones.add(
        ProgramMilestone(
            title=MILESTONE, due_on=date(2026, 12, 20), percent=40, locale=program.locale
        )
    )
    program.save_revision().publish()
    return program


def send(phone):
    """The resident's side, as one plain form."""
    phone.goto("/aspirasi/kirim/")
    phone.fill("[name=title]", TITLE)
    phone.fill("[name=text]", TEXT)
    phone.select_option("[name=category]", label="Saluran & genangan")
    phone.click("form.send button[type=submit], [data-step-end] button[type=submit]")
    phone.wait_for_url("**/tanda-terima/**")
    return Aspiration.objects.get(title=TITLE)


def let_appear(page):
    """The moderator's side: the newcomer's text keeps to the rules."""
    page.goto("/admin/moderasi/")
    click_through(page, page.locator("[data-case-row] a").first)
    click_through(page, "button[name=to][value=visible]")


def reach_the_milestone(program):
    """What an editor does in the page editor; test_editor_milestone does it there."""
    page = type(program).objects.get(pk=program.pk).get_latest_revision_as_object()
    (milestone,) = page.milestones.all()
    milestone.percent = 100
    page.milestones = [milestone]
    page.save_revision().publish()


def test_from_a_sentence_to_a_done_thing(live_server, browser, office, program, staff):
    sutarmi = UserFactory(resident=True, name="Sutarmi", rw=3)
    phone = open_phone(browser, live_server.url, sutarmi, java_script_enabled=False)
    aspiration = send(phone)
    url = aspiration.get_absolute_url()
    anybody = open_phone(browser, live_server.url)
    assert anybody.goto(url).status == 404

    let_appear(open_phone(browser, live_server.url, staff("Moderator")))
    assert anybody.goto(url).status == 200

    verifier = open_phone(browser, live_server.url, staff("Verifikator"))
    do(verifier, aspiration, "forward", unit="Seksi Sarana")
    officer = open_phone(browser, live_server.url, make_officer(office))
    do(officer, aspiration, "link", page=MILESTONE)
    anybody.goto(program.url)
    assert TITLE in anybody.inner_text(".born")
    do(officer, aspiration, "answer", answer=ANSWER)
    reach_the_milestone(program)

    phone.goto(url)
    trail = phone.inner_text(".jejak")
    assert all(word in trail for word in ("Seksi Sarana", "Gang Bebas Genangan", MILESTONE))
    assert ANSWER in phone.inner_text(".asp-answer")
    phone.goto(reverse("aspirations:rate", args=[aspiration.code]))
    phone.check("[name=score][value='5']")
    phone.check("[name=done]")
    click_through(phone, "main form button[type=submit]")

    aspiration.refresh_from_db()
    assert (aspiration.stage, Rating.objects.get().score) == (Stage.DONE, 5)
    assert aspiration.steps.filter(kind=StepKind.MILESTONE_REACHED).count() == 1
    anybody.goto(program.url)
    assert "Selesai" in anybody.inner_text(".born")
    assert phone.goto("/pemberitahuan/").status == 200
    assert TITLE in phone.inner_text("main")
