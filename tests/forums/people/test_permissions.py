"""Who may take part: one missing thing at a time."""

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone

from forums.people.models import User, display_name_of
from forums.people.permissions import may_take_part, why_not_take_part
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def now(**fields):
    return lambda user: User.objects.filter(pk=user.pk).update(**fields)


MISSING = {
    "not active": now(is_active=False),
    "leaving": now(deletion_requested_at=timezone.now()),
    "erased": now(erased_at=timezone.now()),
    "not of age": now(declared_adult_at=None),
    "address not verified": lambda user: EmailAddress.objects.update(verified=False),
    "no address": lambda user: EmailAddress.objects.all().delete(),
    "consent withdrawn": lambda user: user.consents.update(withdrawn_at=timezone.now()),
    "never agreed": lambda user: user.consents.all().delete(),
}


def test_a_resident_takes_part(django_assert_num_queries):
    user = User.objects.get(pk=UserFactory(resident=True).pk)
    with django_assert_num_queries(1):
        assert may_take_part(user)
        assert why_not_take_part(user) == ""


@pytest.mark.parametrize("missing", MISSING)
def test_whoever_lacks_one_thing_does_not(missing):
    user = UserFactory(resident=True)
    MISSING[missing](user)
    user = User.objects.get(pk=user.pk)
    assert not may_take_part(user)
    assert str(why_not_take_part(user))


@pytest.mark.parametrize("user", [None, AnonymousUser()])
def test_nor_does_a_stranger(user):
    assert not may_take_part(user)


def test_the_public_name():
    assert UserFactory.build(name="Siti Aminah", nickname="").display_name == "Siti Aminah"
    assert UserFactory.build(name="Siti Aminah", nickname="Bu Siti").display_name == "Bu Siti"
    gone = display_name_of(None)
    assert UserFactory.build(name="Siti", erased_at=timezone.now()).display_name == gone
