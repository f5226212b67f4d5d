"""Sitemaps: what each room shows to search engines.

A room registers a SitemapSection with the Wagtail hook ``register_sitemap_section``. What no room
names is kept from search engines: forms, results, personal pages. Wagtail's pages need no section.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from django.conf import settings
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import override
from wagtail import hooks

from blocks.linked_data import absolute, iso


@dataclass(frozen=True)
class Place:
    """One address, when it last changed, and the same in other languages."""

    address: str
    changed: str = ""
    alternates: tuple = ()


@dataclass(frozen=True)
class SitemapSection:
    """The public addresses of one room.

    ``lists`` are names of views without arguments, listed in every language; ``routes`` of further
    views that search engines may keep. ``places`` returns a few hundred more addresses at most.
    ``rows`` returns visible rows with ``created_at`` and an address, the oldest first, in any
    number: they are parted by months, because ranges of keys would tell how many nobody may see.
    """

    name: str
    lists: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    places: Callable[[], Iterable[Place]] = tuple
    rows: Callable[[], QuerySet] | None = None


@cache
def sitemap_sections():
    """All sections, in the order in which rooms registered them."""
    return tuple(register() for register in hooks.get_hooks("register_sitemap_section"))


@cache
def indexed_routes():
    """The names of the views that search engines may keep."""
    return frozenset(name for part in sitemap_sections() for name in (*part.lists, *part.routes))


def few_places(section):
    """The lists and the further addresses of a section."""
    lists = [place for name in section.lists for place in places_in_all_languages(name)]
    return [*lists, *section.places()]


def row_places(rows):
    """The addresses of rows; when they last changed may tell of decisions nobody knows yet."""
    with override(settings.LANGUAGE_CODE):
        return [Place(absolute(row.get_absolute_url())) for row in rows]


def translated_places(entries):
    """The addresses of translatable snippets, each with those of its translations."""
    entries = list(entries)
    by_key = {}
    for entry in entries:
        pair = (entry.locale.language_code, _address_of(entry))
        by_key.setdefault(entry.translation_key, []).append(pair)
    return [
        Place(
            absolute(_address_of(entry)),
            iso(entry.last_published_at),
            alternates(by_key[entry.translation_key]),
        )
        for entry in entries
    ]


def alternates(pairs):
    """The pairs of language and full address, if there are several, with one for everybody."""
    pairs = sorted((code, absolute(url)) for code, url in pairs if url)
    if len(pairs) < 2:
        return ()
    default = [("x-default", url) for code, url in pairs if code == settings.LANGUAGE_CODE]
    return (*pairs, *default)


def places_in_all_languages(name, *arguments):
    """The places of a view that every language has."""
    pairs = []
    for code, _label in settings.LANGUAGES:
        with override(code):
            pairs.append((code, reverse(name, args=arguments)))
    return [Place(absolute(url), "", alternates(pairs)) for _code, url in pairs]


def _address_of(entry):
    with override(entry.locale.language_code):
        return entry.get_absolute_url()
