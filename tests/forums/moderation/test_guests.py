"""Reports by people without an account: a proof of work, or a code by mail; nothing is kept."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from forums.moderation import services
from forums.moderation.house_times import GUEST_WEIGHT, GUESTS_TOGETHER
from forums.moderation.models import Case, Report
from forums.moderation.states import Visibility
from forums.people import challenge
from forums.trail.models import TrailEntry

V = Visibility
ADDRESS = "tetangga@example.org"


@pytest.fixture
def note(remarks, resident):
    return remarks.objects.create(author=resident(), text="halo tetangga", visibility=V.VISIBLE)


@pytest.fixture
def url(note):
    return reverse("moderation:report", args=["catatan", note.pk])


def filled(client, url, **more):
    """What a browser sends: the hidden fields of the page, and what was typed."""
    page = client.get(url)
    opened = page.context["form"]["opened"].value()
    return {"reason": "hoax", "text": "tidak benar", "opened": opened, "website": "", **more}


def code_in_mail():
    return re.search(r"^[A-Z0-9]{8}$", mail.outbox[-1].body, re.M)[0]


@pytest.fixture
def proven(monkeypatch):
    monkeypatch.setattr(challenge, "is_solved", lambda text, purpose: text == "solved")


def test_a_proof_is_enough(client, url, proven):
    answer = client.post(url, filled(client, url, proof="solved"))
    assert answer.url == reverse("moderation:report_done")
    report = Report.objects.get()
    assert (report.reporter, report.weight, report.text) == (None, GUEST_WEIGHT, "tidak benar")
    assert TrailEntry.objects.get(action="moderation.report").actor is None
    assert mail.outbox == []


@pytest.mark.parametrize(
    "more", [{"proof": "wrong"}, {"proof": "solved", "website": "x"}, {"opened": "made up"}, {}]
)
def test_machines_get_nothing_through(more, client, url, proven):
    assert client.post(url, filled(client, url, **more)).status_code == 200
    assert not Report.objects.exists()


def test_without_a_proof_a_code_is_sent_and_no_address_is_kept(client, url):
    answer = client.post(url, filled(client, url, email=ADDRESS))
    assert answer.url == reverse("moderation:report_code")
    assert not Report.objects.exists()
    assert ADDRESS not in str(dict(client.session))
    wrong = client.post(answer.url, {"code": "AAAAAAAA"})
    assert wrong.status_code == 200
    assert not Report.objects.exists()
    right = client.post(answer.url, {"code": code_in_mail().lower()})
    assert right.url == reverse("moderation:report_done")
    report = Report.objects.get()
    assert (report.reporter, report.text) == (None, "tidak benar")
    assert client.post(answer.url, {"code": code_in_mail()}).status_code == 404


def test_a_code_is_not_guessed(client, url):
    answer = client.post(url, filled(client, url, email=ADDRESS))
    for _number in range(5):
        assert client.post(answer.url, {"code": "AAAAAAAA"}).status_code == 200
    assert client.post(answer.url, {"code": code_in_mail()}).status_code == 404
    assert not Report.objects.exists()


def test_a_code_runs_out(client, url):
    answer = client.post(url, filled(client, url, email=ADDRESS))
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=False):
        assert client.post(answer.url, {"code": code_in_mail()}).status_code == 404


def test_nobody_is_flooded_with_mail(client, url):
    for _number in range(3):
        client.post(url, filled(client, url, email=ADDRESS))
    assert len(mail.outbox) == 1


def test_without_a_proof_the_limit_is_tight(client, url, settings):
    settings.LIMITS = {**settings.LIMITS, "unproven": "2/h/ip"}
    for number in range(4):
        client.post(url, filled(client, url, email=f"t{number}@example.org"))
    assert len(mail.outbox) == 2


def test_a_mail_server_that_is_down_is_told(client, url, monkeypatch):
    def down(*args, **kwargs):
        raise OSError

    monkeypatch.setattr("blocks.mail.Message.send", down)
    assert client.post(url, filled(client, url, email=ADDRESS)).status_code == 200
    monkeypatch.undo()
    assert client.post(url, filled(client, url, email=ADDRESS)).status_code == 302


def test_guests_weigh_little_however_many_they_are(note, resident):
    for _number in range(30):
        services.report_content(actor=None, content=note, reason="hoax")
    assert Case.objects.get().weight == GUESTS_TOGETHER
    services.report_content(actor=resident(), content=note, reason="hoax")
    note.refresh_from_db()
    assert note.visibility == V.VISIBLE
    services.report_content(actor=resident(), content=note, reason="hoax")
    note.refresh_from_db()
    assert note.visibility == V.HIDDEN
