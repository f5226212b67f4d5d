"""What this room holds about a person, for the download and for erasing."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.auth.models import Group

from forums.people.models import Unit
from forums.people.personal_data import PersonalData

PROFILE = (
    "email",
    "name",
    "nickname",
    "rw",
    "rt",
    "language",
    "date_joined",
    "last_login",
    "declared_adult_at",
    "deletion_requested_at",
)


def all_tables():
    """The hook ``register_personal_data`` of this room."""
    return [
        PersonalData("account", _profile, _nothing),
        PersonalData("account_addresses", _addresses, _nothing),
        PersonalData("account_consents", _consents, _erase_consents),
        PersonalData("account_roles", _roles, _nothing),
        PersonalData("account_sessions", _sessions, _nothing),
        PersonalData("account_second_factors", _factors, _nothing),
    ]


def _profile(user):
    return [{name: getattr(user, name) for name in PROFILE}]


def _addresses(user):
    return EmailAddress.objects.filter(user=user).values("email", "verified", "primary")


def _consents(user):
    return user.consents.values("purpose", "text_version", "given_at", "channel", "withdrawn_at")


def _erase_consents(user):
    user.consents.all().delete()


def _roles(user):
    for group in Group.objects.filter(user=user).order_by("name"):
        yield {"kind": "group", "name": group.name}
    for unit in user.units.order_by("name"):
        yield {"kind": "unit", "name": unit.name}
    led = Unit.objects.originals().filter(head=user)
    for unit in led.order_by("name"):
        yield {"kind": "head of unit", "name": unit.name}


def _sessions(user):
    found = UserSession.objects.filter(user=user)
    return found.values("created_at", "last_seen_at", "ip", "user_agent")


def _factors(user):
    return Authenticator.objects.filter(user=user).values("type", "created_at", "last_used_at")


def _nothing(user):
    """Erased together with the account, by ``erase_person``."""
