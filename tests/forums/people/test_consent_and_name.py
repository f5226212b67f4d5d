"""Whose consent to taking part is taken back is named nowhere, from that moment."""

import datetime

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from forums.aspirations.states import Privacy
from forums.boards.markdown import quoted
from forums.moderation.services import report_content
from forums.notices.kinds import Category
from forums.notices.models import Notice
from forums.notices.states import Cadence
from forums.people.models import Purpose, User
from forums.people.services import give_consent, withdraw_consent
from tests.factories import notices
from tests.factories.aspirations import make_aspiration, make_officer
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db
NAME, NICKNAME = "Zulaikha Perwirasari", "Zulpe"


@pytest.fixture
def person(site_tree):
    """Somebody who agreed to everything."""
    person = UserFactory(resident=True, name=NAME, nickname=NICKNAME)
    for purpose in Purpose:
        give_consent(actor=person, purpose=purpose)
    return person


@pytest.fixture
def places(person, client):
    """A function: the texts of all places where the person is named, by what they are."""
    other = UserFactory(resident=True)
    thread = make_thread(person)
    first = thread.posts.get()
    second = make_post(thread, other, source=f"@{NICKNAME} betul", reply_to=first)
    make_post(thread, other, source=quoted(first.text, NICKNAME) + "Setuju.")
    unit = UnitFactory()
    officer = make_officer(unit)
    aspiration = make_aspiration(author=person, unit=unit)
    hidden = make_aspiration(author=person, unit=unit, privacy=Privacy.NAME_HIDDEN)
    report_content(actor=other, content=first, reason="hoax")
    moderator = user_with_role("Moderator")
    board = thread.board.slug
    public = {
        "thread": thread.get_absolute_url(),
        "thread in English": f"/en{thread.get_absolute_url()}",
        "board": reverse("boards:board", args=[board]),
        "boards": reverse("boards:index"),
        "feed of the board": reverse("boards:board_feed", args=[board]),
        "feed of the thread": reverse("boards:thread_feed", args=[board, thread.ref]),
        "history": reverse("boards:history", args=[second.pk]),
        "aspiration": aspiration.get_absolute_url(),
        "aspirations": reverse("aspirations:index"),
        "feed of aspirations": reverse("aspirations:feed"),
        "search": f"{reverse('search:search')}?q=Jadwal",
    }
    reply = reverse("boards:reply", args=[thread.pk])
    own = {
        (other, "reply"): f"{reply}?ke={first.number}",
        (other, "quotation"): f"{reply}?ke={first.number}&kutip=1",
        (other, "quotation of a mention"): f"{reply}?ke={second.number}&kutip=1",
        (other, "edit"): reverse("boards:edit", args=[second.pk]),
        (moderator, "queue"): reverse("moderating:queue"),
        (moderator, "case"): reverse("moderating:case", args=[_case(first).pk]),
        (moderator, "people"): f"{reverse('moderating:people')}?q=Zul",
        (officer, "desk"): reverse("aspirations_desk:index"),
        (officer, "desk case"): reverse("aspirations_desk:case", args=[aspiration.code]),
        (officer, "desk case without a name"): reverse("aspirations_desk:case", args=[hidden.code]),
        (officer, "desk export"): f"{reverse('aspirations_desk:export')}?export=csv",
        (user_with_role("Lurah"), "trail"): "/admin/trail/",
    }

    def read():
        client.logout()
        found = {name: _text(client.get(url)) for name, url in public.items()}
        for (user, name), url in own.items():
            client.force_login(user)
            found[name] = _text(client.get(url, follow=True)).replace("q=Zul", "")
        return found

    return read


def _case(content):
    from forums.moderation.models import Case

    return Case.objects.about(content).get()


def _text(response):
    assert response.status_code == 200
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode()


def naming(texts):
    """The places where the person is named."""
    return {name for name, text in texts.items() if "Zulaikha" in text or "Zulpe" in text}


# Where nobody is named, whatever was agreed to.
NAMELESS = {"boards", "feed of the board", "aspirations", "history", "search", "desk"}


@pytest.mark.parametrize("purpose", list(Purpose))
def test_where_the_name_stands(places, person, purpose):
    named = naming(places())
    assert named
    withdraw_consent(actor=person, purpose=purpose)
    is_named = purpose != Purpose.PARTICIPATION
    texts = places()
    assert naming(texts) == (named if is_named else set())
    if not is_named:
        assert all("Warga" in texts[name] for name in ("thread", "aspiration", "desk case"))
    give_consent(actor=person, purpose=purpose)
    assert naming(places()) == named


def test_which_places_name_people(places):
    assert set(places()) - naming(places()) <= NAMELESS


@pytest.mark.parametrize(
    ("purpose", "staff", "mailed"),
    [
        (None, False, set(Category)),
        (Purpose.NEIGHBOURHOOD, False, set(Category)),
        (Purpose.NEWS, False, set(Category)),
        (Purpose.PARTICIPATION, False, {Category.MODERATION, Category.ACCOUNT}),
        (
            Purpose.PARTICIPATION,
            True,
            {Category.MODERATION, Category.ACCOUNT, Category.OFFICIAL},
        ),
    ],
)
@pytest.mark.parametrize("cadence", [Cadence.AT_ONCE, Cadence.DAILY, Cadence.WEEKLY])
def test_optional_mail_stops_at_once(person, purpose, staff, mailed, cadence):
    User.objects.filter(pk=person.pk).update(is_staff=staff)
    with notices.test_kinds():
        for category in Category:
            notices.wish(person, cadence, category=category)
            notices.tell(person, f"Kabar {category}", category=category)
        # What waits in the queue already stops as well.
        if purpose:
            withdraw_consent(actor=person, purpose=purpose)
        with time_machine.travel(timezone.now() + datetime.timedelta(days=9), tick=False):
            call_command("send_notices")
    sent = "\n".join(message.subject + message.body for message in mail.outbox)
    assert {category for category in Category if f"Kabar {category}" in sent} == mailed
    assert Notice.objects.filter(recipient=person).count() == len(Category)
    assert (NICKNAME in sent) == (purpose != Purpose.PARTICIPATION)


def test_the_person_is_told(client, person):
    client.force_login(person)
    url = reverse("people:change_consent")
    page = client.post(url, {"purpose": "participation", "act": "withdraw"}, follow=True)
    assert "Nama Anda tidak ditampilkan lagi" in page.text
    assert "Anda menarik persetujuan" in client.get(reverse("notices:settings")).text
