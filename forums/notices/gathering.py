"""What one mail says: the notices that are still news to their reader, grouped by topic."""

from dataclasses import dataclass, field

from forums.notices.consent import mailed_categories
from forums.notices.kinds import notice_kinds
from forums.notices.live import resolve
from forums.notices.models import Notice, Preference
from forums.notices.states import Cadence

MOST_SHOWN = 50
DEFAULT_TEMPLATES = "notices/mail"


@dataclass
class Group:
    """The notices of one topic; notices without one stand by themselves."""

    heading: str
    items: list = field(default_factory=list)


@dataclass
class Item:
    """One notice and the templates that show it."""

    notice: Notice
    html: str
    text: str


def still_news(mail):
    """The notices of ``mail`` that are shown, weren't read yet and are still wanted by e-mail.

    In the active language.
    """
    wishes = Preference.objects.by_category(mail.recipient)
    allowed = mailed_categories(mail.recipient)
    wanted = [name for name in allowed if wishes[name].email != Cadence.OFF]
    unread = Notice.objects.filter(delivery__mail=mail, category__in=wanted).unread()
    return [notice for notice in resolve(unread.order_by("created_at", "pk")) if notice.is_shown]


def by_topic(notices):
    """Groups of items in the order in which their topics first came up."""
    kinds = notice_kinds()
    groups = {}
    for notice in notices:
        group = groups.setdefault(notice.topic or notice.pk, Group(notice.heading))
        kind = kinds.get(notice.kind)
        folder = kind.templates if kind else DEFAULT_TEMPLATES
        group.items.append(Item(notice, f"{folder}/_item.html", f"{folder}/_item.txt"))
    return list(groups.values())
