"""Buttons at the top of the dashboard: begin a new page where it belongs."""

from dataclasses import dataclass

from django.urls import reverse

from config.editing.pages import originals
from home.pages.models import NewsIndexPage, NewsPage
from programs.campaigns.models import CampaignIndexPage, CampaignPage
from programs.catalog.models import ProgramIndexPage, ProgramPage

# Where pages of a kind are made.
SHELVES = {NewsIndexPage: NewsPage, CampaignIndexPage: CampaignPage, ProgramIndexPage: ProgramPage}


@dataclass(frozen=True)
class Shortcut:
    """A button."""

    label: str
    url: str


def shortcuts_for(user):
    """What ``user`` may begin: one query for the places, none for each."""
    places = {page.specific_class: page for page in originals().type(*SHELVES)}
    return [
        Shortcut(model._meta.verbose_name, _add_url(model, places[shelf]))
        for shelf, model in SHELVES.items()
        if shelf in places and places[shelf].permissions_for_user(user).can_add_subpage()
    ]


def _add_url(model, parent):
    """Where a page of ``model`` is made below ``parent``."""
    meta = model._meta
    return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
