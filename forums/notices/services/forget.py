"""Notices don't grow old: a list of last year's news helps nobody."""

import datetime

from django.utils import timezone

from forums.notices.models import Mail, Notice
from forums.notices.states import FINISHED

READ_KEPT = datetime.timedelta(days=180)
ALL_KEPT = datetime.timedelta(days=365)
MAILS_KEPT = datetime.timedelta(days=90)
AT_ONCE = 500


def forget_old():
    """Delete old notices and finished mails. Returns how many of each."""
    now = timezone.now()
    read = Notice.objects.filter(read_at__isnull=False, created_at__lt=now - READ_KEPT)
    all_old = Notice.objects.filter(created_at__lt=now - ALL_KEPT)
    mails = Mail.objects.filter(state__in=FINISHED, created_at__lt=now - MAILS_KEPT)
    return _delete(read) + _delete(all_old), _delete(mails)


def _delete(rows):
    """Delete ``rows`` bit by bit, so that nobody waits long for the tables."""
    count = 0
    while pks := list(rows.order_by("created_at").values_list("pk", flat=True)[:AT_ONCE]):
        rows.model.objects.filter(pk__in=pks).delete()
        count += len(pks)
    return count
