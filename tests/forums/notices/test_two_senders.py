"""Several senders at once, on whatever database the tests run on."""

import time
from collections import Counter

import pytest
from django.core.mail.backends.base import BaseEmailBackend

from forums.notices.models import Delivery, Mail, Notice
from forums.notices.services import notify
from forums.notices.services.gather import gather_due
from forums.notices.services.send import send_due
from forums.notices.states import Cadence, MailState
from tests.factories.at_once import at_once
from tests.factories.notices import wish
from tests.factories.people import UserFactory

SENT = []


class SlowBackend(BaseEmailBackend):
    """Takes its time, so that senders meet."""

    def send_messages(self, email_messages):
        time.sleep(0.005)
        SENT.extend(message.extra_headers["Message-ID"] for message in email_messages)
        return len(email_messages)


@pytest.fixture
def people(transactional_db, settings):
    settings.MAILERS = {"default": {"BACKEND": f"{__name__}.SlowBackend"}}
    SENT.clear()
    people = UserFactory.create_batch(25)
    for person in people:
        wish(person, Cadence.AT_ONCE)
    return people


def test_senders_share_the_work(people):
    notify(recipients=people, kind="tests.discussions", subject="Satu", url="/", topic="a")
    notify(recipients=people, kind="tests.discussions", subject="Dua", url="/", topic="b")
    sent = at_once(*[send_due] * 4)
    assert sum(sent) == len(SENT) == 50
    assert set(Counter(SENT).values()) == {1}
    assert set(Mail.objects.values_list("state", flat=True)) == {MailState.SENT}


def test_a_notice_is_gathered_once(people):
    for number in range(4):
        notify(
            recipients=people,
            kind="tests.discussions",
            subject=f"{number}",
            url="/",
            topic="satu topik",
        )
    at_once(*[gather_due] * 4)
    assert Mail.objects.count() == 25
    assert not Delivery.objects.filter(mail__isnull=True).exists()


def test_two_calls_with_one_key_tell_once(people):
    def tell():
        return notify(
            recipients=people, kind="tests.discussions", subject="x", url="/", dedupe="kunci"
        )

    assert sum(at_once(*[tell] * 4)) == 25
    assert Notice.objects.count() == Delivery.objects.count() == 25
