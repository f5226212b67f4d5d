"""The table of limits: what stops a machine, and that it stops no neighbourhood."""

import pytest
from django.conf import settings

from tests.factories.people import PASSWORD, UserFactory
from tests.forums.people.test_sign_up import filled

pytestmark = pytest.mark.django_db
SIGN_IN, SIGN_UP, CODE = "/akun/masuk/", "/akun/daftar/", "/akun/masuk/kode/"
FORGOTTEN = "/akun/kata-sandi/lupa/"

# What is done again and again, in vain → how often until that one person is stopped.
TABLE = [
    ("guessing one password", 5),
    ("codes for one address", 5),
    ("resets for one address", 5),
]


def act(client, what, number, person):
    """Do it once more, as somebody new; whether it was let through."""
    client.cookies.clear()
    address = {"REMOTE_ADDR": f"10.0.{number // 200}.{number % 200}"}
    if what == "guessing one password":
        # From another network each time: the account is what counts.
        data = {"login": person.email, "password": f"salah-{number}"}
        answer = client.post(SIGN_IN, data, **address)
        return b"login" in answer.content and not is_told_to_wait(answer)
    url = CODE if what == "codes for one address" else FORGOTTEN
    answer = client.post(url, {"email": person.email}, **address)
    return answer.status_code == 302


def is_told_to_wait(answer):
    """Whether the answer says that there were too many tries."""
    if answer.status_code == 429:
        return True
    form = answer.context.get("form") if answer.context else None
    errors = form.errors.as_data().values() if form else ()
    return any(error.code == "too_many_login_attempts" for some in errors for error in some)


@pytest.mark.parametrize(("what", "times"), TABLE)
def test_one_account_is_protected_wherever_it_comes_from(client, what, times):
    person = UserFactory(resident=True)
    passed = [act(client, what, number, person) for number in range(times + 1)]
    assert passed == [True] * times + [False]
    assert act(client, what, 99, UserFactory(resident=True))


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
