"""The table of limits: what stops a machine, and that it stops no neighbourhood."""

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from forums.people.limits import count_try, forget_tries
from tests.factories.people import PASSWORD, UserFactory
from tests.factories.programs import make_program
from tests.forums.people.test_sign_up import filled, proof

pytestmark = pytest.mark.django_db
SIGN_IN, SIGN_UP, CODE = "/akun/masuk/", "/akun/daftar/", "/akun/masuk/kode/"
FORGOTTEN = "/akun/kata-sandi/lupa/"

# What strangers try at one account → the form, and how often from one network.
TABLE = {
    "guessing one password": (SIGN_IN, {"password": "salah"}, "login", 5),
    "codes for one address": (CODE, {}, "email", 5),
    "resets for one address": (FORGOTTEN, {}, "email", 5),
    "sign-ups with one address": (SIGN_UP, None, "email", 5),
}
HOME, STRANGER = "10.0.0.1", "10.9.9.9"


def attempt(client, what, address, network):
    """Do it once more; whether it was let through to be looked at."""
    url, data, field, _times = TABLE[what]
    form = {**(filled() if data is None else data), field: address}
    if url in (CODE, FORGOTTEN):
        form["proof"] = proof("LoginCodeForm" if url == CODE else "ForgottenPasswordForm")
    for name in set(client.cookies) - {"known_device"}:
        del client.cookies[name]
    return not is_told_to_wait(client.post(url, form, REMOTE_ADDR=network))


def is_told_to_wait(answer):
    """Whether the answer says that there were too many tries."""
    if answer.status_code == 429:
        return True
    form = answer.context.get("form") if answer.context else None
    errors = form.errors.as_data().values() if form else ()
    return any(error.code == "too_many_login_attempts" for some in errors for error in some)


@pytest.mark.parametrize("what", TABLE)
def test_a_stranger_shuts_out_nobody_but_themselves(client, what):
    person, times = UserFactory(resident=True), TABLE[what][3]
    with time_machine.travel("2026-11-25T02:00:00Z", tick=False) as clock:

        def one_more(address, network):
            clock.shift(11)  # allauth sends no two codes in ten seconds
            return attempt(client, what, address, network)

        passed = [one_more(person.email, STRANGER) for _try in range(times + 1)]
        assert passed == [True] * times + [False]
        # Other letters are the same account, another account isn't, and the owner is elsewhere.
        assert not one_more(person.email.upper(), STRANGER)
        assert one_more(UserFactory(resident=True).email, STRANGER)
        assert one_more(person.email, HOME)
        own = {"login": person.email, "password": PASSWORD}
        assert client.post(SIGN_IN, own, REMOTE_ADDR=HOME).status_code == 302


@pytest.mark.parametrize("what", TABLE)
@pytest.mark.parametrize("spread", ["over networks", "over accounts"])
def test_beyond_a_ceiling_strangers_are_slowed_and_known_devices_go_on(
    client, settings, what, spread
):
    action = {SIGN_IN: "sign_in", CODE: "sign_in_code", FORGOTTEN: "password_reset"}
    action = action.get(TABLE[what][0], "sign_up")
    assert {"ip", "key"} == {
        rate.split("/")[2] for rate in settings.LIMITS[f"{action}.ceiling"].split(",")
    }
    settings.LIMITS = settings.LIMITS | {
        f"{action}.ceiling": "3/h/ip,3/h/key",
        f"{action}.slow": "1/5m/ip,1/5m/key",
    }
    owner, neighbour = UserFactory(resident=True), UserFactory(resident=True)
    known = Client()
    with time_machine.travel("2026-11-25T02:00:00Z", tick=False) as clock:
        signed_in = {"login": owner.email, "password": PASSWORD}
        known.post(SIGN_IN, signed_in, REMOTE_ADDR=STRANGER)
        assert known.cookies["known_device"]["httponly"]

        def one_more(number):
            clock.shift(11)
            if spread == "over networks":
                return attempt(client, what, owner.email, f"10.1.0.{number}")
            return attempt(client, what, f"orang{number}@example.org", STRANGER)

        # The fourth passes as the first of the slow ones; then one in five minutes does.
        assert [one_more(number) for number in range(6)] == [True] * 4 + [False] * 2
        network = STRANGER if spread == "over accounts" else "10.1.0.99"
        for _try in range(2):
            clock.shift(11)
            assert attempt(known, what, owner.email, network)
        other = neighbour.email if spread == "over accounts" else owner.email
        assert not attempt(Client(), what, other, network)
        clock.shift(301)
        assert attempt(Client(), what, other, network)
        answer = known.post(SIGN_IN, signed_in, REMOTE_ADDR=network)
        assert answer.status_code == 302


def test_a_known_device_does_not_guess_without_end(client):
    person, other = UserFactory(resident=True), UserFactory(resident=True)
    client.post(SIGN_IN, {"login": person.email, "password": PASSWORD})
    passed = [attempt(client, "guessing one password", person.email, HOME) for _n in range(12)]
    assert passed == [True] * 10 + [False] * 2
    # It is known to this account only, and a cookie that we didn't sign is none.
    tries = [attempt(client, "guessing one password", other.email, HOME) for _n in range(6)]
    assert tries == [True] * 5 + [False]
    client.cookies["known_device"] = "WyJhIiwgW11d:1:x"
    assert not attempt(client, "guessing one password", other.email, HOME)


@pytest.mark.parametrize("page", ["mfa_authenticate", "mfa_reauthenticate"])
def test_the_second_factor_is_guessed_by_account_and_network(page):
    person = UserFactory(resident=True)
    Authenticator.objects.create(user=person, type="totp", data={"secret": "JBSWY3DPEHPK3PXP"})

    def entered(network):
        client = Client(REMOTE_ADDR=network)
        if page == "mfa_reauthenticate":
            client.force_login(person)
        else:
            client.post(SIGN_IN, {"login": person.email, "password": PASSWORD})
        return client

    def wrong(client):
        return not is_told_to_wait(client.post(reverse(page), {"code": "000000"}))

    stranger = entered(STRANGER)
    assert [wrong(stranger) for _try in range(6)] == [True] * 5 + [False]
    assert wrong(entered(HOME))


def test_a_password_set_anew_ends_the_waiting(rf):
    for _try in range(5):
        assert count_try("sign_in", request=rf.post("/"), key="a@example.org")
    assert count_try("sign_in", request=rf.post("/"), key="a@example.org") is None
    forget_tries("sign_in", request=rf.post("/"), key="A@example.org")
    assert count_try("sign_in", request=rf.post("/"), key="a@example.org")


def test_passwords_of_pages_and_files_are_not_guessed_without_end(site_tree):
    page = make_program(site_tree.programs, "Posyandu", area="kesehatan")
    other = make_program(site_tree.programs, "Bank sampah", area="lingkungan")
    limit = PageViewRestriction.objects.create(
        page=page, restriction_type="password", password="gang-mawar"
    )
    files = CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(),
        restriction_type="password",
        password="gang-mawar",
    )
    name = "wagtailcore_authenticate_with_password"
    doors = {
        "page": [reverse(name, args=[limit.pk, one.pk]) for one in (page, other)],
        "file": [reverse("wagtaildocs_authenticate_with_password", args=[files.pk])],
    }
    doors["page"].append(f"/en{doors['page'][0]}")
    for addresses in doors.values():
        client, neighbour = Client(REMOTE_ADDR=STRANGER), Client(REMOTE_ADDR=HOME)
        for number in range(10):
            form = {"password": f"salah{number}", "return_url": page.url}
            # Other addresses of the same password are no way around.
            wrong = client.post(addresses[number % len(addresses)], form)
            assert wrong.status_code == 200
        right = {"password": "gang-mawar", "return_url": page.url}
        for address in addresses:
            assert client.post(address, right).status_code == 429
            assert client.get(address).status_code == 200
            for _time in range(12):
                assert neighbour.post(address, right).status_code == 302


def test_a_locked_password_leaves_the_code_by_mail(client):
    person = UserFactory(resident=True)
    for _ in range(6):
        client.post(SIGN_IN, {"login": person.email, "password": "salah"})
    assert client.post(CODE, {"email": person.email}).status_code == 302


def test_a_neighbourhood_behind_one_address_signs_in_and_up(client):
    guessed = UserFactory(resident=True)
    for _ in range(8):
        client.post(SIGN_IN, {"login": guessed.email, "password": "salah"})
    for person in UserFactory.create_batch(25, resident=True):
        answer = client.post(SIGN_IN, {"login": person.email, "password": PASSWORD})
        assert answer.status_code == 302
        client.logout()
    for number in range(15):
        answer = client.post(SIGN_UP, filled(email=f"tetangga{number}@example.org"))
        assert answer.status_code == 302
        client.logout()


@pytest.mark.parametrize(
    ("url", "data"),
    [
        (SIGN_UP, lambda n: filled(proof="", email=f"tanpa{n}@example.org")),
        (CODE, lambda n: {"email": f"tanpa{n}@example.org"}),
    ],
)
def test_without_a_script_ten_forms_an_hour_and_network(client, url, data):
    passed = []
    for number in range(11):
        passed.append(client.post(url, data(number)).status_code == 302)
        client.logout()
    assert passed == [True] * 10 + [False]
    elsewhere = client.post(url, data(99), REMOTE_ADDR="10.9.9.9")
    assert elsewhere.status_code == 302


def test_no_limit_of_a_network_is_as_tight_as_that_of_an_account():
    # allauth's "key" is an address; ours is a thing, such as a code, that many may ask for.
    tables = [
        (settings.ACCOUNT_RATE_LIMITS, {"key", "user"}),
        ({k: v for k, v in settings.LIMITS.items() if k != "unproven"}, {"user"}),
    ]
    for rates, limits_of_one in ((r, of) for table, of in tables for r in table.values() if r):
        parts = [part.split("/") for part in rates.split(",")]
        networks = [int(amount) for amount, _time, per in parts if per == "ip"]
        accounts = [int(amount) for amount, _time, per in parts if per in limits_of_one]
        if networks and accounts:
            assert min(networks) >= 10 * max(accounts)
