"""Which addresses a link may have, and how a path of this site reads in another language."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language, override

SITE_PATH = re.compile(r"/(?:[^/\\\t\r\n][^\t\r\n]*)?")
SAFE_SCHEMES = {"http", "https", "mailto", "tel", "geo"}


def is_site_path(address):
    """Whether the address is a path of this site (``/mitra/``), not one of another host.

    Browsers leave out line breaks and tabs, so ``/<tab>/host`` is another host too.
    """
    return bool(SITE_PATH.fullmatch(address))


def is_safe_address(address):
    """Whether a browser may follow the address: no ``javascript:`` and the like."""
    try:
        return urlsplit(address).scheme.lower() in SAFE_SCHEMES
    except ValueError:
        return False


def public_address(address):
    """The address to put into a link, or "" when it must not become one.

    A path of this site is turned to the language being read where that language has it.
    """
    address = (address or "").strip()
    if is_site_path(address):
        return path_in_active_language(address)
    return address if is_safe_address(address) else ""


def path_in_active_language(path):
    """``/mitra/`` as ``/en/mitra/`` for someone reading English."""
    language = get_language() or settings.LANGUAGE_CODE
    with override(settings.LANGUAGE_CODE):
        return translate_url(path, language)
