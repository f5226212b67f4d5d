"""In a browser: an officer answers on a phone, with the script and without it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from forums.aspirations.models import AnswerTemplate, Aspiration
from forums.aspirations.stages import Act, Stage
from tests.factories.aspirations import make_aspiration, make_verifier, promise
from tests.factories.browsing import PHONE, click_through, open_phone

pytestmark = pytest.mark.browser
INDEX = "/admin/aspirasi/"


@pytest.fixture
def aspiration(live_server, site_tree):
    promise()
    AnswerTemplate.objects.create(
        title="Dijadwalkan", act=Act.ANSWER, text="Laporan {kode} sudah dijadwalkan."
    )
    return make_aspiration(rw=5, rt=2)


def open_case(page, aspiration):
    page.goto(INDEX)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("link", name=aspiration.title).click()
    page.wait_for_url(f"**{aspiration.code}/")
    page.locator("details:has([name=answer-answer]) > summary").click()


def test_an_officer_answers_on_a_phone(live_server, browser, aspiration):
    page = open_phone(browser, live_server.url, make_verifier())
    complaints = []
    page.on("console", lambda line: line.type == "error" and complaints.append(line.text))
    page.goto(INDEX)
    results = Axe().run(page, context="main")
    assert results.violations_count == 0, results.generate_report()
    open_case(page, aspiration)
    page.select_option("[name=answer-template]", label="Dijadwalkan")
    words = f"Laporan {aspiration.code} sudah dijadwalkan."
    assert page.input_value("[name=answer-answer]") == words
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    results = Axe().run(page, context="main")
    assert results.violations_count == 0, results.generate_report()
    page.locator("details:has([name=answer-answer]) button[type=submit]").last.click()
    page.wait_for_selector(".messages .success")
    assert Aspiration.objects.get().stage == Stage.ANSWERED
    assert complaints == []


def test_and_without_the_script(live_server, browser, aspiration):
    page = open_phone(browser, live_server.url, make_verifier(), java_script_enabled=False)
    open_case(page, aspiration)
    page.select_option("[name=answer-template]", label="Dijadwalkan")
    click_through(page, "details:has([name=answer-answer]) [name=fill]")
    answer = page.locator("[name=answer-answer]")
    assert answer.input_value() == f"Laporan {aspiration.code} sudah dijadwalkan."
    page.locator("details:has([name=answer-answer]) button[type=submit]").last.click()
    page.wait_for_selector(".messages")
    assert Aspiration.objects.get().answers.get().text == answer_text(aspiration)


def answer_text(aspiration):
    return f"Laporan {aspiration.code} sudah dijadwalkan."
