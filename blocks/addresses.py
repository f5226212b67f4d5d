"""Addresses that the URL map keeps for the site's own views: no page can be reached there."""

from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_unicode_slug
from django.urls import URLResolver, get_resolver
from django.utils import translation
from django.utils.translation import gettext as _

PARAMETER_BEGINS = ("<", "(")


def is_reserved(parent, slug):
    """Return whether a page ``slug`` below the page ``parent`` could never be reached."""
    if parent is None or parent.depth < 2:
        return False
    # The slug of a home page, the first part of url_path, is in no address.
    words = [*parent.url_path.strip("/").split("/")[1:], slug]
    language = parent.locale.language_code
    if language != settings.LANGUAGE_CODE:
        words.insert(0, language)
    return tuple(words) in reserved_addresses()


def check_slug(parent, slug):
    """Raise a ValidationError for the field ``slug`` if the address belongs to the site."""
    if is_reserved(parent, slug):
        message = _("“%(slug)s” is an address of the site itself. Choose another one.")
        raise ValidationError({"slug": message % {"slug": slug}})


@lru_cache(maxsize=1)
def reserved_addresses():
    """Return the addresses of all routes, and those above them, as tuples of their words.

    A page above a route would hide no route, but pages below it would be hidden by the route.
    """
    routes = {settings.STATIC_URL.strip("/"), settings.MEDIA_URL.strip("/")}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            routes.update(_routes(get_resolver()))
    addresses = set()
    for route in routes:
        words = route.split("/")
        addresses.update(tuple(words[:end]) for end in range(1, len(words) + 1))
    return frozenset(addresses)


def _routes(resolver, prefix=""):
    """Yield the part before the first parameter of every route whose words could be slugs."""
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern).removeprefix("^")
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern, route)
            continue
        fixed = _before_parameters(route)
        if fixed and all(_is_slug(word) for word in fixed.split("/")):
            yield fixed


def _before_parameters(route):
    """Return the whole words of ``route`` that come before its first parameter."""
    starts = [route.index(sign) for sign in PARAMETER_BEGINS if sign in route]
    if starts:
        route = route[: min(starts)].rpartition("/")[0]
    return route.removesuffix("$").strip("/")


def _is_slug(word):
    """Return whether a page could have ``word`` as its slug."""
    try:
        validate_unicode_slug(word)
    except ValidationError:
        return False
    return True
