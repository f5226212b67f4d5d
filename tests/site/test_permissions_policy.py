"""Every answer tells the browser which of its abilities the site uses, and no other."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from config.serving.static import _add_security_headers
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
ARGUMENT = re.compile(r"<[^>]*>|\(\?P<[^>]*>(?:[^()]|\([^()]*\))*\)")
# What scripts of ours may call → the ability that it needs.
CALLS = {
    "navigator.geolocation": "geolocation",
    "navigator.clipboard.write": "clipboard-write",
    "PublicKeyCredential": "publickey-credentials-get",
    "navigator.mediaDevices": "camera",
    "navigator.clipboard.read": "clipboard-read",
    "navigator.share": "web-share",
    "navigator.wakeLock": "screen-wake-lock",
    "navigator.getGamepads": "gamepad",
    "navigator.bluetooth": "bluetooth",
    "PaymentRequest": "payment",
}


def policy():
    """Ability → who may use it, as the header says."""
    pairs = (part.split("=", 1) for part in settings.PERMISSIONS_POLICY.split(", "))
    return {ability: allowed.strip("()") for ability, allowed in pairs}


def test_every_address_bears_it_whatever_is_answered(site_tree, monkeypatch):
    client, statuses = Client(raise_request_exception=False), set()
    addresses = [f"/{ARGUMENT.sub('1', route.text)}" for route in all_routes()]
    for address in [*addresses, "/", "/tidak-ada/", "/media/tidak-ada.png", "/%00/"]:
        answer = client.get(address)
        statuses.add(answer.status_code)
        assert answer.headers["Permissions-Policy"] == settings.PERMISSIONS_POLICY, address
    refused = client.post("/robots.txt")
    monkeypatch.setattr("config.sharing.files.render", lambda *args: 1 / 0, raising=False)
    monkeypatch.setattr("home.pages.frame.site_frame", lambda request: 1 / 0)
    failed = client.get("/forum/")
    for answer in (refused, failed):
        assert answer.headers["Permissions-Policy"] == settings.PERMISSIONS_POLICY
        statuses.add(answer.status_code)
    assert {200, 302, 400, 404, 405} <= statuses


def test_static_files_bear_it():
    headers = {}
    _add_security_headers(headers, "", "")
    assert headers["Permissions-Policy"] == settings.PERMISSIONS_POLICY


def test_what_scripts_use_is_allowed_and_nothing_else():
    folders = [ROOT / floor for floor in ("site", "home", "programs", "forums", "blocks")]
    scripts = [path.read_text() for folder in folders for path in folder.rglob("*.js")]
    used = {ability for call, ability in CALLS.items() if any(call in text for text in scripts)}
    assert {"geolocation", "clipboard-write", "publickey-credentials-get"} <= used
    allowed = {ability for ability, who in policy().items() if who}
    assert used <= allowed
    players = {"autoplay", "fullscreen", "picture-in-picture"}
    assert allowed - used == players | {"publickey-credentials-create"}
    for ability in allowed - players:
        assert policy()[ability] == "self"
