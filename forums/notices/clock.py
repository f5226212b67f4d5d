"""When mail goes out: digests in the morning, by the time of the site."""

import datetime

from django.utils import timezone

from forums.notices.states import Cadence

DIGEST_HOUR = 7
MONDAY = 0


def due_at(cadence, now):
    """The moment at which something that happens at ``now`` goes out."""
    if cadence == Cadence.AT_ONCE:
        return now
    local = timezone.localtime(now)
    morning = local.replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    if morning <= local:
        morning += datetime.timedelta(days=1)
    if cadence == Cadence.WEEKLY:
        morning += datetime.timedelta(days=(MONDAY - morning.weekday()) % 7)
    return morning
