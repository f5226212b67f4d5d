"""The names that the site goes by, for rooms below the one that keeps them.

The room that owns the site's settings registers a function with the Wagtail hook
``register_site_identity``; it returns an Identity and may be called without a request.
"""

from dataclasses import dataclass

from django.conf import settings
from wagtail import hooks


@dataclass(frozen=True)
class Identity:
    """The name of the site and of the kelurahan that runs it."""

    site_name: str
    organisation: str = ""


def site_identity():
    """The identity of the default site; only the configured name where no room keeps one."""
    for provide in hooks.get_hooks("register_site_identity"):
        return provide()
    return Identity(settings.WAGTAIL_SITE_NAME)
