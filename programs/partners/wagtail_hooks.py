"""Partners and institutions in the Wagtail admin, and in the sitemap."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from blocks.sitemaps import SitemapSection, translated_places
from programs.partners.models import Institution, Partner
from programs.partners.viewsets import DirectoryViewSetGroup

register_snippet(DirectoryViewSetGroup)


@hooks.register("register_sitemap_section")
def sitemap_section():
    """The two lists, and every public partner and institution."""
    return SitemapSection(
        name="direktori",
        lists=("partners:partners", "partners:institutions"),
        routes=("partners:partner", "partners:institution"),
        places=directory_places,
    )


def directory_places():
    """The addresses of the entries, with those of their translations."""
    for model in (Partner, Institution):
        entries = model.objects.visible().select_related("locale").order_by("pk")
        yield from translated_places(entries)
