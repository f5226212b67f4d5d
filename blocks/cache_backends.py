"""Cache backends whose faults cost no page: what can't be read or written is a miss.

A full disk, a folder of somebody else, a server that is away, half a file: pages are then built
anew. Only ``add`` can't answer falsely, as limits and locks ask it who came first: it raises
CacheUnavailable, so that what is limited is refused and not let through.
"""

import logging

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.filebased import FileBasedCache
from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.memcached import PyMemcacheCache
from django.core.cache.backends.redis import RedisCache

logger = logging.getLogger(__name__)


class CacheUnavailable(Exception):
    """The cache can't tell who came first."""


class Forgiving:
    """Mixin before a cache backend of Django."""

    def get(self, key, default=None, version=None):
        value = self._attempt(default, super().get, key, default, version)
        return value if is_usable(key, value) else default

    def get_many(self, keys, version=None):
        found = self._attempt({}, super().get_many, keys, version)
        return {key: value for key, value in found.items() if is_usable(key, value)}

    def has_key(self, key, version=None):
        return self._attempt(False, super().has_key, key, version)

    def set(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        self._attempt(None, super().set, key, value, timeout, version)

    def set_many(self, data, timeout=DEFAULT_TIMEOUT, version=None):
        """The keys that a server could not keep; those of a folder are simply missed later."""
        return self._attempt(list(data), super().set_many, data, timeout, version)

    def touch(self, key, timeout=DEFAULT_TIMEOUT, version=None):
        return self._attempt(False, super().touch, key, timeout, version)

    def delete(self, key, version=None):
        return self._attempt(False, super().delete, key, version)

    def delete_many(self, keys, version=None):
        self._attempt(None, super().delete_many, keys, version)

    def clear(self):
        self._attempt(None, super().clear)

    def add(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        """Whether ``key`` was free. Raises CacheUnavailable."""
        try:
            return self._add(key, value, timeout, version)
        except Exception as error:
            raise CacheUnavailable(f"{type(error).__name__}: {error}") from error

    def get_or_set(self, key, default, timeout=DEFAULT_TIMEOUT, version=None):
        """As Django's, without asking who came first."""
        value = self.get(key, None, version)
        if value is None:
            value = default() if callable(default) else default
            self.set(key, value, timeout, version)
        return value

    def _add(self, key, value, timeout, version):
        return super().add(key, value, timeout, version)

    def _attempt(self, otherwise, act, *arguments):
        """What ``act`` returns, or ``otherwise`` when the cache fails, however it does."""
        try:
            return act(*arguments)
        except Exception as error:
            logger.warning("The cache failed (%s): %s", type(error).__name__, error)
            return otherwise


class FileCache(Forgiving, FileBasedCache):
    """A folder."""

    def _createdir(self):
        """Called when the cache is opened, too: a folder that can't be is told by ``set``."""
        self._attempt(None, super()._createdir)

    def _add(self, key, value, timeout, version):
        if self.has_key(key, version):
            return False
        FileBasedCache.set(self, key, value, timeout, version)  # ours would hide a failure
        return True


class MemoryCache(Forgiving, LocMemCache):
    """The memory of one process."""


class RedisServer(Forgiving, RedisCache):
    """A redis server."""


class MemcachedServer(Forgiving, PyMemcacheCache):
    """A memcached server."""


# What libraries keep and read without a look, by the beginning of the key


def _is_root_paths(value):
    return isinstance(value, list | tuple) and bool(value) and all(map(_is_root_path, value))


def _is_root_path(entry):
    return (
        isinstance(entry, list | tuple)
        and [type(part) for part in entry] == [int, str, str, str]
        and entry[1].endswith("/")
    )


def _is_names(value):
    return isinstance(value, dict) and all(
        isinstance(key, int) and isinstance(name, str) for key, name in value.items()
    )


def _is_history(value):
    return isinstance(value, list) and all(type(moment) in (int, float) for moment in value)


def _is_rendition(value):
    from wagtail.images.models import AbstractRendition

    return isinstance(value, AbstractRendition)


USABLE = {
    "wagtail_site_root_paths": _is_root_paths,
    "wagtail_locales_display_name": _is_names,
    "wagtail-rendition": _is_rendition,
    "allauth:rl:": _is_history,
}


def is_usable(key, value):
    """Whether the library that asks for ``key`` can work with ``value``."""
    for beginning, check in USABLE.items():
        if str(key).startswith(beginning) and not str(key).endswith(":lock"):
            return value is None or check(value)
    return True
