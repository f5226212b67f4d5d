"""How often somebody may do something, on top of allauth's limits in the cache.

The table is ``settings.LIMITS``: action → "amount/time/per" with commas between, where per is
"user" (one account), "ip" (one network), "key" (one thing that is named) or "key+ip" (one thing
from one network).
"""

from allauth.core.internal import ratelimit
from django.conf import settings
from django.http import HttpRequest

from blocks.cache_backends import CacheUnavailable
from forums.people.known_devices import known_device

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
        return consume(action, user=user, request=request, key=key) is not None
    except CacheUnavailable:
        if request is not None and request.method in READING:
            return True
        raise


def consume(action, *, user=None, request=None, key=None):
    """Count ``action`` as ``within_limit`` does: a usage that can be rolled back, or None."""
    rates = settings.LIMITS.get(action, settings.LIMITS[DEFAULT])
    keys = {
        "user": user is not None and user.pk is not None,
        "ip": request is not None,
        "key": key,
        "key+ip": key and request and f"{key}|{ratelimit.get_ip(request)}",
    }
    counted = ratelimit.RateLimitUsage(usage=[])
    for rate in rates.split(","):
        amount, duration, per = rate.strip().split("/")
        if not keys[per]:
            continue
        usage = ratelimit.consume(
            request or HttpRequest(),
            app=APP,
            action=action,
            config={action: f"{amount}/{duration}/{per.partition('+')[0]}"},
            user=user,
            key=keys[per] if per.startswith("key") else None,
            limit_get=True,
        )
        if usage is None:
            return None
        counted.usage += usage.usage
    return counted


def count_try(action, *, request, key):
    """Count one try at what strangers could guess, or None where it has to wait.

    ``key`` is the address of the account, or names the thing. Counted is what one network does to
    it, so that a stranger shuts out nobody but themselves. Beyond the ceilings of one account or
    one network (``action.ceiling``) others are slowed down (``action.slow``), not shut out. A
    device on which the account signed in before is counted by itself alone.
    """
    key = key.lower()
    if device := known_device(request, key):
        return consume(f"{action}.device", key=f"{key}|{device}")
    usage = consume(action, request=request, key=key)
    if usage is None:
        return None
    for step in ("ceiling", "slow"):
        beyond = consume(f"{action}.{step}", request=request, key=key)
        if beyond is not None:
            usage.usage += beyond.usage
            return usage
    usage.rollback()
    return None


def forget_tries(action, *, request, key):
    """Let somebody who has proven to own the account of address ``key`` try anew from here."""
    network = f"{key.lower()}|{ratelimit.get_ip(request)}"
    for rate in settings.LIMITS[action].split(","):
        amount, duration, _per = rate.strip().split("/")
        config = {action: f"{amount}/{duration}/key"}
        ratelimit.clear(request, app=APP, action=action, config=config, key=network)
