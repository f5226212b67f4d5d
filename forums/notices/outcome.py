"""What a failure to hand over a mail means for the mail."""

import smtplib
from enum import Enum

PERMANENT = 500
CLOSING = 421


class Outcome(Enum):
    """What became of one try."""

    SENT = "sent"
    DROPPED = "nothing left to say"
    TAKEN = "another sender has it"
    LATER = "the mail server asks to try later"
    REFUSED = "the mail server refuses it"
    AWAY = "the mail server went away"
    UNCLEAR = "the mail server got it and did not answer"


def judge(error, mailer):
    """The Outcome behind ``error``, which ``mailer`` raised while sending.

    A mailer that can't tell whether its server took a message (``is_unanswered``) is believed
    when it reports a failure.
    """
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _by_code(next(iter(error.recipients.values()))[0])
    if isinstance(error, smtplib.SMTPDataError):
        return _by_code(error.smtp_code)
    if isinstance(error, smtplib.SMTPResponseException):
        # The sender or the greeting was refused: the server's trouble, or ours, not this mail's.
        return Outcome.AWAY
    if isinstance(error, OSError):
        return Outcome.UNCLEAR if getattr(mailer, "is_unanswered", False) else Outcome.AWAY
    # Such as an address that is none.
    return Outcome.REFUSED if isinstance(error, ValueError) else Outcome.LATER


def _by_code(code):
    if code == CLOSING:
        return Outcome.AWAY
    return Outcome.REFUSED if code >= PERMANENT else Outcome.LATER
