"""A code by mail, for guests whose browser gave no proof of work; the address is not kept.

What waits for the code stays in the session for a quarter of an hour.
"""

import secrets
import time

from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils.crypto import constant_time_compare, salted_hmac

from blocks.mail import compose_mail

SALT = "forums.people.mailed_code"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8
LIFETIME_SECONDS = 15 * 60
TRIES = 5


def send_code(session, *, key, email, subject, template, waiting=None):
    """Send a code to ``email`` and let ``waiting`` (for JSON) wait for it under ``key``.

    One mail for each address in the lifetime of a code, however often it is asked for. Returns
    whether a mail was sent; raises OSError when it can't be.
    """
    sent = f"people:code:{key}:{_digest(email.lower())}"
    if not cache.add(sent, 1, LIFETIME_SECONDS):
        return False
    code = "".join(secrets.choice(LETTERS) for _place in range(LENGTH))
    text = render_to_string(template, {"code": code, "minutes": LIFETIME_SECONDS // 60})
    mail = compose_mail(to=[email], subject=f"{code} · {subject}", text=text, code=code)
    try:
        mail.send()
    except OSError:
        cache.delete(sent)
        raise
    session[key] = {
        "waiting": waiting,
        "code": _digest(code),
        "tries": TRIES,
        "until": time.time() + LIFETIME_SECONDS,
    }
    return True


def waits(session, key):
    """Whether something waits for its code, in time and with tries left."""
    kept = session.get(key)
    return bool(kept and kept["tries"] > 0 and time.time() < kept["until"])


def redeem(session, key, code):
    """Whether ``code`` is right, once, and what waited for it: a pair."""
    if not waits(session, key):
        return False, None
    kept = session[key]
    plain = "".join(code.split()).replace("-", "").upper()
    if constant_time_compare(_digest(plain), kept["code"]):
        del session[key]
        return True, kept["waiting"]
    session[key] = {**kept, "tries": kept["tries"] - 1}
    return False, None


def _digest(text):
    return salted_hmac(SALT, text, algorithm="sha256").hexdigest()
