"""No form tells whether an address has an account: same pages, same mails, same work."""

import re
from dataclasses import dataclass

import pytest
import time_machine
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.aspirations import make_category
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import PASSWORD, EmailAddressFactory, UserFactory
from tests.factories.routes import all_routes
from tests.forums.aspirations.test_sending import guest_letter
from tests.forums.moderation.test_guests import filled as reported
from tests.forums.people.test_sign_up import filled, proof

pytestmark = pytest.mark.django_db
KNOWN, UNVERIFIED, CLOSED, UNKNOWN = (
    "sita@example.org",
    "siti@example.org",
    "situ@example.org",
    "site@example.org",
)
# What differs from one answer to the next without telling anything.
CHANGING = re.compile(
    r'name="(?:csrfmiddlewaretoken|token|proof|seed|started|opened)" value="[^"]*"'
    r'|nonce-[\w+/=-]+|nonce="[^"]*"|data-(?:seed|challenge|proof)="[^"]*"|at=\d+'
)
VARYING = {"Content-Length", "Content-Security-Policy", "Expires"}
WRONG = {"code": "AAAA-AAAA"}


class CountingHasher(MD5PasswordHasher):
    """The quick hasher of the tests, which counts its work."""

    hashed = 0

    def encode(self, password, salt):
        type(self).hashed += 1
        return super().encode(password, salt)


@pytest.fixture(autouse=True)
def _counted(settings):
    settings.PASSWORD_HASHERS = [f"{__name__}.CountingHasher"]
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "100000/m/ip")
    settings.LIMITS["aspirations.unproven"] = "0/h/ip"


@dataclass
class World:
    """Somebody signed in, and what the forms of guests are about."""

    resident: object
    category: object
    post: object


@pytest.fixture
def world(site_tree):
    UserFactory(resident=True, email=KNOWN)
    unverified = UserFactory(email=UNVERIFIED)
    EmailAddressFactory(user=unverified, verified=False)
    UserFactory(resident=True, email=CLOSED, is_active=False)
    resident = UserFactory(resident=True)
    post = make_post(make_thread(resident, make_board()), resident)
    return World(resident, make_category(), post)


def sign_up(client, address, world):
    yield client.post("/akun/daftar/", filled(email=address))
    yield from verifying(client)


def verifying(client):
    page = reverse("account_email_verification_sent")
    yield client.get(page)
    yield client.post(page, WRONG)
    yield client.post(page, {"action": "change", "email": "lain@example.org"})
    yield client.post(page, {"action": "resend"})
    yield client.get(page)
    for path in ("/akun/", "/akun/masuk/", "/akun/daftar/", "/akun/kata-sandi/lupa/"):
        yield client.get(path)
    for _attempt in range(5):
        yield client.post(page, WRONG)


def sign_in(client, address, world):
    for _attempt in range(2):
        yield client.post("/akun/masuk/", {"login": address, "password": "salah"})


def sign_in_by_code(client, address, world):
    yield client.post("/akun/masuk/kode/", {"email": address, "proof": proof("LoginCodeForm")})
    page = reverse("account_confirm_login_code")
    yield client.get(page)
    yield client.post(page, WRONG)
    yield client.post(page, {"action": "resend"})
    yield client.get(page)
    yield client.get("/akun/masuk/")
    for _attempt in range(5):
        yield client.post(page, WRONG)


def forgotten_password(client, address, world):
    form = {"email": address, "proof": proof("ForgottenPasswordForm")}
    yield client.post("/akun/kata-sandi/lupa/", form)
    page = reverse("account_confirm_password_reset_code")
    yield client.get(page)
    yield client.post(page, WRONG)
    yield client.get(reverse("account_complete_password_reset"))
    for _attempt in range(5):
        yield client.post(page, WRONG)


def another_address(client, address, world):
    client.force_login(world.resident)
    client.post("/akun/pastikan/", {"password": PASSWORD})
    yield client.post("/akun/email/", {"email": address, "action_add": ""})
    yield client.get("/akun/email/")
    yield from verifying(client)


def guest_report(client, address, world):
    page = reverse("moderation:report", args=["kiriman", world.post.pk])
    yield client.post(page, reported(client, page, email=address))
    yield client.get(reverse("moderation:report_code"))


def guest_aspiration(client, address, world):
    send = reverse("aspirations:send")
    yield client.post(send, guest_letter(client, world.category, proof="", email=address))


# Flow → the addresses of the forms that it fills in.
FLOWS = {
    sign_up: "/akun/daftar/",
    sign_in: "/akun/masuk/",
    sign_in_by_code: "/akun/masuk/kode/",
    forgotten_password: "/akun/kata-sandi/lupa/",
    another_address: "/akun/email/",
    guest_report: "/laporkan/<slug:kind>/<slug:key>/",
    guest_aspiration: "/aspirasi/kirim/",
}
NO_PASSWORD = {sign_in_by_code, forgotten_password, guest_report, guest_aspiration}
# Reads by key that one of two ways takes more than the other; no work of note.
FEW_READS = 4
WRITE = re.compile(r"^(INSERT|UPDATE|DELETE)")


@dataclass(frozen=True)
class Step:
    """What a stranger sees of one request, and what it costs."""

    answer: tuple
    work: tuple
    queries: int


def observed(flow, address, world, clock):
    """The Steps of ``flow`` with ``address``, in a browser of its own."""
    client, steps = Client(), []
    cache.clear()
    answers = flow(client, address, world)
    while True:
        clock.shift(30)
        CountingHasher.hashed = 0
        mail.outbox.clear()
        with CaptureQueriesContext(connection) as queries:
            answer = next(answers, None)
        if answer is None:
            return steps
        text = CHANGING.sub("", answer.text).replace(address, "ALAMAT")
        headers = {key: value for key, value in answer.headers.items() if key not in VARYING}
        shown = (answer.status_code, headers, sorted(answer.cookies), text)
        writes = sum(bool(WRITE.match(query["sql"])) for query in queries.captured_queries)
        mails = [message.to == [address] for message in mail.outbox]
        work = (CountingHasher.hashed, mails, writes)
        steps.append(Step(shown, work, len(queries)))


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.__name__)
def test_pages_mails_and_work_are_the_same(world, flow):
    with time_machine.travel("2026-11-25T02:00:00Z", tick=False) as clock:
        observed(flow, "satu@example.org", world, clock)  # fills what is kept in memory
        unknown, *others = [
            observed(flow, address, world, clock)
            for address in (UNKNOWN, KNOWN, UNVERIFIED, CLOSED)
        ]
    for other in others:
        assert [step.answer for step in other] == [step.answer for step in unknown]
        assert [step.work for step in other] == [step.work for step in unknown]
        for one, two in zip(unknown, other, strict=True):
            assert abs(one.queries - two.queries) <= FEW_READS
    assert any(step.work[1] for step in unknown) or flow is sign_in
    assert unknown[0].work[0] == (0 if flow in NO_PASSWORD else 1)


def test_every_form_that_takes_an_address_is_in_the_table(world):
    """Forms are found by their field on every page of the resolver that strangers or people see."""
    samples = {"<slug:kind>/<slug:key>": f"kiriman/{world.post.pk}"}
    stranger, resident = Client(), Client()
    resident.force_login(world.resident)
    forms = {"/aspirasi/kirim/"}  # asks for one after some forms without a proof of work
    for route in all_routes():
        path = route.text
        for pattern, value in samples.items():
            path = path.replace(pattern, value)
        if route.is_admin or "<" in path or "(" in path:
            continue
        pages = [client.get(f"/{path}") for client in (stranger, resident)]
        texts = [page.text for page in pages if page.status_code == 200 and not page.streaming]
        if any(re.search(r'<input type="email"|name="email"', text) for text in texts):
            forms.add(f"/{route.text}")
    assert forms == set(FLOWS.values())
