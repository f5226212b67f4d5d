"""The demo's home page, identity and menus."""

from django.conf import settings
from wagtail.models import Page, Site

from config.demo.content.menus import ENGLISH as MENUS_ENGLISH
from config.demo.content.menus import FOOTER, HEADER
from config.demo.content.settings import SETTINGS
from config.demo.pages import required_fields
from config.demo.stream import Ref
from home.pages.models import HomePage, Menu, SiteSettings

__all__ = ["MENUS_ENGLISH", "ensure_home", "load_menus", "load_settings"]


def ensure_home(module, slug):
    """The home page at the root of the site, in place of Wagtail's welcome page."""
    home = HomePage.objects.filter(slug=slug).first()
    if home:
        return home
    root = Page.get_first_root_node()
    home = root.add_child(
        instance=HomePage(
            title=module.PAGE["title"],
            slug=slug,
            **required_fields(HomePage, module.PAGE),
        )
    )
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "root_page": home, "site_name": settings.WAGTAIL_SITE_NAME},
    )
    for page in Page.objects.filter(depth=2).exclude(pk=home.pk):
        page.delete()
    return HomePage.objects.get(pk=home.pk)


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
