"""A mail server that is away is asked less and less often: after 1, 2, 4 … 15 minutes."""

from django.core.cache import cache
from django.utils import timezone

from blocks import signed_cache

KEY = "notices:rest"
FIRST_SECONDS, LONGEST_SECONDS = 60, 900
# Of two runs a minute apart, the second must not come a moment too early.
SLACK_SECONDS = 5


def rest():
    """Leave the mail server in peace for a while, longer each time."""
    failures, _until = signed_cache.get(KEY, (0, 0))
    seconds = min(FIRST_SECONDS * 2**failures, LONGEST_SECONDS) - SLACK_SECONDS
    signed_cache.set(KEY, (failures + 1, timezone.now().timestamp() + seconds), LONGEST_SECONDS * 4)


def is_resting():
    """Whether it is too early to ask again."""
    return signed_cache.get(KEY, (0, 0))[1] > timezone.now().timestamp()


def end_rest():
    """The mail server is there again."""
    cache.delete(KEY)
