"""Values that leave the server in an envelope: only this site can open, change or make one.

The same value gives the same text, so that an address with a sealed value stays the same.
"""

import base64
import json
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from django.conf import settings
from django.utils.crypto import salted_hmac

SALT = "blocks.sealing"


def seal(value, purpose):
    """``value`` (what JSON can hold) as letters, digits, "-" and "_"; for one ``purpose`` only."""
    plain = json.dumps(value, separators=(",", ":")).encode()
    sealed = _cipher(settings.SECRET_KEY).encrypt(plain, [purpose.encode()])
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def unseal(text, purpose):
    """What :func:`seal` was given. Raises ValueError for anything that it did not write."""
    if not isinstance(text, str) or not text.isascii():
        raise ValueError("This was not sealed here.")
    sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    try:
        return json.loads(_cipher(settings.SECRET_KEY).decrypt(sealed, [purpose.encode()]))
    except InvalidTag as error:
        raise ValueError("This was not sealed here.") from error


@lru_cache(maxsize=4)
def _cipher(secret_key):
    return AESSIV(salted_hmac(SALT, "key", secret=secret_key, algorithm="sha512").digest())
