"""Who may see content, and the one table of moves between those states."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Visibility(models.TextChoices):
    """Whether the public sees a piece of content."""

    PENDING = "pending", _("Waiting for review")
    VISIBLE = "visible", _("Visible")
    HIDDEN = "hidden", _("Hidden")
    REJECTED = "rejected", pgettext_lazy("moderation", "Not published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


REFUSED = frozenset({Visibility.HIDDEN, Visibility.REJECTED})


class Role(models.TextChoices):
    """In which part somebody moves content."""

    AUTHOR = "author", _("Author")
    MODERATOR = "moderator", _("Moderator")
    SECOND_MODERATOR = "second_moderator", _("Second moderator")
    SYSTEM = "system", _("House rules by machine")


class Act(models.TextChoices):
    """What is done to content."""

    APPROVE = "approve", _("Show")
    REJECT = "reject", _("Do not show")
    HIDE = "hide", _("Hide")
    RESTORE = "restore", _("Show")
    HOLD = "hold", _("Hold for review")
    WITHDRAW = "withdraw", _("Withdraw")
    RESUBMIT = "resubmit", _("Send in again")
    GRANT = "grant", _("Show on appeal")
    UNDO = "undo", _("Undo a decision")


@dataclass(frozen=True)
class Move:
    """From any of ``origins`` to ``to`` (None: back to where it was), in one of ``roles``."""

    origins: frozenset
    to: Visibility | None
    roles: frozenset


def _move(origins, to, *roles):
    return Move(frozenset(origins), to, frozenset(roles))


_V = Visibility
MOVES = {
    Act.APPROVE: _move({_V.PENDING}, _V.VISIBLE, Role.MODERATOR),
    Act.REJECT: _move({_V.PENDING}, _V.REJECTED, Role.MODERATOR),
    Act.HIDE: _move({_V.VISIBLE}, _V.HIDDEN, Role.MODERATOR, Role.SYSTEM),
    Act.RESTORE: _move(REFUSED, _V.VISIBLE, Role.MODERATOR),
    Act.HOLD: _move({_V.VISIBLE}, _V.PENDING, Role.SYSTEM),
    Act.WITHDRAW: _move(REFUSED | {_V.PENDING, _V.VISIBLE}, _V.WITHDRAWN, Role.AUTHOR),
    Act.RESUBMIT: _move(REFUSED, _V.PENDING, Role.AUTHOR),
    Act.GRANT: _move(REFUSED, _V.VISIBLE, Role.SECOND_MODERATOR),
    Act.UNDO: _move(REFUSED | {_V.VISIBLE}, None, Role.MODERATOR),
}

# What a decision is called, whatever the state before it.
DECISION_LABELS = {
    _V.VISIBLE: _("Show"),
    _V.REJECTED: _("Do not show"),
    _V.HIDDEN: _("Hide"),
    _V.WITHDRAWN: _("Close the case"),
}

# What a moderator may decide: state → new state → act; None leaves the state as it is.
DECISIONS = {
    _V.PENDING: {_V.VISIBLE: Act.APPROVE, _V.REJECTED: Act.REJECT},
    _V.VISIBLE: {_V.VISIBLE: None, _V.HIDDEN: Act.HIDE},
    _V.HIDDEN: {_V.VISIBLE: Act.RESTORE, _V.HIDDEN: None},
    _V.REJECTED: {_V.VISIBLE: Act.RESTORE, _V.REJECTED: None},
    _V.WITHDRAWN: {_V.WITHDRAWN: None},
}


class ForbiddenMove(Exception):
    """This act isn't possible in this state, or not in this role."""


def destination(act, origin, role):
    """Where ``act`` leads from ``origin``, None for back; raises ForbiddenMove."""
    move = MOVES[act]
    if origin not in move.origins or role not in move.roles:
        raise ForbiddenMove(f"{role} cannot {act} what is {origin}.")
    return move.to


class CaseState(models.TextChoices):
    """Whether a case still waits."""

    OPEN = "open", _("Open")
    DECIDED = "decided", _("Decided")


class Cause(models.TextChoices):
    """Why a case was opened; the later in the list, the heavier."""

    PREMODERATION = "premoderation", _("Everything is reviewed here")
    NEWCOMER = "newcomer", _("First posts of a newcomer")
    LINK = "link", _("Link from a newcomer")
    RESUBMITTED = "resubmitted", _("Sent in again after a revision")
    REVIEW = "review", _("Opened by a moderator")
    WATCHED_WORD = "watched_word", _("Watched word")
    REPORTS = "reports", _("Reports from residents")
    APPEAL = "appeal", _("Appeal")


class Reason(models.TextChoices):
    """Why somebody reports content."""

    HOAX = "hoax", _("False information")
    HATRED = "hatred", _("Hatred of ethnicity, religion, race or group")
    PERSONAL_DATA = "personal_data", _("Somebody's personal data")
    CHILDREN = "children", _("Endangers a child")
    THREAT = "threat", _("Threat or call to violence")
    DEFAMATION = "defamation", _("Defamation or insult")
    INDECENT = "indecent", _("Pornography or gambling")
    PROMOTION = "promotion", _("Advertising or spam")
    OFF_TOPIC = "off_topic", _("Off topic")
    OTHER = "other", _("Something else")


URGENT_REASONS = frozenset({Reason.PERSONAL_DATA, Reason.CHILDREN, Reason.THREAT})


class WordAct(models.TextChoices):
    """What happens to a text with a watched word."""

    BLOCK = "block", _("Block: it cannot be sent")
    HOLD = "hold", _("Hold: a moderator reads it first")
    MASK = "mask", _("Mask: the word is covered")
    FLAG = "flag", _("Flag: it appears and a moderator looks at it")


class Premoderation(models.TextChoices):
    """Whose content waits for a moderator."""

    ALL = "all", _("Everybody's")
    NEWCOMERS = "newcomers", _("Newcomers'")
    NONE = "none", _("Nobody's")


class Outcome(models.TextChoices):
    """How an appeal ended."""

    WAITING = "", _("Waiting")
    GRANTED = "granted", _("Granted")
    REFUSED = "refused", _("Refused")


class SanctionKind(models.TextChoices):
    """What a person is given."""

    WARNING = "warning", _("Warning")
    SUSPENSION = "suspension", _("Suspension")
