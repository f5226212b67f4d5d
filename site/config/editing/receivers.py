"""What Wagtail tells us about pages and snippets, and what follows from it.

Work on other pages is done after the transaction: a failure there never stops an editor.
"""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail import hooks, signals
from wagtail.models import Page
from wagtail_localize import synctree
from wagtail_localize.models import Translation

from blocks.addresses import check_slug
from config.editing.freshness import (
    mark_begun,
    refresh_translations,
    translations_online,
    withdraw,
)
from config.editing.languages import ensure_twins, is_original, move_twins
from config.editing.pages import page_models


def connect():
    """Listen. Called once, when the app is ready."""
    from home.pages.models import HomePage, Menu

    _take_over_aliases()
    for model in page_models():
        post_save.connect(page_added, sender=model, dispatch_uid="editing.page_added")
    signals.page_published.connect(page_published, dispatch_uid="editing")
    signals.published.connect(snippet_published, dispatch_uid="editing")
    signals.page_unpublished.connect(page_unpublished, dispatch_uid="editing")
    signals.pre_page_move.connect(page_moves, dispatch_uid="editing")
    signals.post_page_move.connect(page_moved, dispatch_uid="editing")
    post_save.connect(tree_added, sender=HomePage, dispatch_uid="editing")
    post_save.connect(snippet_published, sender=Menu, dispatch_uid="editing")
    pre_delete.connect(page_deleted, sender=Page, dispatch_uid="editing")
    post_delete.connect(translation_deleted, sender=Page, dispatch_uid="editing")
    post_save.connect(translation_begun, sender=Translation, dispatch_uid="editing")


def page_added(sender, instance, created, **kwargs):
    """A new draft gets its twins; a page that is published at once gets them then."""
    if created and not instance.live:
        transaction.on_commit(partial(_mirror, sender, instance.pk), robust=True)


def page_published(sender, instance, **kwargs):
    """Renew the translations, and make an alias where there is no twin.

    Wagtail sends this for a page that was only scheduled, too: its translations wait like it.
    """
    follow = _renew if instance.live else _mirror
    transaction.on_commit(partial(follow, sender, instance.pk), robust=True)


def page_moves(sender, instance, parent_page_after, **kwargs):
    """No page moves to an address of the site; raises ValidationError."""
    check_slug(parent_page_after, instance.slug)


def page_moved(sender, instance, parent_page_before, parent_page_after, **kwargs):
    """The twins of an original move with it, whoever moved it and by whatever way."""
    if parent_page_before != parent_page_after and is_original(instance):
        transaction.on_commit(partial(move_twins, instance, parent_page_before), robust=True)


def snippet_published(sender, instance, **kwargs):
    """Renew the translations of a snippet. Pages send this signal as well."""
    if not isinstance(instance, Page):
        transaction.on_commit(partial(_renew, sender, instance.pk), robust=True)


def page_unpublished(sender, instance, **kwargs):
    """Take the translations offline too; they are kept as drafts."""
    pks = translations_online(instance)
    if pks:
        transaction.on_commit(partial(withdraw, pks), robust=True)


def tree_added(sender, instance, created, **kwargs):
    """A new home page: the groups get their rights on its tree."""
    from config.roles import sync_page_permissions

    if created:
        sync_page_permissions()


def page_deleted(sender, instance, **kwargs):
    """Remember the aliases while they still say whose they are, and remove them afterwards."""
    aliases = list(Page.objects.filter(alias_of=instance.pk).values_list("pk", flat=True))
    if aliases:
        transaction.on_commit(partial(remove_aliases, aliases), robust=True)


def translation_deleted(sender, instance, **kwargs):
    """An original whose translation was deleted is mirrored again."""
    transaction.on_commit(partial(_mirror_again, instance.translation_key), robust=True)


def translation_begun(sender, instance, created, **kwargs):
    """What was an alias until now goes on mirroring its original until it is published."""
    if created:
        transaction.on_commit(partial(mark_begun, instance), robust=True)


def remove_aliases(pks):
    """Delete the aliases ``pks`` of deleted pages, but no translation that hangs below them."""
    for page in Page.objects.filter(pk__in=pks).order_by("-depth"):
        if not page.get_descendants().exists():
            page.delete()


def _take_over_aliases():
    """Disconnect wagtail-localize from new pages: it made a second alias of each published one.

    It also did so within the request, where a failure is an error page although the page is there.
    """
    hooks._hooks["after_create_page"].remove((synctree.after_create_page, 0))


def _mirror(model, pk):
    page = model.objects.filter(pk=pk).first()
    if page:
        ensure_twins(page)


def _renew(model, pk):
    instance = model._base_manager.filter(pk=pk).first()
    if instance is None:
        return
    refresh_translations(instance)
    if isinstance(instance, Page):
        ensure_twins(instance)


def _mirror_again(translation_key):
    for page in Page.objects.filter(translation_key=translation_key, alias_of__isnull=True):
        ensure_twins(page.specific)
