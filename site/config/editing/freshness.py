"""Keep translations in step with their originals.

A translation shares figures, dates and pictures with its original. When the original is published
they are copied; a text that is new and not yet translated shows in the original's language until
somebody translates it. When the original goes offline, so do its translations; when it comes back,
those that went with it come back too. A translation that was begun but never published goes on
mirroring its original, as its alias did.
"""

import logging

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import transaction
from wagtail.models import DraftStateMixin, Page, PageLogEntry
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views.convert import sync_alias

from config.editing.history import FOLLOWED
from config.editing.pages import untranslated

logger = logging.getLogger(__name__)

PUBLISHED = ("wagtail.publish", "wagtail.publish.scheduled")
ONLINE_ACTIONS = (*PUBLISHED, "wagtail.unpublish", FOLLOWED)


def refresh_translations(instance):
    """Bring the translations of ``instance`` up to date; it never raises, it logs.

    Does nothing if no translation was ever begun, or if the translations were made after the
    original was last published.
    """
    source = TranslationSource.objects.get_for_instance_or_none(instance)
    if source is None or not _is_behind(source, instance):
        return
    try:
        with transaction.atomic():
            source.update_from_db()
    except Exception:
        logger.exception("Could not read %r for its translations", str(instance))
        return
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        _refresh(translation)


def translations_online(page):
    """The primary keys of the translations made of ``page`` that are online."""
    made = Translation.objects.filter(
        source__object_id=page.translation_key, source__locale_id=page.locale_id
    )
    twins = page.get_translations().live().filter(alias_of__isnull=True)
    return list(
        twins.filter(locale_id__in=made.values("target_locale_id")).values_list("pk", flat=True)
    )


def mark_begun(translation):
    """Take from a page that was an alias the published revision of its original.

    Without one it is known to be begun, not published (see blocks.translation.BEGUN).
    """
    pages = Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale
    )
    for page in pages.filter(alias_of=None, live_revision__isnull=False):
        if page.live_revision.object_id != str(page.pk):
            Page.objects.filter(pk=page.pk).update(live_revision=None)


def withdraw(pks):
    """Take the pages ``pks`` offline, because their original went offline; keep them as drafts."""
    for page in Page.objects.filter(pk__in=pks, live=True).specific():
        page.unpublish(log_action=FOLLOWED)


def _is_behind(source, instance):
    """Whether ``instance`` was published after ``source`` was read from it."""
    published = getattr(instance, "last_published_at", None)
    return published is None or published > source.last_updated_at


def _refresh(translation):
    """Write the translation anew from the original and the texts translated so far."""
    try:
        with transaction.atomic():
            target = translation.get_target_instance()
            if _still_mirrors(target):
                _mirror(translation.source.get_source_instance(), target)
                return
            _forget_schedule(target)
            translation.save_target(publish=_goes_online(translation, target))
    except ObjectDoesNotExist:
        return
    except ValidationError as error:
        logger.warning("Translation %s waits for a translator: %s", translation.pk, error)
    except Exception:
        logger.exception("Could not refresh translation %s", translation.pk)


def _still_mirrors(target):
    """Whether ``target`` was begun but never published, and belongs online."""
    if not isinstance(target, Page) or target.live_revision_id or target.alias_of_id:
        return False
    if target.live:
        return True
    published = PageLogEntry.objects.filter(page=target.pk, action__in=PUBLISHED)
    return _last_action(target) == FOLLOWED and not published.exists()


def _mirror(original, target):
    """Copy what ``original`` shows to ``target``; the draft translation stays as it is."""
    sync_alias(original, target)
    Page.objects.filter(pk=target.pk).update(
        has_unpublished_changes=True, draft_title=target.draft_title, live_revision=None
    )


def _forget_schedule(target):
    """A translation has no schedule of its own; a copy of the original's would grow stale."""
    if isinstance(target, Page):
        Page.objects.filter(pk=target.pk).update(go_live_at=None, expire_at=None)


def _goes_online(translation, target):
    """Whether ``target`` belongs online now that its original is.

    Yes if it is there already, if it went offline with the original, or if it was prepared
    completely before the original was published for the first time.
    """
    if not isinstance(target, DraftStateMixin) or target.live:
        return True
    if target.first_published_at is None:
        texts = untranslated(translation.target_locale_id)
        return not texts.filter(source=translation.source_id).exists()
    return isinstance(target, Page) and _last_action(target) == FOLLOWED


def _last_action(page):
    """The last thing that brought ``page`` online or took it offline."""
    entries = PageLogEntry.objects.filter(page=page.pk, action__in=ONLINE_ACTIONS)
    return entries.order_by("-timestamp", "-pk").values_list("action", flat=True).first()
