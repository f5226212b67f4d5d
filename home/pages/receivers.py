"""What the frameworks tell us: when the frame around the pages has to be built anew."""

from django.db.models.signals import post_delete, post_save
from wagtail import signals
from wagtail.models import Locale, Page, PageViewRestriction, Site

from home.pages.framecache import forget

PAGE_SIGNALS = (
    signals.page_published,
    signals.page_unpublished,
    signals.page_slug_changed,
    signals.post_page_move,
)


def connect():
    """Listen to everything that the frame shows. Called once, when the app is ready."""
    from home.pages.models import Menu, SiteSettings

    for signal in PAGE_SIGNALS:
        signal.connect(forget, dispatch_uid="pages.frame")
    for model in (Menu, SiteSettings, Site, Locale, PageViewRestriction):
        post_save.connect(forget, sender=model, dispatch_uid="pages.frame")
    for model in (Menu, SiteSettings, Site, Locale, PageViewRestriction, Page):
        post_delete.connect(forget, sender=model, dispatch_uid="pages.frame")
