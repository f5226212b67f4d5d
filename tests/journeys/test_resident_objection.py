"""A sender objects: another officer decides in public, it is answered again, and rated.

Everybody is on a phone and comes by the notice: the sender to the answer, the colleague to the
objection, the first officer, who must wait, to the work that goes on.
"""

import pytest
from django.urls import reverse

from forums.aspirations.models import Aspiration, Contest, Rating
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import ContestOutcome
from tests.factories.aspirations import make_aspiration, make_category, make_officer, promise
from tests.factories.browsing import click_through, open_phone
from tests.factories.office import do
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.browser

TITLE = "Saluran di gang belakang pos sempit"
FIRST, SECOND = "Saluran sudah kami keruk.", "Saluran sudah kami perlebar sepanjang 80 meter."
OBJECTION = "Dikeruk saja tidak cukup, air masih melimpah."
DECISION = "Benar, saluran belum diperlebar seperti yang diminta."
UNIT = "Seksi Sarana"


@pytest.fixture
def sutarmi(live_server, site_tree):
    """A resident who is no newcomer any more, so that her words appear at once."""
    promise()
    person = UserFactory(resident=True, name="Sutarmi")
    for number in range(3):
        make_aspiration(author=person, title=f"Usul lama nomor {number}")
    return person


@pytest.fixture
def aspiration(sutarmi):
    """Hers, which lies with a unit."""
    unit = UnitFactory(name=UNIT)
    category = make_category(name="Saluran & genangan")
    return make_aspiration(
        author=sutarmi, title=TITLE, stage=Stage.FORWARDED, unit=unit, category=category
    )


def from_the_bell(phone, words):
    """Open the newest notice with these words."""
    phone.goto("/")
    click_through(phone, ".bell")
    click_through(phone, phone.locator(".notice-row", has_text=words).locator("h2 a").first)


def object_to_it(phone, aspiration):
    """From the notice to the answer, and on to the objection, which may not be empty."""
    from_the_bell(phone, TITLE)
    assert FIRST in phone.inner_text(".asp-answer")
    phone.click(f".asp-own a[href='{reverse('aspirations:contest', args=[aspiration.code])}']")
    phone.fill("[name=reason]", OBJECTION)
    phone.click("main form button[type=submit]")
    phone.wait_for_url("**/percakapan/")
    assert not phone.locator("form[action$='/selesai/']").count()  # another officer decides first


def may_only_wait(officer, aspiration):
    """Whose answer it is about has nothing to decide, and nothing to do meanwhile."""
    officer.goto(reverse("aspirations_desk:case", args=[aspiration.code]))
    assert OBJECTION in officer.inner_text("main")
    for name in ("contest", *Act.values):
        assert not officer.locator(f"input[name=do][value={name}]").count(), name


def decide(colleague, aspiration):
    """Comes by the notice; grants it, and says why in public."""
    from_the_bell(colleague, aspiration.code)
    form = colleague.locator("form:has(input[name=do][value=contest])")
    fold = form.locator("xpath=ancestor::details[1]")
    if fold.count() and fold.get_attribute("open") is None:
        fold.locator("summary").first.click()
    assert OBJECTION in colleague.inner_text("main")
    form.locator(f"[name='contest-outcome'][value='{ContestOutcome.GRANTED}']").check()
    form.locator("[name='contest-text']").fill(DECISION)
    click_through(colleague, form.locator("button[type=submit]:not([name])"))


def rate(phone, aspiration):
    """Content at last."""
    phone.goto(aspiration.get_absolute_url())
    phone.click(f".asp-own a[href='{reverse('aspirations:rate', args=[aspiration.code])}']")
    phone.check("[name=score][value='5']")
    phone.check("[name=done]")
    phone.click("main form button[type=submit]")
    phone.wait_for_url("**/percakapan/")


def test_objected_decided_by_another_answered_again_and_rated(
    live_server, browser, sutarmi, aspiration
):
    first, second = (make_officer(aspiration.unit) for _each in range(2))
    phone, officer, colleague, anybody = (
        open_phone(browser, live_server.url, person) for person in (sutarmi, first, second, None)
    )
    do(officer, aspiration, "answer", answer=FIRST)
    object_to_it(phone, aspiration)
    may_only_wait(officer, aspiration)
    decide(colleague, aspiration)
    contest = Contest.objects.get()
    assert (contest.first_officer, contest.decided_by) == (first, second)
    anybody.goto(aspiration.get_absolute_url())
    trail = anybody.inner_text(".jejak")
    assert all(words in trail for words in (OBJECTION, DECISION, UNIT))
    assert first.name not in trail
    assert second.name not in trail

    from_the_bell(officer, TITLE)  # the work goes on
    do(officer, aspiration, "answer", answer=SECOND)
    from_the_bell(phone, TITLE)
    assert SECOND in phone.locator(".asp-answer").first.inner_text()
    contest_url = reverse("aspirations:contest", args=[aspiration.code])
    assert not phone.locator(f".asp-own a[href='{contest_url}']").count()  # once
    rate(phone, aspiration)

    aspiration = Aspiration.objects.get(pk=aspiration.pk)
    assert (aspiration.stage, Rating.objects.get().score) == (Stage.DONE, 5)
    assert not aspiration.contested_since
    anybody.goto(aspiration.get_absolute_url())
    assert anybody.locator(".asp-answer").count() == 2
    assert anybody.locator(".asp-rating").count() == 1
