"""Several senders at once, on whatever database the tests run on."""

import threading
import time
from collections import Counter

import pytest
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connections

from forums.notices.models import Delivery, Mail, Notice
from forums.notices.services import notify
from forums.notices.services.gather import gather_due
from forums.notices.services.send import send_due
from forums.notices.states import Cadence, MailState
from tests.factories.notices import wish
from tests.factories.people import UserFactory

SENT = []


class SlowBackend(BaseEmailBackend):
    """Takes its time, so that senders meet."""

    def send_messages(self, email_messages):
        time.sleep(0.005)
        SENT.extend(message.extra_headers["Message-ID"] for message in email_messages)
        return len(email_messages)


def at_once(number, work):
    """Run ``work`` in ``number`` threads that begin together; their results and errors."""
    results, errors, gate = [], [], threading.Barrier(number)

    def target():
        try:
            gate.wait(10)
            results.append(work())
        except Exception as error:  # shown by the assertion below
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=target) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    return results


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
    sent = at_once(4, send_due)
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
    at_once(4, gather_due)
    assert Mail.objects.count() == 25
    assert not Delivery.objects.filter(mail__isnull=True).exists()


def test_two_calls_with_one_key_tell_once(people):
    def tell():
        return notify(
            recipients=people, kind="tests.discussions", subject="x", url="/", dedupe="kunci"
        )

    assert sum(at_once(4, tell)) == 25
    assert Notice.objects.count() == Delivery.objects.count() == 25
