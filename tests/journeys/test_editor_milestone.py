"""A programme answers: an officer links an aspiration to a milestone, editors set it to done.

The editor changes it on the phone, in the page editor, and submits it; nobody is told of a draft.
The reviewer publishes. Whoever follows is told; the aspiration shows programme and milestone.
"""

import pytest

from forums.aspirations import services
from forums.aspirations.models import StepKind
from forums.aspirations.stages import Stage
from tests.factories.aspirations import make_aspiration, make_category, make_officer
from tests.factories.browsing import PHONE, click_through, open_phone
from tests.factories.office import do
from tests.factories.page_editor import Desk, approve, submit
from tests.factories.people import UserFactory
from tests.factories.programs import make_program

pytestmark = pytest.mark.browser

TITLE, PROGRAM = "Saluran di gang belakang pos sempit", "Gang Bebas Genangan"
REACHED, LATER = "Saluran diperlebar", "Sumur resapan digali"


@pytest.fixture
def program(live_server, site_tree):
    """With two milestones, neither of them reached."""
    milestones = [(REACHED, 40), (LATER, 0)]
    return make_program(site_tree.programs, PROGRAM, milestones=milestones)


def percent_box(desk, title):
    """The box for the progress of the milestone with this title."""
    titles = desk.page.locator("[name^='milestones-'][name$='-title']")
    for number in range(titles.count()):
        if titles.nth(number).input_value() == title:
            name = titles.nth(number).get_attribute("name").replace("-title", "-percent")
            return desk.page.locator(f"[name='{name}']")
    raise AssertionError(f"no milestone {title}")


def test_a_milestone_set_to_done_reaches_who_follows(live_server, browser, program, staff):
    sutarmi, neighbour = UserFactory(resident=True), UserFactory(resident=True)
    officer = make_officer()
    aspiration = make_aspiration(
        author=sutarmi,
        title=TITLE,
        stage=Stage.FORWARDED,
        unit=officer.units.get(),
        category=make_category(),
    )
    services.follow(actor=neighbour, aspiration=aspiration)
    do(open_phone(browser, live_server.url, officer), aspiration, "link", page=REACHED)
    phone = open_phone(browser, live_server.url, neighbour)
    phone.goto(aspiration.get_absolute_url())
    shown = phone.locator(".asp-program")
    assert all(words in shown.inner_text() for words in (PROGRAM, REACHED))
    assert shown.locator("progress[value='40']").count() == 1

    editor = Desk(browser, live_server, staff("Redaksi"), viewport=PHONE)
    set_to_done(editor, program)
    submit(editor)
    reached = aspiration.steps.filter(kind=StepKind.MILESTONE_REACHED)
    assert not reached.exists()
    reviewer = Desk(browser, live_server, staff("Penelaah"), viewport=PHONE)
    reviewer.open(f"/admin/pages/{program.pk}/edit/")
    approve(reviewer)
    assert reached.get().reason == REACHED

    hear_of_it(phone)
    hear_of_it(open_phone(browser, live_server.url, sutarmi))


def set_to_done(desk, program):
    """What an editor does."""
    desk.open(f"/admin/pages/{program.pk}/edit/")
    desk.wait_for_editor()
    percent_box(desk, REACHED).fill("100")


def hear_of_it(phone):
    """From the bell to the aspiration, which tells of the milestone."""
    phone.goto("/")
    click_through(phone, ".bell")
    click_through(phone, phone.locator(".notice-row", has_text="tonggak").locator("h2 a").first)
    assert REACHED in phone.inner_text(".jejak")
    assert LATER not in phone.inner_text("main")
    assert phone.locator(".asp-program progress[value='100']").count() == 1
