"""What notices know about a person, for the download and for erasing."""

from itertools import batched, chain

from forums.notices.live import resolve
from forums.notices.models import Delivery, Mail, Notice, Preference
from forums.people.personal_data import PersonalData

AT_ONCE = 500


def personal_data():
    """The list of notices, the wishes and the mails."""
    return [
        PersonalData("notices", _notices, _erase_notices),
        PersonalData("notice_preferences", _wishes, _erase_wishes),
        PersonalData("mails", _mails, _erase_mails),
    ]


def _notices(user):
    rows = Notice.objects.filter(recipient=user).order_by("created_at", "pk").iterator()
    for notice in chain.from_iterable(map(resolve, batched(rows, AT_ONCE))):
        yield {
            "kind": notice.kind,
            "category": notice.category,
            "title": notice.title,
            "text": notice.text,
            "topic": notice.heading,
            "url": notice.url,
            "created_at": notice.created_at.isoformat(),
            "read_at": notice.read_at.isoformat() if notice.read_at else "",
        }


def _wishes(user):
    for category, wish in Preference.objects.by_category(user).items():
        yield {"category": str(category), "in_list": wish.in_app, "by_email": str(wish.email)}


def _mails(user):
    for mail in Mail.objects.filter(recipient=user).order_by("created_at", "pk").iterator():
        yield {
            "message_id": mail.message_id,
            "cadence": mail.cadence,
            "state": mail.state,
            "created_at": mail.created_at.isoformat(),
            "sent_at": mail.sent_at.isoformat() if mail.sent_at else "",
        }


def _erase_notices(user):
    Delivery.objects.filter(recipient=user).delete()
    Notice.objects.filter(recipient=user).delete()


def _erase_wishes(user):
    Preference.objects.filter(user=user).delete()


def _erase_mails(user):
    Mail.objects.filter(recipient=user).delete()
