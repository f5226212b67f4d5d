"""Reports of guests whose browser gave no proof of work: they wait for a code sent by mail.

The report waits in the session for a quarter of an hour; neither there nor afterwards is the
address kept.
"""

from django.utils.translation import gettext as _

from forums.people import mailed_code

KEY = "moderation_guest_report"


def ask_for_code(session, *, email, target, report):
    """Send a code to ``email`` and let ``report`` about ``target`` (kind, number) wait for it.

    Returns whether a mail was sent (see ``send_code``); raises OSError when it can't be.
    """
    return mailed_code.send_code(
        session,
        key=KEY,
        email=email,
        subject=_("Your code for the report"),
        template="moderation/mail/code.txt",
        waiting={"target": list(target), "report": report},
    )


def waits(session):
    """Whether a report waits for its code, in time and with tries left."""
    return mailed_code.waits(session, KEY)


def redeem(session, code):
    """The waiting target and report for the right ``code``, once; None for a wrong one."""
    is_right, waiting = mailed_code.redeem(session, KEY, code)
    return (tuple(waiting["target"]), waiting["report"]) if is_right else None
