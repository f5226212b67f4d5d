"""What partners and institutions take part in: programmes, campaigns, and later activities.

Those rooms know the partners, not the other way round. So they offer their pages through the
Wagtail hook ``register_partner_activity``; the function returns a PartnerActivity.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wagtail import hooks


@dataclass(frozen=True)
class PartnerActivity:
    """One kind of thing that an entry takes part in.

    ``pages`` is called with a Partner or an Institution. It returns the pages that everybody may
    see, in the active language where they exist, each with title, url or get_url(), summary and
    lang (see blocks.translation.localized), none for entries it doesn't know. It may ask the
    database twice. Compare ``translation_key``, not the primary key: an entry has one row per
    language.
    """

    title: str
    pages: Callable[[object], list]


def activities_of(entry):
    """Pairs of title and pages of the activities in which ``entry`` takes part."""
    activities = [register() for register in hooks.get_hooks("register_partner_activity")]
    found = [(activity.title, list(activity.pages(entry))) for activity in activities]
    return [(title, pages) for title, pages in found if pages]
