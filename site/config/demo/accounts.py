"""The demo's accounts: one for each group of staff."""

import secrets
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

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
]


def ensure_accounts(*, public):
    """Create the demo accounts that are missing and return all of them.

    With ``public`` (the site can be reached from other machines) no account keeps the fixed
    password: such accounts get a random one, which is returned this once.
    """
    return [_ensure(account, public=public) for account in ACCOUNTS]


def _ensure(account, *, public):
    people = get_user_model().objects
    user = people.filter(email=account.email).first() or people.create_user(
        account.email, FIXED_PASSWORD, name=account.name, is_staff=True
    )
    user.groups.add(Group.objects.get(name=account.group))
    password = FIXED_PASSWORD if user.check_password(FIXED_PASSWORD) else None
    if public and password:
        password = secrets.token_urlsafe(12)
        user.set_password(password)
        user.save(update_fields=["password"])
    return Account(account.group, account.email, account.name, password)


def demo_user(group):
    """The demo account of ``group``."""
    email = next(account.email for account in ACCOUNTS if account.group == group)
    return get_user_model().objects.get(email=email)
