"""The demo's partners, institutions and reusable texts."""

from blocks.library.sizes import draw_sizes
from blocks.stream.models import ReusableContent
from config.demo.content.partners import INSTITUTIONS, PARTNERS
from config.demo.content.reusable import REUSABLE
from config.demo.stream import Ref
from programs.partners.models import Institution, Partner


def load_reusable(resolver, locale):
    """Keep the reusable texts; returns them by name."""
    loaded = {}
    for name, content in REUSABLE.items():
        body = resolver.stream(content["body"], f"reusable/{name}")
        loaded[name], _created = ReusableContent.objects.get_or_create(
            title=content["title"], locale=locale, defaults={"body": body}
        )
    return loaded


def load_partners(resolver, locale):
    """Keep the partners; returns them by slug."""
    return {content["slug"]: _partner(content, resolver, locale) for content in PARTNERS}


def _partner(content, resolver, locale):
    names = ("name", "kind", "area", "summary", "description", "website")
    fields = {name: content[name] for name in names}
    if content.get("logo"):
        fields["logo_id"] = resolver.key(Ref("picture", content["logo"]))
    known = {"locale": locale, "slug": content["slug"]}
    partner, _created = Partner.objects.get_or_create(**known, defaults=fields)
    draw_sizes(partner)
    return partner


def load_institutions(resolver, locale):
    """Keep the institutions; returns them by slug."""
    return {content["slug"]: _institution(content, resolver, locale) for content in INSTITUTIONS}


def _institution(content, resolver, locale):
    fields = {name: value for name, value in content.items() if name not in ("slug", "hours")}
    rows = [("row", row) for row in content["hours"]]
    fields["hours"] = resolver.stream(rows, f"institution/{content['slug']}")
    known = {"locale": locale, "slug": content["slug"]}
    return Institution.objects.get_or_create(**known, defaults=fields)[0]
