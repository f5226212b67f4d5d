"""Sending one in through the form: with an account, without one, twice, and with bad input."""

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from forums.aspirations.models import Aspiration, AssistedVoice
from forums.aspirations.states import Channel, Privacy
from forums.moderation.models import Case
from forums.moderation.states import Visibility
from forums.people import challenge
from forums.trail.models import TrailEntry
from tests.factories.aspirations import make_category, promise
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db
SEND = "/aspirasi/kirim/"
TITLE, TEXT = "Lampu jalan di gang mati", "Sudah dua minggu gelap setiap malam."


@pytest.fixture
def resident(site_tree):
    return UserFactory(resident=True, rw=3, rt=2)


@pytest.fixture
def category(site_tree):
    return make_category()


@pytest.fixture
def signed_in(resident):
    client = Client()
    client.force_login(resident)
    return client


@pytest.fixture
def proven(monkeypatch):
    monkeypatch.setattr(challenge, "is_solved", lambda text, purpose: text == "solved")


def letter(category, **more):
    """What a filled form sends."""
    return {
        "kind": "aspiration",
        "title": TITLE,
        "text": TEXT,
        "category": category.pk,
        "privacy": "public",
        "token": str(uuid.uuid4()),
        **more,
    }


def guest_letter(client, category, **more):
    """The same with the hidden fields of the page."""
    opened = client.get(SEND).context["form"]["opened"].value()
    hidden = {"opened": opened, "website": "", "proof": "solved", "privacy": "name_hidden"}
    return letter(category, **{**hidden, **more})


def test_a_resident_sends_and_keeps_a_receipt(signed_in, resident, category):
    promise()
    page = signed_in.get(SEND)
    assert page.context["form"]["rw"].value() == 3
    answer = signed_in.post(SEND, letter(category, rw="3", rt="2", landmark="dekat pos"))
    sent = Aspiration.objects.get()
    assert answer.status_code == 302
    assert answer.url == f"/aspirasi/tanda-terima/{sent.code}/"
    assert (sent.author, sent.place, sent.secret_digest) == (resident, "RT 002/RW 003", "")
    receipt = signed_in.get(answer.url)
    assert sent.code in receipt.text
    assert "paling lambat" in receipt.text
    assert signed_in.get(f"{answer.url}qr.svg").headers["Content-Type"] == "image/svg+xml"
    assert Client().get(answer.url).status_code == 404
