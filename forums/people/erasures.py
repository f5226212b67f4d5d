"""The ledger of erasures: a file beside the database, for a backup knows nothing of later ones.

Each line holds when somebody was erased, the key of the account and when it was opened; no name.
The last tells the account from another one that got the same key after a restore.
"""

import os

from django.conf import settings
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from forums.people.models import User


def note_erasure(*, pk, joined_at):
    """Add a line, and have it on the disk before going on."""
    line = f"{timezone.now().isoformat()} {pk} {joined_at.isoformat()}\n"
    settings.ERASURES_LEDGER.parent.mkdir(parents=True, exist_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    descriptor = os.open(settings.ERASURES_LEDGER, flags, mode=0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as ledger:
        ledger.write(line)
        ledger.flush()
        os.fsync(ledger.fileno())


def noted_erasures():
    """The accounts in the ledger: a set of pairs of key and moment of opening."""
    try:
        lines = settings.ERASURES_LEDGER.read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        return set()
    accounts = (line.split() for line in lines)
    return {(int(pk), parse_datetime(joined_at)) for _erased_at, pk, joined_at in accounts}


def note_missing_erasures():
    """Add those whom the database knows as erased and the ledger doesn't know."""
    noted = noted_erasures()
    erased = User.objects.filter(erased_at__isnull=False).values_list("pk", "date_joined")
    for pk, joined_at in erased.iterator():
        if (pk, joined_at) not in noted:
            note_erasure(pk=pk, joined_at=joined_at)


def present_again():
    """People in the ledger whom a restored backup brought back."""
    for pk, joined_at in sorted(noted_erasures()):
        yield from User.objects.present().filter(pk=pk, date_joined=joined_at)
