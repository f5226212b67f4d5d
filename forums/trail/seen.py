"""The different values of an indexed column, read by jumping from one to the next.

DISTINCT would walk through the whole trail, which only grows.
"""

from blocks import signed_cache
from forums.trail.models import TrailEntry

MOST = 300
KEPT_SECONDS = 60


def seen_values(field):
    """The values of ``field`` in the trail, in order, none empty; a minute old at most."""
    return signed_cache.get_or_build(f"trail:seen:{field}", lambda: _jump(field), KEPT_SECONDS)


def _jump(field):
    found = []
    entries = TrailEntry.objects.filter(**{f"{field}__isnull": False}).order_by(field)
    while len(found) < MOST:
        beyond = entries.filter(**{f"{field}__gt": found[-1]}) if found else entries
        value = beyond.values_list(field, flat=True).first()
        if value is None:
            break
        found.append(value)
    return found
