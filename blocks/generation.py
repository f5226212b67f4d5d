"""Values that are kept between requests and shared by all processes, until something changes.

A value is stored together with the generation it was built in. Whatever changes what it was built
of begins a new generation, so that a process which was still building can't bring back the old one.
"""

from uuid import uuid4

from django.db import transaction

from blocks import signed_cache


class Generation:
    """The values of one subject, called ``name``.

    ``seconds`` is only a net: caches that aren't shared between processes hear of no new
    generation.
    """

    def __init__(self, name, seconds=300):
        self.name, self.seconds = name, seconds

    @property
    def key(self):
        """Where the cache keeps the number of the generation."""
        return f"{self.name}:generation"

    def remember(self, name, build):
        """What ``build()`` returned under ``name`` in this generation."""
        key = f"{self.name}:{name}"
        found = signed_cache.get_many([self.key, key])
        generation = found.get(self.key) or self._begin()
        if key in found and found[key][0] == generation:
            return found[key][1]
        value = build()
        signed_cache.set(key, (generation, value), self.seconds)
        return value

    def forget(self, **_signal):
        """Begin a new generation, now and once more when the running transaction is committed."""
        self._begin()
        if transaction.get_connection().in_atomic_block:
            transaction.on_commit(self._begin)

    def _begin(self):
        generation = uuid4().hex
        signed_cache.set(self.key, generation, None)
        return generation
