"""Signing in: one door, guessing ends, staff need a second factor."""

import re

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from allauth.usersessions.models import UserSession
from django.core import mail
from django.urls import reverse

from tests.factories.people import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db
URL = "/akun/masuk/"


@pytest.fixture
def resident():
    return UserFactory(resident=True)


def sign_in(client, person, password=PASSWORD, **extra):
    return client.post(URL, {"login": person.email, "password": password}, **extra)


def test_a_resident_signs_in(client, resident):
    assert sign_in(client, resident).url == "/"
    assert client.get("/akun/").context["user"] == resident


def test_whoever_signs_in_in_english_goes_on_in_english(client, resident):
    data = {"login": resident.email, "password": PASSWORD}
    assert client.post(f"/en{URL}", data).url == "/en/"
    assert client.get("/en/akun/").status_code == 200


@pytest.mark.parametrize("path", ["masuk/", "masuk/kode/", "daftar/", "kata-sandi/lupa/"])
def test_the_address_has_one_name_on_every_form(client, path):
    page = client.get(f"/en/akun/{path}").text
    assert ">E-mail address</label>" in page
    assert 'placeholder="E' not in page


def test_the_page_that_asks_for_the_code_speaks_our_words(client, resident):
    for path in ("masuk/kode/", "kata-sandi/lupa/"):
        page = client.post(f"/en/akun/{path}", {"email": resident.email}, follow=True)
        assert page.status_code == 200
        assert "We sent a code to" in page.text
        assert resident.email in page.text
        assert ">Continue</button>" in page.text


def test_guessing_one_account_ends_and_the_neighbours_go_on(client, resident):
    for _ in range(5):
        sign_in(client, resident, "salah")
    response = sign_in(client, resident)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert sign_in(client, UserFactory(resident=True)).status_code == 302


def test_a_code_by_mail_opens_too(client, resident):
    response = client.post("/akun/masuk/kode/", {"email": resident.email})
    assert response.status_code == 302
    code = re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", mail.outbox[-1].body, re.M).group(1)
    assert client.post(response.url, {"code": code}).status_code == 302
    assert client.get("/akun/").status_code == 200


def test_unverified_addresses_are_verified_first(client):
    person = UserFactory()
    assert sign_in(client, person).url == reverse("account_email_verification_sent")


@pytest.mark.parametrize("door", ["/admin/login/", "/_util/login/"])
def test_other_doors_lead_to_the_one(client, staff, door):
    response = client.post(door, {"username": staff("Lurah").email, "password": PASSWORD})
    assert response.status_code == 302
    assert response.url.startswith(URL)
    assert client.get(door, {"next": "https://example.org/"}).url.endswith(("admin%2F", "next=%2F"))


def test_residents_are_not_let_into_the_office(client, resident):
    client.force_login(resident)
    response = client.get("/admin/", follow=True)
    assert response.status_code == 403


@pytest.mark.parametrize(("needed", "status"), [(False, 200), (True, 302)])
def test_staff_need_a_second_factor(client, staff, settings, site_tree, needed, status):
    settings.STAFF_SECOND_FACTOR = needed
    person = staff("Lurah")
    client.force_login(person)
    response = client.get("/admin/")
    assert response.status_code == status
    if status == 302:
        assert response.url == "/akun/pengaman/"
        assert client.get("/akun/pengaman/").status_code == 200


def test_the_second_factor_is_asked_for_at_the_door(client, resident):
    Authenticator.objects.create(user=resident, type="totp", data={"secret": "JBSWY3DPEHPK3PXP"})
    assert sign_in(client, resident).url.startswith("/akun/masuk/pengaman/")
    assert client.get("/akun/").status_code == 302


def app_code(secret):
    """What an authenticator app shows now."""
    counter = next(iter(totp.yield_hotp_counters_from_time()))
    return totp.format_hotp_value(totp.hotp_value(secret, counter))


@pytest.mark.django_db(transaction=True)
def test_staff_set_up_an_app_and_come_in_with_it(client, staff, settings, site_tree):
    settings.STAFF_SECOND_FACTOR = True
    boss = staff("Lurah")
    with time_machine.travel("2026-11-25T02:00:00Z", tick=False) as clock:
        sign_in(client, boss)
        assert client.get("/admin/").url == "/akun/pengaman/"
        client.post("/akun/pastikan/", {"password": PASSWORD})
        client.get("/akun/pengaman/aplikasi/")
        secret = client.session["mfa.totp.secret"]
        assert client.post("/akun/pengaman/aplikasi/", {"code": "000000"}).status_code == 200
        assert client.get("/admin/").status_code == 302
        client.post("/akun/pengaman/aplikasi/", {"code": app_code(secret)})
        assert client.get("/admin/").status_code == 200
        client.logout()
        clock.shift(120)
        door = sign_in(client, boss).url
        assert client.get("/admin/").url.startswith("/admin/login/")
        assert client.post(door, {"code": "000000"}).status_code == 200
        used = app_code(secret)
        assert client.post(door, {"code": used}).status_code == 302
        assert client.get("/admin/").status_code == 200
        # Whoever looked over the shoulder can't use the code again.
        client.logout()
        assert client.post(sign_in(client, boss).url, {"code": used}).status_code == 200
        assert client.get("/admin/").status_code == 302


def test_one_sees_and_ends_own_sessions_only(client, resident):
    from django.test import Client

    phone, stranger = Client(), Client()
    sign_in(phone, resident, HTTP_USER_AGENT="Mozilla/5.0 (Linux; Android 14) Chrome/120")
    sign_in(client, resident)
    sign_in(stranger, UserFactory(resident=True))
    foreign = UserSession.objects.exclude(user=resident).get()
    page = client.get("/akun/perangkat/")
    assert "Chrome · Android" in page.content.decode()
    assert client.post(f"/akun/perangkat/{foreign.pk}/akhiri/").status_code == 404
    mine = UserSession.objects.filter(user=resident, user_agent__contains="Android").get()
    client.post(f"/akun/perangkat/{mine.pk}/akhiri/")
    assert phone.get("/akun/").status_code == 302
    assert client.get("/akun/").status_code == 200
    assert stranger.get("/akun/").status_code == 200


PAGES = [
    "/akun/",
    "/akun/data-saya/",
    "/akun/email/",
    "/akun/kata-sandi/",
    "/akun/pengaman/",
    "/akun/perangkat/",
    "/akun/keluar/",
    "/en/akun/data-saya/",
]
OPEN_PAGES = ["/akun/masuk/", "/akun/daftar/", "/akun/masuk/kode/", "/akun/kata-sandi/lupa/"]


@pytest.mark.parametrize("page", PAGES)
def test_own_pages_are_for_the_signed_in(client, resident, page):
    assert client.get(page).status_code == 302
    sign_in(client, resident)
    response = client.get(page)
    assert response.status_code == 200
    assert response.content.decode().count("<h1") == 1


@pytest.mark.parametrize("page", OPEN_PAGES)
def test_the_door_has_our_look(client, db, page):
    html = client.get(page).content.decode()
    assert 'class="account"' in html
    assert html.count("<h1") == 1
    assert "noindex" in html


@pytest.mark.parametrize("page", ["/akun/pengaman/aplikasi/", "/akun/pengaman/kunci/tambah/"])
def test_second_factors_can_be_set_up(client, resident, page):
    sign_in(client, resident)
    assert client.get(page, follow=True).status_code == 200
