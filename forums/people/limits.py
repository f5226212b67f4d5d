"""How often somebody may do something, on top of allauth's limits in the cache.

The table is ``settings.LIMITS``: action → "amount/time/per" with commas between, where per is
"user" (one account), "ip" (one network) or "key" (one thing that is named).
"""

from allauth.core.internal import ratelimit
from django.conf import settings
from django.http import HttpRequest

from blocks.cache_backends import CacheUnavailable

APP = "forums.people"
DEFAULT = "default"
READING = ("GET", "HEAD")


def within_limit(action, *, user=None, request=None, key=None):
    """Whether ``action`` may be done once more; counts it if so.

    Limits per account need ``user``, per network ``request``, per thing ``key``; the rest is
    left out.
    An action without a line in the table gets the default one. While nothing can be counted,
    reading is free and writing raises CacheUnavailable.
    """
    try:
        return _consume(action, user=user, request=request, key=key)
    except CacheUnavailable:
        if request is not None and request.method in READING:
            return True
        raise


def _consume(action, *, user, request, key):
    rates = settings.LIMITS.get(action, settings.LIMITS[DEFAULT])
    known = {
        "user": user is not None and user.pk is not None,
        "ip": request is not None,
        "key": key is not None,
    }
    asked = [rate.strip() for rate in rates.split(",") if known[rate.strip().split("/")[2]]]
    usage = ratelimit.consume(
        request or HttpRequest(),
        app=APP,
        action=action,
        config={action: ",".join(asked)},
        user=user,
        key=key,
        limit_get=True,
    )
    return usage is not None
