"""Making mails out of deliveries that are due."""

from urllib.parse import urlsplit
from uuid import uuid4

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from forums.notices.models import Delivery, Mail
from forums.notices.states import Cadence

PEOPLE_IN_A_ROW = 200


def gather_due(*, people=PEOPLE_IN_A_ROW):
    """Put what is due into mails, for at most ``people`` persons. Returns the number of mails."""
    now = timezone.now()
    waiting = Delivery.objects.due(now).order_by("recipient").values_list("recipient", flat=True)
    return sum(_gather_for(pk, now) for pk in list(waiting.distinct()[:people]))


@transaction.atomic
def _gather_for(person_id, now):
    """One mail for a digest, one for what is new at once under a topic."""
    # Of two senders, the second waits here and then finds nothing left.
    person = get_user_model().objects.select_for_update(no_key=True).filter(pk=person_id)
    if person.values_list("pk").first() is None:
        return 0
    groups = {}
    rows = Delivery.objects.due(now).filter(recipient=person_id)
    for pk, cadence, topic in rows.values_list("pk", "cadence", "notice__topic"):
        key = (topic or pk) if cadence == Cadence.AT_ONCE else ""
        groups.setdefault((cadence, key), []).append(pk)
    for (cadence, _topic), deliveries in groups.items():
        mail = Mail.objects.create(
            recipient_id=person_id, cadence=cadence, message_id=new_message_id()
        )
        Delivery.objects.filter(pk__in=deliveries).update(mail=mail)
    return len(groups)


def new_message_id():
    """A Message-ID of this site."""
    host = urlsplit(settings.SITE_URL).hostname or "localhost"
    return f"<{uuid4().hex}@{host}>"
