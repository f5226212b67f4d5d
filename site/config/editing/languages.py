"""Which languages there are, and how each page gets its twin in the others.

Every page has a twin in each language: an alias that mirrors the original until somebody
translates it. ``ensure_twins`` makes them, for whatever way a page comes into the tree;
``move_twins`` keeps them beside their original.
"""

from django.conf import settings
from django.db import transaction
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page, Site
from wagtail_localize.models import LocaleSynchronization
from wagtail_localize.synctree import create_aliases_for_new_page


def ensure_languages():
    """Make a locale for each configured language; all follow the default one."""
    original, _created = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        if code != original.language_code:
            locale, _created = Locale.objects.get_or_create(language_code=code)
            LocaleSynchronization.objects.get_or_create(
                locale=locale, defaults={"sync_from": original}
            )


def is_original(page):
    """Whether ``page`` is written in the default language, from which others are translated."""
    return page.locale_id == Locale.get_default().pk


def ensure_twins(page):
    """Give ``page`` an alias in every language that follows its own and has no twin yet."""
    following = LocaleSynchronization.objects.filter(sync_from=page.locale_id)
    present = page.get_translations().values("locale_id")
    if following.exclude(locale_id__in=present).exists():
        create_aliases_for_new_page(page)
        # Wagtail remembers the home page of each language; a new one must be seen at once.
        transaction.on_commit(Site.clear_site_root_paths_cache)


def move_twins(page, old_parent):
    """Move the twins of ``page`` that lie below the twins of ``old_parent`` below its parent's."""
    parent = page.get_parent().specific
    ensure_twins(parent)
    for twin in page.get_translations():
        new_parent = parent.get_translation_or_none(twin.locale)
        if new_parent and twin.get_parent().translation_key == old_parent.translation_key:
            _move(twin, new_parent)


@transaction.atomic
def _move(twin, parent):
    """Move ``twin`` below ``parent``, under another address if its own is taken there."""
    slug = find_available_slug(parent, twin.slug, ignore_page_id=twin.pk)
    if slug != twin.slug:
        twin.slug = slug
        twin.save(clean=False)
    twin.move(Page.objects.get(pk=parent.pk), pos="last-child")
