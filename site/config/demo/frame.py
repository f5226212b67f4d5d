"""The demo's identity and menus."""

from wagtail.models import Site

from config.demo.content.menus import ENGLISH as MENUS_ENGLISH
from config.demo.content.menus import FOOTER, HEADER
from config.demo.content.settings import SETTINGS
from config.demo.stream import Ref
from home.pages.models import Menu, SiteSettings

__all__ = ["MENUS_ENGLISH", "load_menus", "load_settings"]


def load_settings(resolver):
    """Who runs the site, and links to other services."""
    site = Site.objects.get(is_default_site=True)
    identity = SiteSettings.for_site(site)
    for name, value in SETTINGS.items():
        if name == "hours":
            value = resolver.stream([("row", row) for row in value], "settings/hours")
        if name == "links":
            value = resolver.stream([("link", link) for link in value], "settings/links")
        setattr(identity, name, value)
    identity.save()


def load_menus(resolver, locale):
    """The menus at the head and the foot; returns them by position."""
    entries = {
        Menu.Position.HEADER: [("link", _link(item)) for item in HEADER],
        Menu.Position.FOOTER: [
            ("group", {"title": group["title"], "links": [_link(item) for item in group["links"]]})
            for group in FOOTER
        ],
    }
    return {
        position: Menu.objects.get_or_create(
            position=position,
            locale=locale,
            defaults={"items": resolver.stream(items, f"menu/{position}")},
        )[0]
        for position, items in entries.items()
    }


def _link(item):
    page = Ref("page", item["page"]) if item.get("page") else None
    return {"label": item.get("label", ""), "page": page, "url": item.get("url", "")}
