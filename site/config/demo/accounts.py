"""The demo's accounts: one for each group, residents, and neighbours who talk."""

import secrets
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from config.demo.units import ensure_units
from config.roles import PELAKU_UMKM, RESIDENT_ROLES
from forums.people.models import Purpose
from forums.people.services import complete_registration

RESIDENT = "Warga"  # not a group: whoever has an account is one
FIXED_PASSWORD = "balai-warga"  # noqa: S105 (shown to everyone; never kept on a public address)


@dataclass(frozen=True)
class Account:
    """An account as it is shown to whoever starts the demo; ``password`` is None if unknown."""

    group: str
    email: str
    name: str
    password: str | None = None


ACCOUNTS = [
    Account("Administrator", "admin@balai.example", "Administrator Contoh"),
    Account("Redaksi", "redaksi@balai.example", "Redaktur Contoh"),
    Account("Penelaah", "penelaah@balai.example", "Penelaah Contoh"),
    Account("Penerjemah", "penerjemah@balai.example", "Penerjemah Contoh"),
    Account("Lurah", "lurah@balai.example", "Lurah Contoh"),
    Account("Moderator", "moderator@balai.example", "Moderator Contoh"),
    Account("Verifikator", "verifikator@balai.example", "Verifikator Contoh"),
    Account("Petugas", "petugas@balai.example", "Petugas Contoh"),
    Account(RESIDENT, "warga@balai.example", "Siti Rahmawati"),
    Account(RESIDENT, "warga2@balai.example", "Ujang Supriatna"),
    Account(PELAKU_UMKM, "umkm@balai.example", "Wati Kusumawati"),
]
# Neighbours who talk in the demo; nobody signs in as them. Name, public name, RW.
NEIGHBOURS = [
    ("Cicih Sumarsih", "Bu Cicih", 1),
    ("Sutarmi", "", 1),
    ("Rahmat Hidayat", "Pak Rahmat", 2),
    ("Iroh Masiroh", "Mpok Iroh", 2),
    ("Dewi Anggraini", "", 3),
    ("Bagus Prakoso", "Bagus RW 3", 3),
    ("Maria Lestari", "", 4),
    ("Tini Kartini", "Bu Tini", 4),
    ("Fadli Ramadhan", "Fadli", 5),
    ("Yohanes Wibowo", "Pak Yo", 5),
    ("Nurul Aini", "", 6),
    ("Hendra Gunawan", "Hendra", 6),
]
# The units of the officer whom one may sign in as: the door, and the one with the most work.
UNITS_OF_OFFICER = ("ptsp", "ekonomi-pembangunan")
# More officers; nobody signs in as them. Name, slug of the unit.
OFFICERS = [
    ("Endang Purwanti", "ptsp"),
    ("Supriyadi", "sekretariat"),
    ("Lilis Suryani", "sekretariat"),
    ("Hasanudin", "kesejahteraan-rakyat"),
    ("Rini Astuti", "kesejahteraan-rakyat"),
    ("Agus Salim", "ekonomi-pembangunan"),
    ("Yuliana Sari", "ekonomi-pembangunan"),
]


def ensure_accounts(*, public):
    """Create the demo accounts that are missing and return those one may sign in with.

    With ``public`` (the site can be reached from other machines) no account keeps the fixed
    password: such accounts get a random one, which is returned this once.
    """
    shown = [_ensure(account, public=public) for account in ACCOUNTS]
    for number, (name, nickname, rw) in enumerate(NEIGHBOURS, 1):
        _settle(f"tetangga{number}@balai.example", name, None, nickname=nickname, rw=rw)
    ensure_units(officers=_ensure_officers())
    return shown


def _ensure_officers():
    """All officers by the slug of their unit, the one of the demo accounts first."""
    officers = {unit: [demo_user("Petugas")] for unit in UNITS_OF_OFFICER}
    for number, (name, unit) in enumerate(OFFICERS, 1):
        user = _settle(f"petugas{number}@balai.example", name, None, is_staff=True)
        user.groups.add(Group.objects.get(name="Petugas"))
        officers.setdefault(unit, []).append(user)
    return officers


def _ensure(account, *, public):
    is_staff = account.group not in (RESIDENT, *RESIDENT_ROLES)
    user = _settle(account.email, account.name, FIXED_PASSWORD, is_staff=is_staff)
    if account.group != RESIDENT:
        user.groups.add(Group.objects.get(name=account.group))
    password = FIXED_PASSWORD if user.check_password(FIXED_PASSWORD) else None
    if public and password:
        password = secrets.token_urlsafe(12)
        user.set_password(password)
        user.save(update_fields=["password"])
    return Account(account.group, account.email, account.name, password)


def _settle(email, name, password, *, nickname="", rw=None, **fields):
    """The person with this address: verified, of age, agreeing to take part."""
    people = get_user_model().objects
    user = people.filter(email=email).first() or people.create_user(
        email, password, name=name, **fields
    )
    EmailAddress.objects.get_or_create(
        user=user, email=email, defaults={"verified": True, "primary": True}
    )
    if user.declared_adult_at is None:
        purposes = [Purpose.PARTICIPATION, *([Purpose.NEIGHBOURHOOD] if rw else [])]
        complete_registration(actor=user, purposes=purposes, nickname=nickname, rw=rw)
    return user


def demo_user(group):
    """The demo account of ``group``."""
    email = next(account.email for account in ACCOUNTS if account.group == group)
    return get_user_model().objects.get(email=email)


def demo_residents():
    """Everybody who talks in the demo: the residents one may sign in as and the neighbours."""
    people = get_user_model().objects.filter(is_staff=False, email__endswith="@balai.example")
    return people.order_by("pk")
