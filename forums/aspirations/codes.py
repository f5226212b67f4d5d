"""Public codes and secrets: neither can be guessed from another one."""

import re
import secrets

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac

# Neither 0 and O nor 1, I and L: codes are read aloud and typed off paper.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 5
SECRET_LENGTH = 12
TYPED_CODE = re.compile(r"([A-Z]{1,8})-?([0-9]{4})-?([0-9A-Z]{5})")
DIGEST_SALT, SECRET_SALT = "forums.aspirations.digest", "forums.aspirations.secret"


def new_code(year):
    """A random public code such as ``TB-2026-7KQ4M``; the caller makes sure that it is new."""
    return f"{settings.ASPIRATION_CODE_PREFIX}-{year:04d}-{_random(CODE_LENGTH)}"


def secret_of(token):
    """What opens the exchange of a guest: 58 bits, the same again for the same sending."""
    number = int(salted_hmac(SECRET_SALT, token, algorithm="sha256").hexdigest(), 16)
    letters = []
    for _place in range(SECRET_LENGTH):
        number, rest = divmod(number, len(LETTERS))
        letters.append(LETTERS[rest])
    return "".join(letters)


def digest(secret):
    """What is stored in place of a secret."""
    return salted_hmac(DIGEST_SALT, plain(secret), algorithm="sha256").hexdigest()


def matches(secret, stored):
    """Whether ``secret`` is the one with this digest, in constant time; "" matches nothing."""
    return constant_time_compare(digest(secret), stored or digest("nothing")) and bool(stored)


def plain(text):
    """A code or secret as typed by a person: without spaces and case."""
    return "".join(str(text).split()).upper()


def read(text):
    """The code that a person typed, as it is stored; "" where ``text`` is none.

    With or without ``-``, spaces and case: ``tb 2026 7kq4m``.
    """
    match = TYPED_CODE.fullmatch(plain(text))
    return "-".join(match.groups()) if match else ""


def written_out(text):
    """The same; what is no code comes back plain."""
    return read(text) or plain(text)


def meant(text, year):
    """The codes that an officer may mean by ``text``: all of one, or the last letters of one of
    this ``year`` or the year before."""
    letters = plain(text)
    if len(letters) != CODE_LENGTH or not set(letters) <= set(LETTERS):
        return [written_out(text)]
    prefix = settings.ASPIRATION_CODE_PREFIX
    return [f"{prefix}-{one:04d}-{letters}" for one in (year, year - 1)]


def spaced(secret):
    """A secret in groups of four, for reading."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def _random(length):
    return "".join(secrets.choice(LETTERS) for _place in range(length))
