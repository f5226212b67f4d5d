"""How long answers may be kept: what can be withdrawn for minutes, what is personal not at all."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from blocks.sealing import seal
from forums.aspirations import codes
from forums.aspirations.states import Privacy
from tests.factories.aspirations import make_aspiration, make_officer
from tests.factories.moves import SECRET
from tests.factories.people import UnitFactory, UserFactory
from tests.factories.routes import address_of, all_routes, public_routes

pytestmark = pytest.mark.django_db

# The same for everybody, whoever asks: name of the route → seconds at most.
SHARED = {
    "aspirations:feed": 300,
    "boards:board_feed": 300,
    "boards:thread_feed": 300,
    "sharing:favicon": 24 * 3600,
    "sharing:image": 300,
    "sharing:manifest": 3600,
    "sharing:robots": 3600,
    "sharing:security": 24 * 3600,
    "sharing:sitemap": 3600,
    "sharing:sitemap_part": 3600,
    "sharing_feed": 600,
}
DESK = ("aspirations_desk:", "moderating:", "mails:", "trail:")


def kept(client, address):
    """What the answer says about keeping it."""
    return client.get(address)["Cache-Control"]


def seconds(rule):
    found = re.search(r"max-age=(\d+)", rule)
    return int(found[1]) if found else None


@pytest.fixture
def walk(furnished, settings):
    """A function: client → pairs of route and what each answer says; every public route once."""
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "100000/m/ip")
    page = furnished.addresses[0]

    def answers(client):
        client.raise_request_exception = False
        for route in public_routes():
            yield route, kept(client, address_of(route, {}))
        yield None, kept(client, page)

    return answers


def test_nobody_keeps_what_may_be_withdrawn(walk):
    for route, rule in walk(Client()):
        longest = SHARED.get(route.name if route else "", 0)
        assert "immutable" not in rule, route
        assert "no-cache" in rule or "no-store" in rule or seconds(rule) <= longest, (route, rule)


def test_nothing_is_kept_of_what_somebody_reads_who_is_signed_in(walk):
    resident = Client()
    resident.force_login(UserFactory(resident=True))
    for route, rule in walk(resident):
        if not route or route.name not in SHARED:
            assert {"private", "no-store"} <= set(re.split(r"[, ]+", rule)), (route, rule)


def test_nothing_is_kept_of_the_desks():
    officer = Client(raise_request_exception=False)
    officer.force_login(UserFactory(administrator=True))
    routes = [one for one in all_routes() if one.name.startswith(DESK) and not one.arguments]
    assert len(routes) > 5
    for route in routes:
        assert "no-store" in kept(officer, f"/{route.text}"), route


def test_nothing_is_kept_of_what_is_confidential():
    unit, sender = UnitFactory(), UserFactory(resident=True)
    officer = make_officer(unit)
    one = make_aspiration(privacy=Privacy.CONFIDENTIAL, author=sender, unit=unit)
    of_guest = make_aspiration(secret_digest=codes.digest(SECRET))
    for person in (sender, officer):
        client = Client()
        client.force_login(person)
        assert client.get(one.get_absolute_url()).status_code == 200
        assert kept(client, one.get_absolute_url()) == "private, no-store"
    guest = Client()
    session = guest.session
    session["aspirations"] = {of_guest.code: seal(SECRET, f"aspirations:{of_guest.code}")}
    session.save()
    exchange = reverse("aspirations:exchange", args=[of_guest.code])
    assert guest.get(exchange).status_code == 200
    for address in (exchange, of_guest.get_absolute_url()):
        assert "no-store" in kept(guest, address)
