"""What the pages of the front door add to the home page and to the Wagtail admin."""

from wagtail import hooks
from wagtail.models import Site
from wagtail.snippets.models import register_snippet

from home.pages.frame import default_identity
from home.pages.models import SiteSettings
from home.pages.sections import announcements_section, news_section
from home.pages.viewsets import MenuViewSet

hooks.register("register_site_identity", default_identity)
hooks.register("register_home_section", news_section)
hooks.register("register_home_section", announcements_section)
register_snippet(MenuViewSet)


@hooks.register("register_reserved_names")
def names_of_the_site():
    """The names of the sites and of the organisation that runs them: nobody else bears them."""
    for site in Site.objects.all():
        identity = SiteSettings.for_site(site)
        yield from (identity.site_name, identity.organisation)
