"""What is deleted, hidden, made private or changed leaves no share image behind."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail import hooks
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import (
    page_published,
    page_unpublished,
    post_page_move,
    published,
    unpublished,
)

from config.sharing.images import forget_picture
from config.sharing.subjects import ASPIRATION, ENTRIES
from forums.aspirations.models import Aspiration


def connect():
    """Listen. Called once, when the app is ready."""
    post_delete.connect(page_changed, sender=Page, dispatch_uid="sharing")
    page_published.connect(page_changed, dispatch_uid="sharing")
    page_unpublished.connect(page_changed, dispatch_uid="sharing")
    post_page_move.connect(branch_changed, dispatch_uid="sharing")
    post_save.connect(page_closed, sender=PageViewRestriction, dispatch_uid="sharing")
    for model in ENTRIES.values():
        for signal in (post_delete, published, unpublished):
            signal.connect(entry_changed, sender=model, dispatch_uid="sharing")
    post_delete.connect(aspiration_deleted, sender=Aspiration, dispatch_uid="sharing")
    hooks.register("after_content_hidden", content_hidden)


def page_changed(sender, instance, **kwargs):
    """Forget the picture of a page."""
    _forget(str(instance.pk))


def branch_changed(sender, instance, **kwargs):
    """Forget the pictures of a page and of those below it."""
    pages = Page.objects.filter(path__startswith=instance.path)
    _forget(*map(str, pages.values_list("pk", flat=True)))


def page_closed(sender, instance, **kwargs):
    """Forget the pictures of a part of the tree that isn't for everybody any more."""
    for page in Page.objects.filter(translation_key=instance.page.translation_key):
        branch_changed(Page, page)


def entry_changed(sender, instance, **kwargs):
    """Forget the picture of a partner or an institution."""
    _forget(f"{instance._meta.model_name}-{instance.pk}")


def aspiration_deleted(sender, instance, **kwargs):
    """Forget the picture of an aspiration."""
    _forget(f"{ASPIRATION}{instance.code}")


def content_hidden(content):
    """Forget the picture of a hidden aspiration, and those of others that name it."""
    if isinstance(content, Aspiration):
        codes = content.merged.values_list("code", flat=True)
        _forget(*(f"{ASPIRATION}{code}" for code in (content.code, *codes)))


def _forget(*keys):
    for key in keys:
        transaction.on_commit(partial(forget_picture, key), robust=True)
