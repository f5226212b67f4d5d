"""How the site as a whole changes the Wagtail admin."""

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from config.editing.languages import is_original


@hooks.register("construct_translated_pages_to_cascade_actions")
def twins_follow(pages, action):
    """Moving or deleting an original moves or deletes its twins; the admin says so and asks."""
    if action not in ("move", "delete"):
        return {}
    return {
        page: Page.objects.translation_of(page, inclusive=False)
        for page in pages
        if is_original(page)
    }


@hooks.register("after_unpublish_page")
def say_that_translations_followed(request, page):
    """Tell the editor what happened to the other language."""
    if is_original(page) and page.get_translations().filter(alias_of__isnull=True).exists():
        messages.info(
            request, _("The translation went offline too. It returns when this page is published.")
        )
