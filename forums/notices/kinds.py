"""The kinds of notices, which the rooms register, and the categories people choose by."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from forums.notices.states import Cadence

HOOK = "register_notice_kind"


class Category(TextChoices):
    """What people set their wishes for."""

    DISCUSSIONS = "discussions", _("Discussions")
    MODERATION = "moderation", _("Moderation")
    OFFICIAL = "official", _("From the office")
    ACCOUNT = "account", _("Your account")

    @property
    def word(self):
        """The word in addresses."""
        return WORDS[self]


WORDS = {
    Category.DISCUSSIONS: "diskusi",
    Category.MODERATION: "moderasi",
    Category.OFFICIAL: "resmi",
    Category.ACCOUNT: "akun",
}

# Decisions about a person's words and account are always shown in the list.
ALWAYS_SHOWN = frozenset({Category.MODERATION, Category.ACCOUNT})

CATEGORY_HELP = {
    Category.DISCUSSIONS: _("Replies to you and new posts in discussions you follow."),
    Category.MODERATION: _("What was decided about something you wrote or reported."),
    Category.OFFICIAL: _("Answers and news of the office that concern you."),
    Category.ACCOUNT: _("What changed about your account and your data."),
}


@dataclass(frozen=True)
class NoticeKind:
    """One kind of notice.

    ``name`` is ``room.what``; ``label`` says it in a few words. ``templates`` may name a folder
    with ``_item.html`` and ``_item.txt`` that show this kind in mails. ``mailed_daily`` is for
    what comes often: whoever wants mail at once gets it gathered once a day. ``look_up`` gives
    notices ``about`` something the words of people in it: see ``forums.notices.live``.
    ``for_staff`` is for what concerns people's work in the office: its list is theirs with a second
    factor only.
    """

    name: str
    category: str
    label: str
    templates: str = "notices/mail"
    mailed_daily: bool = False
    look_up: Callable | None = None
    for_staff: bool = False

    def __post_init__(self):
        if self.category not in Category.values:
            raise ValueError(f"{self.category} is no category of notices.")

    def cadence(self, wish):
        """When it is mailed to somebody with this ``wish`` (a Cadence) for the category."""
        return Cadence.DAILY if self.mailed_daily and wish == Cadence.AT_ONCE else Cadence(wish)


def notice_kinds():
    """All registered kinds by name; a hook returns one NoticeKind or several."""
    kinds = {}
    for function in hooks.get_hooks(HOOK):
        found = function()
        for kind in [found] if isinstance(found, NoticeKind) else found:
            kinds[kind.name] = kind
    return kinds


def staff_kinds():
    """The names of the kinds that concern people's work in the office."""
    return [kind.name for kind in notice_kinds().values() if kind.for_staff]


def notice_kind(name):
    """The kind called ``name``. Raises LookupError when no room has registered it."""
    kinds = notice_kinds()
    if name not in kinds:
        raise LookupError(f"No room has registered notices of the kind {name}.")
    return kinds[name]
