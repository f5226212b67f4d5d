"""Founding a site."""

from django.conf import settings
from django.db import transaction
from wagtail.models import Page, Site

from home.pages.models import HomePage

HOME_SLUG = "beranda"


@transaction.atomic
def found_site(*, actor=None, title, hero_title, hero_text):
    """The home page, made in place of Wagtail's welcome page if there is none yet.

    ``actor`` becomes its owner; the other texts are those of the new page.
    """
    home = HomePage.objects.filter(slug=HOME_SLUG).first()
    if home:
        return home
    home = Page.get_first_root_node().add_child(
        instance=HomePage(
            title=title, slug=HOME_SLUG, hero_title=hero_title, hero_text=hero_text, owner=actor
        )
    )
    home.save_revision().publish()
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": "localhost",
            "root_page": home,
            "site_name": settings.WAGTAIL_SITE_NAME,
        },
    )
    for page in Page.objects.filter(depth=2, alias_of=None).exclude(pk=home.pk):
        page.delete()
    return HomePage.objects.get(pk=home.pk)
