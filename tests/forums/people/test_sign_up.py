"""Signing up: what is asked, what keeps machines away, what is never told to strangers."""

import re
import time

import pytest
from allauth.account.models import EmailAddress
from altcha import Challenge, Payload, solve_challenge
from django.core import mail, signing
from django.urls import reverse

from forums.people import challenge
from forums.people.forms.residents import SignUpForm
from forums.people.limits import within_limit
from forums.people.models import Consent, User
from forums.people.permissions import may_take_part
from forums.trail.models import TrailEntry
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db

URL = "/akun/daftar/"
GOOD = {
    "name": "Siti Aminah",
    "email": "Siti@Example.org",
    "password1": "pagi-di-bantaran-7",
    "adult": "on",
    "participation": "on",
}


def opened(seconds_ago=5):
    return signing.dumps(int(time.time()) - seconds_ago, salt=challenge.CLOCK_SALT)


def proof(purpose="SignUpForm"):
    found = Challenge.from_dict(challenge.new_challenge(purpose))
    return Payload(found, solve_challenge(found)).to_base64()


def filled(**changes):
    return {**GOOD, "opened": opened(), "proof": proof(), **changes}


def code_in(message):
    return re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", message.body, re.M).group(1)


def test_from_the_form_to_taking_part(client):
    response = client.post(URL, filled(nickname="Bu Siti", rw="3", rt="5", neighbourhood="on"))
    assert (response.status_code, response.url) == (302, reverse("account_email_verification_sent"))
    siti = User.objects.get(email="siti@example.org")
    assert (siti.name, siti.nickname, siti.rw, siti.rt) == ("Siti Aminah", "Bu Siti", 3, 5)
    assert not may_take_part(siti)
    response = client.post(response.url, {"code": code_in(mail.outbox[-1])})
    assert response.status_code == 302
    siti = User.objects.get(pk=siti.pk)
    assert may_take_part(siti)
    assert set(siti.consents.values_list("purpose", flat=True)) == {
        "participation",
        "neighbourhood",
    }
    assert TrailEntry.objects.filter(action="people.account.register").exists()
    assert client.get("/akun/").status_code == 200


REFUSED = {
    "no name": {"name": ""},
    "one letter": {"name": "S"},
    "direction change": {"name": "Siti \u202e Aminah"},
    "tower of marks": {"name": "Si" + "\u0301" * 40},
    "no letters": {"name": "12345"},
    "office": {"nickname": "Pak Lurah"},
    "common password": {"password1": "password"},
    "password like the name": {"password1": "sitiaminah1"},
    "digits only": {"password1": "8273645182"},
    "short": {"password1": "a7-b"},
    "not of age": {"adult": ""},
    "no consent": {"participation": ""},
    "rw without consent": {"rw": "3"},
    "rw too large": {"rw": "1000", "neighbourhood": "on"},
    "the trap": {"website": "https://spam.example"},
    "no clock": {"opened": ""},
    "a forged clock": {"opened": "1:2:3"},
    "a forged proof": {"proof": "bm9wZQ=="},
    "no address": {"email": "siti"},
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused(client, case):
    response = client.post(URL, filled(**REFUSED[case]))
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not User.objects.exists()
    assert not Consent.objects.exists()


def test_a_form_sent_at_once_is_refused(client, settings):
    settings.FASTEST_FORM_SECONDS = 2
    assert client.post(URL, filled(opened=opened(0))).context["form"].errors
    assert client.post(URL, filled(opened=opened(3))).status_code == 302


def test_a_proof_counts_once_and_for_its_form_only(client):
    used = proof()
    assert client.post(URL, filled(proof=used)).status_code == 302
    client.logout()
    again = client.post(URL, filled(proof=used, email="lain@example.org"))
    assert again.context["form"].errors
    other = client.post(URL, filled(proof=proof("LoginCodeForm"), email="lain@example.org"))
    assert other.context["form"].errors


def test_without_a_script_it_works_within_a_tighter_limit(client, settings):
    settings.LIMITS = {**settings.LIMITS, "unproven": "1/h/ip"}
    assert client.post(URL, filled(proof="")).status_code == 302
    client.logout()
    response = client.post(URL, filled(proof="", email="lain@example.org"))
    assert response.context["form"].errors
    # A neighbour behind the same network with a script is not shut out.
    assert client.post(URL, filled(email="lain@example.org")).status_code == 302


def test_whether_an_address_is_known_is_not_told(client):
    UserFactory(resident=True, email="siti@example.org")
    response = client.post(URL, filled())
    assert (response.status_code, response.url) == (302, reverse("account_email_verification_sent"))
    assert User.objects.count() == 1
    assert mail.outbox[-1].to == ["siti@example.org"]


def test_mail_that_cannot_be_sent_does_not_break_the_page(client, monkeypatch):
    def away(*args, **kwargs):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.message.EmailMessage.send", away)
    assert client.post(URL, filled()).status_code == 302
    assert not EmailAddress.objects.get().verified


def test_limits_count_per_account_and_per_network(rf, settings):
    settings.LIMITS = {"default": "9/h/user", "x": "2/h/user,3/h/ip"}
    one, two = UserFactory(), UserFactory()
    request = rf.post("/")
    assert [within_limit("x", user=one, request=request) for _ in range(3)] == [True, True, False]
    assert within_limit("x", user=two, request=request)
    assert not within_limit("x", user=two, request=request)
    elsewhere = rf.post("/", REMOTE_ADDR="10.0.0.9")
    assert within_limit("x", user=UserFactory(), request=elsewhere)
    assert within_limit("unknown", user=one)


def test_forms_carry_a_puzzle_and_a_trap():
    html = SignUpForm().as_p()
    assert "data-proof" in html
    assert "people/proof.js" in html
