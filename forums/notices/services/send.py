"""Sending mails: each at most once, and none forgotten while the mail server is away.

A mail is leased, written, marked as being handed over, handed over, marked as sent. A sender
that dies before the hand-over loses its lease, and another one takes the mail. A sender that
dies in the middle of it leaves a mail of which nobody knows whether it arrived: that one is not
sent again by itself. The same holds where the mail server got all and then kept silent.
"""

import datetime
import logging
import time
from contextlib import suppress
from uuid import uuid4

from django.core.mail import mailers
from django.utils import timezone

from forums.notices.live import resolve
from forums.notices.models import Delivery, Mail, Notice
from forums.notices.outcome import Outcome, judge
from forums.notices.rest import end_rest, is_resting, rest
from forums.notices.services.gather import gather_due
from forums.notices.states import MailState
from forums.notices.writing import write_message

logger = logging.getLogger(__name__)

LEASE = datetime.timedelta(minutes=10)
MAILS_IN_A_ROW = 20
LONGEST_RUN_SECONDS = 20
FIRST_WAIT = datetime.timedelta(minutes=5)
LONGEST_WAIT = datetime.timedelta(hours=6)
# With these waits, some three days.
MOST_TRIES = 18
MOST_REFUSALS = 3


def send_due():
    """Gather and send what is due, for a while. Returns the number of mails sent."""
    release_abandoned()
    sent, end = 0, time.monotonic() + LONGEST_RUN_SECONDS
    while time.monotonic() < end:
        gathered = gather_due()
        tried, done = _send_some()
        sent += done
        if not gathered and not tried:
            break
    return sent


def release_abandoned():
    """Mark what a dead sender was handing over. Returns the number of mails."""
    lost = Mail.objects.abandoned(timezone.now())
    count = lost.update(state=MailState.UNCLEAR, last_error="The sender ended while sending it.")
    if count:
        logger.warning("Nobody knows whether %s mails arrived; see the report on mails.", count)
    return count


def claim(*, most=MAILS_IN_A_ROW):
    """Lease mails that are due; no two senders get the same. Returns a list."""
    now, lease = timezone.now(), uuid4().hex
    due = Mail.objects.due(now)
    chosen = list(due.order_by("due_at", "pk").values_list("pk", flat=True)[:most])
    if not chosen:
        return []
    # Whoever comes second finds the lease taken: the conditions are checked again on each row.
    due.filter(pk__in=chosen).update(lease=lease, leased_until=now + LEASE)
    return list(
        Mail.objects.filter(pk__in=chosen, lease=lease).select_related("recipient").order_by("pk")
    )


def _send_some():
    """How many mails were tried, and how many sent. Stops when the mail server is away."""
    if is_resting() or not Mail.objects.due(timezone.now()).exists():
        return 0, 0
    mailer = mailers.default
    try:
        mailer.open()
    except OSError as error:  # SMTPException is one, too
        logger.warning("The mail server can't be reached, trying again later: %s", error)
        rest()
        return 0, 0
    try:
        return _send_claimed(mailer)
    finally:
        with suppress(OSError):
            mailer.close()


def _send_claimed(mailer):
    mails, sent = claim(), 0
    for number, mail in enumerate(mails):
        outcome = send_mail(mailer, mail)
        sent += outcome == Outcome.SENT
        if outcome in (Outcome.AWAY, Outcome.UNCLEAR):
            rest()
            _give_back(mails[number + 1 :])
            break
    else:
        end_rest()
    return len(mails), sent


def send_mail(mailer, mail):
    """Send one leased mail through the open ``mailer``. Returns the Outcome."""
    try:
        _hold_back_unshown(mail)
        message = write_message(mail)
    except Exception:
        logger.exception("Mail %s could not be written.", mail.pk)
        _turned_away(mail, MailState.WAITING, Outcome.LATER, "It could not be written.")
        return Outcome.LATER
    if message is None:
        _move(mail, MailState.WAITING, state=MailState.DROPPED)
        return Outcome.DROPPED
    if not _move(mail, MailState.WAITING, state=MailState.HANDED):
        return Outcome.TAKEN
    try:
        mailer.send_messages([message])
    except Exception as error:
        return _failed(mail, mailer, error)
    _move(mail, MailState.HANDED, state=MailState.SENT, sent_at=timezone.now(), last_error="")
    return Outcome.SENT


def _hold_back_unshown(mail):
    """Take out of ``mail`` what is not shown now; it goes out if it is told of again."""
    notices = Notice.objects.filter(delivery__mail=mail).exclude(about=None)
    unshown = [notice.pk for notice in resolve(notices) if not notice.is_shown]
    if unshown:
        Delivery.objects.filter(notice__in=unshown).update(mail=None, due_at=None)


def _failed(mail, mailer, error):
    """Write down what became of a mail that could not be handed over."""
    outcome, said = judge(error, mailer), str(error)[:300]
    logger.warning("Mail %s was not sent (%s): %s", mail.pk, outcome.value, said)
    if outcome == Outcome.UNCLEAR:
        _move(mail, MailState.HANDED, state=MailState.UNCLEAR, last_error=said)
    elif outcome == Outcome.AWAY:
        _move(mail, MailState.HANDED, state=MailState.WAITING, last_error=said, **_free())
    else:
        _turned_away(mail, MailState.HANDED, outcome, said)
    return outcome


def _turned_away(mail, before, outcome, said):
    """Try again later, each time after a longer wait, or give it up in the end."""
    tries = mail.tries + 1
    is_over = tries >= (MOST_REFUSALS if outcome == Outcome.REFUSED else MOST_TRIES)
    wait = min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT)
    _move(
        mail,
        before,
        state=MailState.REFUSED if is_over else MailState.WAITING,
        tries=tries,
        due_at=timezone.now() + wait,
        last_error=said,
        **_free(),
    )


def _give_back(mails):
    for mail in mails:
        _move(mail, MailState.WAITING, **_free())


def _free():
    return {"lease": "", "leased_until": timezone.now()}


def _move(mail, before, **fields):
    """Change a mail that is still ours; whether it was. ``before``: the state it must be in."""
    mine = Mail.objects.filter(pk=mail.pk, lease=mail.lease, state=before)
    if fields.get("state") == MailState.HANDED:
        now = timezone.now()
        mine = mine.filter(leased_until__gt=now)
        fields["leased_until"] = now + LEASE
    return bool(mine.update(**fields))
