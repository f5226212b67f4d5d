"""The day it is in the kelurahan."""

from django.utils import timezone


def today():
    """Today by the site's clock (Asia/Jakarta), also for an editor whose own clock differs."""
    return timezone.localdate(timezone=timezone.get_default_timezone())
