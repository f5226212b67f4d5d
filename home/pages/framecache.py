"""What the frame shows, kept between requests and shared by all processes.

A value is stored together with the generation it was built in. Whatever changes the frame begins
a new generation, so that a process which was still building can't bring back the old one.
"""

from uuid import uuid4

from django.core.cache import cache
from django.db import transaction

GENERATION = "frame:generation"
# Only a net: caches that aren't shared between processes hear of no new generation.
SECONDS = 300


def remember(name, build):
    """What ``build()`` returned under ``name`` in this generation."""
    key = f"frame:{name}"
    found = cache.get_many([GENERATION, key])
    generation = found.get(GENERATION) or _begin()
    if key in found and found[key][0] == generation:
        return found[key][1]
    value = build()
    cache.set(key, (generation, value), SECONDS)
    return value


def forget(**_signal):
    """Begin a new generation, now and once more when the running transaction is committed."""
    _begin()
    if transaction.get_connection().in_atomic_block:
        transaction.on_commit(_begin)


def _begin():
    generation = uuid4().hex
    cache.set(GENERATION, generation, None)
    return generation
