"""Devices on which an account has signed in before, known by a signed cookie.

It opens nothing. It only keeps what strangers try elsewhere from shutting the owner out.
"""

import secrets

from django.conf import settings
from django.core import signing
from django.utils.crypto import salted_hmac

COOKIE = "known_device"
SALT = "forums.people.known_devices"
MAX_AGE = 365 * 24 * 3600
MOST_ACCOUNTS = 5  # of one household


def known_device(request, address):
    """The name of the device, if the account of ``address`` has signed in on it; else ""."""
    name, accounts = _read(request)
    return name if _digest(address) in accounts else ""


def remember_device(request, response, address):
    """Have ``response`` tell the device that the account of ``address`` signed in on it."""
    name, accounts = _read(request)
    digest = _digest(address)
    accounts = [digest, *(account for account in accounts if account != digest)]
    response.set_cookie(
        COOKIE,
        signing.dumps([name or secrets.token_hex(8), accounts[:MOST_ACCOUNTS]], salt=SALT),
        max_age=MAX_AGE,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _read(request):
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return "", []


def _digest(address):
    return salted_hmac(SALT, address.lower()).hexdigest()
