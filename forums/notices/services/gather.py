"""Making mails out of deliveries that are due."""

import datetime
from urllib.parse import urlsplit
from uuid import uuid4

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from forums.notices.clock import due_at
from forums.notices.kinds import ALWAYS_SHOWN
from forums.notices.models import Delivery, Mail
from forums.notices.states import Cadence

PEOPLE_IN_A_ROW = 200
# A person gets so many mails at once within an hour; the rest waits for the next daily digest.
MOST_AT_ONCE = 6
HOUR = datetime.timedelta(hours=1)


def gather_due(*, people=PEOPLE_IN_A_ROW):
    """Put what is due into mails, for at most ``people`` persons. Returns the number of mails."""
    now = timezone.now()
    waiting = Delivery.objects.due(now).order_by("recipient").values_list("recipient", flat=True)
    return sum(_gather_for(pk, now) for pk in list(waiting.distinct()[:people]))


@transaction.atomic
def _gather_for(person_id, now):
    """One mail for a digest, one for what is new at once under a topic; not too many of these."""
    # Of two senders, the second waits here and then finds nothing left.
    person = get_user_model().objects.select_for_update(no_key=True).filter(pk=person_id)
    if person.values_list("pk").first() is None:
        return 0
    groups = _groups(person_id, now)
    at_once = [key for key in groups if key[0] == Cadence.AT_ONCE]
    for key in at_once[_left_at_once(person_id, now) :]:
        _postpone(groups.pop(key), now)
    for (cadence, _topic), deliveries in groups.items():
        mail = Mail.objects.create(
            recipient_id=person_id, cadence=cadence, message_id=new_message_id()
        )
        Delivery.objects.filter(pk__in=deliveries).update(mail=mail)
    return len(groups)


def _groups(person_id, now):
    """What is due, by cadence and topic: decisions first, then in the order it happened."""
    groups = {}
    rows = Delivery.objects.due(now).filter(recipient=person_id).order_by("due_at", "pk")
    rows = rows.values_list("pk", "cadence", "notice__topic", "notice__category")
    for pk, cadence, topic, _category in sorted(rows, key=lambda row: row[3] not in ALWAYS_SHOWN):
        key = (topic or pk) if cadence == Cadence.AT_ONCE else ""
        groups.setdefault((cadence, key), []).append(pk)
    return groups


def _left_at_once(person_id, now):
    """How many mails the person may still get at once."""
    lately = Mail.objects.filter(recipient=person_id, cadence=Cadence.AT_ONCE)
    return max(0, MOST_AT_ONCE - lately.filter(created_at__gt=now - HOUR).count())


def _postpone(deliveries, now):
    rows = Delivery.objects.filter(pk__in=deliveries)
    rows.update(cadence=Cadence.DAILY, due_at=due_at(Cadence.DAILY, now))


def new_message_id():
    """A Message-ID of this site."""
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    return f"<{uuid4().hex}@{host}>"
