"""Reports of guests whose browser gave no proof of work: they wait for a code sent by mail.

The report waits in the session for a quarter of an hour; neither there nor afterwards is the
address kept.
"""

import secrets
import time

from django.core.cache import cache
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _

KEY = "moderation_guest_report"
SALT = "forums.moderation.guests"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8
LIFETIME_SECONDS = 15 * 60
TRIES = 5


def ask_for_code(session, *, email, target, report):
    """Send a code to ``email`` and let ``report`` about ``target`` (kind, number) wait for it.

    One mail for each address in the lifetime of a code, however often it is asked for. Returns
    whether a mail was sent; raises OSError when it can't be.
    """
    sent = f"moderation:code:{_digest(email.lower())}"
    if not cache.add(sent, 1, LIFETIME_SECONDS):
        return False
    code = "".join(secrets.choice(LETTERS) for _place in range(LENGTH))
    words = {"code": code, "minutes": LIFETIME_SECONDS // 60}
    text = render_to_string("moderation/mail/code.txt", words)
    try:
        send_mail(_("Your code for the report"), text, None, [email])
    except OSError:
        cache.delete(sent)
        raise
    session[KEY] = {
        "target": list(target),
        "report": report,
        "code": _digest(code),
        "tries": TRIES,
        "until": time.time() + LIFETIME_SECONDS,
    }
    return True


def waits(session):
    """Whether a report waits for its code, in time and with tries left."""
    waiting = session.get(KEY)
    return bool(waiting and waiting["tries"] > 0 and time.time() < waiting["until"])


def redeem(session, code):
    """The waiting target and report for the right ``code``, once; None for a wrong one."""
    if not waits(session):
        return None
    waiting = session[KEY]
    plain = "".join(code.split()).replace("-", "").upper()
    if constant_time_compare(_digest(plain), waiting["code"]):
        del session[KEY]
        return tuple(waiting["target"]), waiting["report"]
    session[KEY] = {**waiting, "tries": waiting["tries"] - 1}
    return None


def _digest(text):
    return salted_hmac(SALT, text, algorithm="sha256").hexdigest()
