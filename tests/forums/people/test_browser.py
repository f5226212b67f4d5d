"""Signing up on a phone: with the script and without it, and no complaint of the browser."""

import re

import pytest
from allauth.mfa.models import Authenticator
from axe_playwright_python.sync_playwright import Axe
from django.core import mail

from forums.people.models import User
from forums.people.permissions import may_take_part
from tests.factories.people import PASSWORD, UserFactory
from tests.factories.tree import standing_tree

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 800}


def fill(page, server):
    page.goto(f"{server.url}/akun/daftar/")
    page.fill("[name=name]", "Siti Aminah")
    page.fill("[name=email]", "siti@example.org")
    page.fill("[name=password1]", "pagi-di-bantaran-7")
    page.check("[name=adult]")
    page.check("[name=participation]")
    page.click("main form button[type=submit]")
    page.wait_for_url("**/akun/email/kode/**")
    code = re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", mail.outbox[-1].body, re.M).group(1)
    page.fill("[name=code]", code)
    page.click("main form button[type=submit]")
    page.wait_for_url(lambda url: "/akun/" not in url)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_resident_signs_up_on_a_phone(live_server, page, settings, theme):
    standing_tree()
    # Whoever has no proof is refused: only the script gets through.
    settings.LIMITS = {**settings.LIMITS, "unproven": "0/h/ip"}
    complaints = []
    page.on("console", lambda line: line.type == "error" and complaints.append(line.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_viewport_size(PHONE)
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    fill(page, live_server)
    assert may_take_part(User.objects.get(email="siti@example.org"))
    for address in ("/akun/", "/akun/data-saya/", "/akun/perangkat/", "/akun/pengaman/"):
        page.goto(live_server.url + address)
        results = Axe().run(page)
        assert results.violations_count == 0, f"{address}: {results.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert complaints == []


def test_and_without_javascript(live_server, browser):
    standing_tree()
    context = browser.new_context(java_script_enabled=False, viewport=PHONE, locale="id-ID")
    fill(context.new_page(), live_server)
    assert may_take_part(User.objects.get(email="siti@example.org"))


@pytest.mark.parametrize("address", ["/akun/masuk/", "/akun/daftar/", "/akun/masuk/kode/"])
def test_the_door_is_accessible(live_server, page, address):
    standing_tree()
    page.set_viewport_size(PHONE)
    page.goto(live_server.url + address)
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.fixture
def key(page):
    """A phone that can hold passkeys and whose owner always agrees."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_passkey_is_added_and_opens_the_door(live_server, page, key):
    standing_tree()
    resident = UserFactory(resident=True)
    complaints = []
    page.on("console", lambda line: line.type == "error" and complaints.append(line.text))
    page.set_viewport_size(PHONE)
    page.goto(f"{live_server.url}/akun/masuk/")
    page.fill("[name=login]", resident.email)
    page.fill("[name=password]", PASSWORD)
    page.click("main form button[type=submit]")
    page.wait_for_url(lambda url: "/masuk/" not in url)
    page.goto(f"{live_server.url}/akun/pengaman/kunci/tambah/")
    page.fill("[name=password]", PASSWORD)
    page.click("main form button[type=submit]")
    page.wait_for_url("**/tambah/")
    page.fill("[name=name]", "Ponsel saya")
    page.check("[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(lambda url: "/tambah/" not in url)
    assert Authenticator.objects.filter(user=resident, type="webauthn").count() == 1
    page.goto(f"{live_server.url}/akun/keluar/")
    page.click("main form button[type=submit]")
    page.wait_for_url(lambda url: "/keluar/" not in url)
    page.goto(f"{live_server.url}/akun/masuk/")
    page.click("#passkey_login")
    page.wait_for_url(lambda url: "/masuk/" not in url)
    assert page.goto(f"{live_server.url}/akun/").status == 200
    assert resident.name in page.content()
    assert complaints == []
