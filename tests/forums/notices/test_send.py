"""Sending through a real mail server: once, in order, whatever the server does."""

import datetime

import pytest
import time_machine
from django.core import mail as django_mail
from django.core.management import call_command
from django.utils import timezone

from forums.notices.models import Delivery, Mail
from forums.notices.services import send as sending
from forums.notices.services.gather import MOST_AT_ONCE, gather_due
from forums.notices.services.stuck import send_again
from forums.notices.states import Cadence, MailState
from forums.trail.models import TrailEntry
from tests.factories.mail_server import mail_server, mailers_for
from tests.factories.notices import tell, wish
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
START = datetime.datetime(2026, 11, 24, 3, 0, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def clock():
    """The time stands still until a test moves it."""
    with time_machine.travel(START, tick=False) as clock:
        yield clock


def run():
    call_command("send_notices", verbosity=0)


def told(person, *titles, **options):
    """Tell ``person``, who wants mail at once."""
    wish(person, Cadence.AT_ONCE)
    for title in titles or ["Ada balasan"]:
        tell(person, title, **options)


def test_it_is_sent_once(person, server):
    told(person)
    run()
    run()
    assert len(server.messages) == 1
    mail = Mail.objects.get()
    assert mail.state == MailState.SENT
    assert server.ids == [mail.message_id]
    assert server.messages[0]["To"] == "sutarmi@example.org"


def test_long_headers_arrive_whole(person, server, settings):
    settings.SITE_URL = "https://balai-warga.kelurahan-dengan-nama-panjang.jakarta.example.go.id"
    told(person, "Ada balasan")
    run()
    lines = server.raw[0].decode().splitlines()
    start = f"List-Unsubscribe: <{settings.SITE_URL}/pemberitahuan/berhenti/"
    assert [line for line in lines if line.startswith(start) and line.endswith("/>")]
    assert f"Message-ID: {Mail.objects.get().message_id}" in lines
    assert max(map(len, lines)) < 998


def test_nothing_due_asks_nobody(person, settings):
    settings.MAILERS = {"default": {"BACKEND": "nowhere.Backend"}}
    run()
    wish(person, Cadence.DAILY)
    tell(person)
    run()
    assert not Mail.objects.exists()


def test_a_day_without_mail_server_loses_nothing(person, settings, clock):
    with mail_server() as closed:
        port = closed.port
    settings.MAILERS = mailers_for(port)
    for hour in range(24):
        told(person, f"Balasan {hour}")
        for _ in range(12):
            run()
            clock.shift(300)
    assert set(Mail.objects.values_list("state", "tries")) == {(MailState.WAITING, 0)}
    clock.shift(900)
    with mail_server(port) as server:
        run()
        run()
    assert len(set(server.ids)) == len(server.ids) == 24
    assert set(Mail.objects.values_list("state", flat=True)) == {MailState.SENT}


def test_an_absent_server_is_asked_less_and_less(person, settings, monkeypatch, clock):
    with mail_server() as closed:
        settings.MAILERS = mailers_for(closed.port)
    told(person)
    asked = []
    from forums.notices.smtp import EmailBackend

    original = EmailBackend.open
    monkeypatch.setattr(EmailBackend, "open", lambda self: asked.append(1) or original(self))
    for _ in range(60):
        run()
        clock.shift(60)
    assert 5 <= len(asked) <= 9


def test_a_server_that_does_not_want_us_is_asked_less_and_less(person, server, clock):
    told(person)
    server.faults = {"mail": ["550 not from you"] * 60}
    for _ in range(60):
        run()
        clock.shift(60)
    assert 5 <= 60 - len(server.faults["mail"]) <= 9
    assert Mail.objects.get().tries == 0


@pytest.mark.parametrize(
    ("moment", "fault", "state", "tries"),
    [
        ("rcpt", "451 try later", MailState.WAITING, 1),
        ("rcpt", "550 nobody here", MailState.WAITING, 1),
        ("rcpt", "421 closing", MailState.WAITING, 0),
        ("mail", "550 not from you", MailState.WAITING, 0),
        ("mail", "leave", MailState.WAITING, 0),
        ("rcpt", "leave", MailState.WAITING, 0),
        ("data", "leave", MailState.WAITING, 0),
        ("end", "452 disk full", MailState.WAITING, 1),
        ("end", "554 not wanted", MailState.WAITING, 1),
        ("end", "leave", MailState.UNCLEAR, 0),
        ("end", "keep and leave", MailState.UNCLEAR, 0),
    ],
)
def test_what_a_fault_means(person, server, moment, fault, state, tries, clock):
    told(person)
    server.faults = {moment: [fault]}
    run()
    mail = Mail.objects.get()
    assert (mail.state, mail.tries) == (state, tries)
    assert mail.last_error
    before = len(server.messages)
    clock.shift(3600)
    run()
    mail.refresh_from_db()
    if state == MailState.UNCLEAR:
        assert mail.state == MailState.UNCLEAR
        assert len(server.messages) == before <= 1
    else:
        assert mail.state == MailState.SENT
        assert server.ids == [mail.message_id]


def test_a_refused_mail_holds_up_no_other(person, server):
    other = UserFactory()
    told(person)
    told(other)
    server.faults = {"rcpt": ["550 nobody here"]}
    run()
    states = sorted(Mail.objects.values_list("state", flat=True))
    assert states == [MailState.SENT, MailState.WAITING]


@pytest.mark.parametrize(("fault", "tries"), [("550 no", 3), ("451 later", 18)])
def test_in_the_end_it_is_given_up(person, server, fault, tries, clock):
    told(person)
    server.faults = {"rcpt": [fault] * 40}
    for _ in range(30):
        run()
        clock.shift(6 * 3600)
    mail = Mail.objects.get()
    assert (mail.state, mail.tries) == (MailState.REFUSED, tries)


def test_the_wait_grows_to_six_hours(person, server, clock):
    told(person)
    server.faults = {"rcpt": ["451 later"] * 40}
    waits = []
    for _ in range(10):
        run()
        mail = Mail.objects.get()
        waits.append((mail.due_at - timezone.now()).total_seconds() / 60)
        clock.move_to(mail.due_at)
    assert waits == [5, 10, 20, 40, 80, 160, 320, 360, 360, 360]


def test_a_sender_that_dies_before_the_hand_over_is_followed(person, server, clock):
    told(person)
    gather_due()
    assert len(sending.claim()) == 1
    run()
    assert server.messages == []
    clock.shift(sending.LEASE + datetime.timedelta(seconds=1))
    run()
    assert len(server.messages) == 1


def test_a_sender_that_dies_while_handing_over_is_not_repeated(person, server, monkeypatch, clock):
    told(person)

    def die(self, messages):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr("forums.notices.smtp.EmailBackend.send_messages", die)
        with pytest.raises(SystemExit):
            run()
    assert Mail.objects.get().state == MailState.HANDED
    clock.shift(sending.LEASE * 2)
    run()
    run()
    assert Mail.objects.get().state == MailState.UNCLEAR
    assert server.messages == []


def test_a_late_sender_leaves_the_mail_to_the_next(person, server, clock):
    told(person)
    gather_due()
    [late] = sending.claim()
    clock.shift(sending.LEASE + datetime.timedelta(seconds=1))
    [mine] = sending.claim()
    mailer = django_mail.mailers.default
    mailer.open()
    assert sending.send_mail(mailer, late) == sending.Outcome.TAKEN
    assert sending.send_mail(mailer, mine) == sending.Outcome.SENT
    mailer.close()
    assert len(server.messages) == 1


def test_a_mail_that_cannot_be_written_holds_up_no_other(person, server, monkeypatch):
    other = UserFactory()
    told(person)
    told(other)
    original = sending.write_message

    def write(mail):
        if mail.recipient_id == person.pk:
            raise ZeroDivisionError
        return original(mail)

    monkeypatch.setattr(sending, "write_message", write)
    run()
    assert len(server.messages) == 1
    assert Mail.objects.get(recipient=person).tries == 1


@pytest.mark.parametrize("change", ["off", "read", "inactive", "no address"])
def test_what_nobody_wants_any_more_is_dropped(person, server, change):
    told(person)
    if change == "off":
        wish(person, Cadence.OFF)
    elif change == "read":
        person.notices.update(read_at=timezone.now())
    elif change == "inactive":
        type(person).objects.update(is_active=False)
    else:
        type(person).objects.update(email="")
    run()
    assert server.messages == []
    assert Mail.objects.get().state == MailState.DROPPED


def test_news_of_one_topic_shares_a_mail(person, server):
    told(person, "Satu", "Dua", topic="Jadwal sampah")
    told(person, "Tiga", topic="Voli")
    told(person, "Empat", "Lima")
    run()
    assert len(server.messages) == 4
    assert Mail.objects.count() == 4


def test_beyond_some_an_hour_the_rest_comes_as_a_digest(person, server, clock):
    told(person, *(f"Balasan {number}" for number in range(MOST_AT_ONCE + 4)))
    tell(person, "Keputusan", category="moderation")
    run()
    run()
    assert len(server.messages) == MOST_AT_ONCE
    assert "Keputusan" in [message["Subject"] for message in server.messages]
    assert Delivery.objects.filter(mail__isnull=True, cadence=Cadence.DAILY).count() == 5
    clock.shift(3601)
    told(person, "Satu jam kemudian")
    run()
    assert len(server.messages) == MOST_AT_ONCE + 1
    clock.shift(21 * 3600)
    run()
    assert len(server.messages) == MOST_AT_ONCE + 2
    assert Mail.objects.get(cadence=Cadence.DAILY).deliveries.count() == 5
    assert not Delivery.objects.filter(mail__isnull=True).exists()


def test_one_flooded_person_slows_nobody_else(person, server):
    other = UserFactory()
    told(person, *(f"Balasan {number}" for number in range(MOST_AT_ONCE + 1)))
    told(other, "Untuk yang lain")
    run()
    assert other.email in [message["To"] for message in server.messages]


def test_a_digest_is_one_mail(person, server, clock):
    wish(person, Cadence.DAILY)
    for number in range(5):
        tell(person, f"Balasan {number}", topic=f"Utas {number % 2}")
    run()
    assert server.messages == []
    clock.shift(22 * 3600)
    run()
    run()
    assert len(server.messages) == 1
    assert Delivery.objects.filter(mail__isnull=True).count() == 0


def test_what_comes_too_late_for_a_digest_is_not_lost(person, server, clock):
    wish(person, Cadence.DAILY)
    tell(person, "Pagi")
    clock.shift(22 * 3600)
    run()
    late = tell(person, "Terlambat")
    Delivery.objects.filter(notice=late).update(due_at=timezone.now())
    run()
    assert len(server.messages) == 2


def test_staff_can_send_again_what_is_stuck(person, server, clock):
    told(person)
    server.faults = {"end": ["leave"]}
    run()
    boss = UserFactory(administrator=True)
    mail = Mail.objects.get()
    send_again(actor=boss, mail=mail)
    assert TrailEntry.objects.get().action == "notices.mail.send_again"
    clock.shift(3600)
    run()
    assert server.ids == [mail.message_id]
    with pytest.raises(LookupError):
        send_again(actor=boss, mail=mail)
