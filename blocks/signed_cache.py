"""Values in the cache of which this code knows that it wrote them.

Anything else under their keys is a miss: what another site or another release left there has
another shape, or tells of other things.
"""

import hashlib
import pickle
from functools import cache as keep
from pathlib import Path

from django.core.cache import cache
from django.utils.crypto import constant_time_compare, salted_hmac

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ("site", "home", "programs", "forums", "blocks")
SIGNATURE_BYTES = 32


def get_many(keys):
    """Key → value of those that are there."""
    stored = cache.get_many(keys)
    return {key: pair[0] for key in stored if (pair := _opened(key, stored[key]))}


def get(key, default=None):
    """The value under ``key``, or ``default``."""
    return get_many([key]).get(key, default)


def set(key, value, seconds):
    """Keep ``value`` for so many ``seconds``, or as long as there is room (None)."""
    data = pickle.dumps(value)
    cache.set(key, _signature(key, data) + data, seconds)


def get_or_build(key, build, seconds):
    """The value under ``key``, else what ``build()`` returns, which is kept."""
    found = get_many([key])
    if key not in found:
        found[key] = build()
        set(key, found[key], seconds)
    return found[key]


def _opened(key, stored):
    """The value alone in a tuple; empty when this code didn't write what is ``stored``."""
    if not isinstance(stored, bytes):
        return ()
    signature, data = stored[:SIGNATURE_BYTES], stored[SIGNATURE_BYTES:]
    if not constant_time_compare(signature, _signature(key, data)):
        return ()
    return (pickle.loads(data),)  # noqa: S301 (signed by us)


def _signature(key, data):
    return salted_hmac(f"{__name__}:{release()}:{key}", data, algorithm="sha256").digest()


@keep
def release():
    """A mark of the code: whatever changes it may change the shape of a value."""
    digest = hashlib.sha256()
    for path in sorted(path for floor in FLOORS for path in (ROOT / floor).rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
