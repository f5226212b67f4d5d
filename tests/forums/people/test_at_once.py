"""Signing up twice at the same moment, on whatever database the tests run on."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from forums.people.models import Consent, User
from tests.factories.at_once import at_once
from tests.factories.tree import base_rows
from tests.forums.people.test_sign_up import GOOD, URL, opened

HANDS = 6


@pytest.mark.parametrize("turn", range(3))
def test_one_address_makes_one_account(transactional_db, settings, turn):
    base_rows()
    # Otherwise only the first gets as far as storing anything.
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "confirm_email": None}
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "1000/m/ip")

    def sign_up():
        return Client().post(URL, GOOD | {"opened": opened()})

    answers = at_once(*[sign_up] * HANDS)
    # Nobody is told that the address was known already: all go on to typing the code.
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer.url for answer in answers}) == 1
    assert len(answers) == HANDS
    assert User.objects.count() == EmailAddress.objects.count() == Consent.objects.count() == 1
    assert {message.to[0] for message in mail.outbox} == {"siti@example.org"}
