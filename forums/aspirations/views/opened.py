"""Which aspirations a guest has opened with a secret; the session remembers them.

Secrets are sealed there: whoever reads the table of sessions cannot open anything.
"""

import time
from contextlib import suppress

from blocks.sealing import seal, unseal

OPENED, SHEETS = "aspirations", "aspirations_sheets"
SHEET_SECONDS = 30 * 60
MOST_OPENED = 20  # at once in one session


def secret_for(request, code):
    """The secret with which this session opened the one with ``code``, or ""."""
    return _unsealed(request.session.get(OPENED, {}).get(code), code)


def remember(request, code, secret):
    """Let this session open the one with ``code`` again; under a new key of its own."""
    request.session.cycle_key()
    opened = [*request.session.get(OPENED, {}).items(), (code, _sealed(secret, code))]
    request.session[OPENED] = dict(opened[-MOST_OPENED:])


def forget(request, code):
    """Close the one with ``code`` on this device."""
    left = {key: value for key, value in request.session.get(OPENED, {}).items() if key != code}
    request.session[OPENED] = left


def forget_all(sender, request, **kwargs):
    """Whoever signs in leaves the guest behind: nothing leads from the account to what was sent."""
    if request is not None:
        request.session.pop(OPENED, None)


def remember_sheet(request, code, secret):
    """Let whoever wrote it down for somebody print the receipt, soon, and read nothing else."""
    until = time.time() + SHEET_SECONDS
    request.session[SHEETS] = {**_sheets(request), code: [_sealed(secret, code), until]}


def sheet_secret(request, code):
    """The secret of a receipt that was written down for somebody lately, or ""."""
    return _unsealed(_sheets(request).get(code, ["", 0])[0], code)


def _sheets(request):
    now = time.time()
    sheets = request.session.get(SHEETS, {})
    return {code: sheet for code, sheet in sheets.items() if sheet[1] > now}


def _sealed(secret, code):
    return seal(secret, f"{OPENED}:{code}")


def _unsealed(text, code):
    """The secret; "" when there is none, or none that was sealed for this ``code``."""
    with suppress(ValueError):
        return unseal(text, f"{OPENED}:{code}")
    return ""
