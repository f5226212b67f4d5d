"""Help texts, forms and receipts speak to whoever reads them, of whom they are about."""

import re

import pytest
from django.test import Client

from forums.aspirations.desk.beside_forms import ContestForm
from forums.aspirations.desk.forms import READ_BY_ALL, READ_BY_FEW, AskForm, ReasonForm
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Stage
from forums.aspirations.states import Privacy
from tests.factories.aspirations import make_aspiration, make_category, make_verifier
from tests.factories.browsing import open_phone
from tests.factories.letters import SEND, TITLE, letter
from tests.factories.people import UserFactory

ASSIST = "/aspirasi/dampingi/"
TO_THE_SENDER = [
    "What you want to say",
    "You want to know something",
    "Where you reported it",
    "You are sending:",
]
OF_THE_RESIDENT = [
    "What the resident wants to say",
    "The resident wants to know something",
    "Where the resident reported it",
    "What will be sent:",
]
BELONGS = re.compile(r'<p class="receipt__keep no-print">.*?</p>', re.DOTALL)


def page_for(person, path):
    client = Client()
    client.force_login(person)
    return client.get(path).text


@pytest.fixture
def helper(site_tree):
    return make_verifier()


# What the office writes on a case


@pytest.mark.parametrize("form_class", [AskForm, ReasonForm, ContestForm])
def test_the_help_names_who_reads_it(form_class):
    def help_of(privacy):
        form = form_class(aspiration=Aspiration(privacy=privacy), user=None)
        return form.fields[form.told].help_text

    few, everybody = help_of(Privacy.CONFIDENTIAL), help_of(Privacy.NAME_HIDDEN)
    assert few.startswith(str(READ_BY_FEW))
    assert everybody.startswith(str(form_class.read_by_all))


@pytest.mark.django_db
@pytest.mark.parametrize("privacy", [Privacy.CONFIDENTIAL, Privacy.PUBLIC])
def test_a_case_says_who_reads_the_reason(desk, privacy):
    page = desk.get(f"/admin/aspirasi/{make_aspiration(privacy=privacy).code}/").text
    is_confidential = privacy == Privacy.CONFIDENTIAL
    assert (str(READ_BY_FEW) in page) == is_confidential
    assert (str(READ_BY_ALL) in page) != is_confidential


# What is written down for a resident


def test_the_assisted_form_speaks_of_the_resident(helper):
    make_category()
    page = page_for(helper, f"/en{ASSIST}")
    assert [words for words in TO_THE_SENDER if words in page] == []
    assert [words for words in OF_THE_RESIDENT if words not in page] == []


def test_the_form_of_senders_speaks_to_them(site_tree):
    make_category()
    page = page_for(UserFactory(resident=True), f"/en{SEND}")
    assert [words for words in TO_THE_SENDER if words not in page] == []
    assert [words for words in OF_THE_RESIDENT if words in page] == []


@pytest.mark.browser
def test_the_first_step_asks_for_the_consent(live_server, browser, helper):
    category = make_category()
    phone = open_phone(browser, live_server.url, helper)
    phone.goto(f"/en{ASSIST}")
    phone.fill("[name=title]", TITLE)
    phone.fill("[name=text]", "Sudah dua minggu gelap.")
    phone.select_option("[name=category]", str(category.pk))
    phone.click("[data-step=what] [data-step-next]")
    assert "tick the consent first" in phone.inner_text("#id_consent_error")
    assert phone.evaluate("document.activeElement.name") == "consent"
    phone.check("[name=consent]")
    assert phone.locator("#id_consent_error").is_hidden()
    phone.click("[data-step=what] [data-step-next]")
    assert phone.locator("[data-step=where]").is_visible()


# The receipt


@pytest.mark.parametrize("privacy", ["name_hidden", "confidential"])
def test_the_sheet_is_for_the_resident(helper, privacy):
    client = Client()
    client.force_login(helper)
    spoken = letter(make_category(), privacy=privacy, channel="counter", consent="on")
    page = client.get(client.post(f"/en{ASSIST}", spoken).url).text
    assert "belongs to the resident" in BELONGS.search(page)[0]
    assert "Keep this sheet well" in BELONGS.sub("", page)


def test_the_receipt_names_what_was_sent_and_its_code(site_tree):
    client = Client()
    client.force_login(UserFactory(resident=True))
    page = client.get(client.post(f"/en{SEND}", letter(make_category())).url).text
    code = Aspiration.objects.get().code
    assert re.search(rf'<h2 class="receipt__title"[^>]*>{TITLE}</h2>', page)
    assert f'<dt class="receipt__label">Your code</dt><dd class="receipt__code">{code}</dd>' in page
    assert "Keep this sheet well" not in page


@pytest.mark.parametrize("act", ["keberatan", "buka-kembali"])
def test_senders_of_confidential_ones_hear_who_reads_their_reason(client, site_tree, act):
    resident, few = UserFactory(resident=True), "Only you and the officers in charge read this."
    for privacy, is_for_few in ((Privacy.CONFIDENTIAL, True), (Privacy.PUBLIC, False)):
        one = make_aspiration(author=resident, stage=Stage.DONE, privacy=privacy)
        client.force_login(resident)
        page = client.get(f"/en/aspirasi/{one.code}/{act}/").text
        assert (few in page) == is_for_few
        assert ("This stands on the public trail" in page) != is_for_few
