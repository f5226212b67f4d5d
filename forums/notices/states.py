"""How often mail is wanted, and the states of a mail."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Cadence(TextChoices):
    """When notices of a category go out by e-mail."""

    OFF = "off", _("Never")
    AT_ONCE = "at_once", _("At once")
    DAILY = "daily", _("Once a day")
    WEEKLY = "weekly", _("Once a week")


DIGESTS = frozenset({Cadence.DAILY, Cadence.WEEKLY})


class MailState(TextChoices):
    """Where a mail is on its way."""

    WAITING = "waiting", _("Waiting")
    HANDED = "handed", _("Being handed over")
    SENT = "sent", _("Sent")
    UNCLEAR = "unclear", _("Unclear whether it arrived")
    REFUSED = "refused", _("Given up")
    DROPPED = "dropped", _("No longer wanted")


MOVES = {
    MailState.WAITING: {MailState.HANDED, MailState.REFUSED, MailState.DROPPED},
    MailState.HANDED: {
        MailState.SENT,
        MailState.WAITING,
        MailState.UNCLEAR,
        MailState.REFUSED,
        MailState.DROPPED,
    },
    # By hand only: a member of staff has it sent again.
    MailState.UNCLEAR: {MailState.WAITING},
    MailState.REFUSED: {MailState.WAITING},
    MailState.SENT: set(),
    MailState.DROPPED: set(),
}
STUCK = frozenset({MailState.UNCLEAR, MailState.REFUSED})
FINISHED = frozenset({MailState.SENT, MailState.DROPPED, *STUCK})
