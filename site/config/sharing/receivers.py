"""What is deleted needs no share image any more."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete
from wagtail.models import Page

from config.sharing.images import forget_picture
from config.sharing.subjects import ASPIRATION, ENTRIES
from forums.aspirations.models import Aspiration


def connect():
    """Listen. Called once, when the app is ready."""
    post_delete.connect(page_deleted, sender=Page, dispatch_uid="sharing")
    for model in ENTRIES.values():
        post_delete.connect(entry_deleted, sender=model, dispatch_uid="sharing")
    post_delete.connect(aspiration_deleted, sender=Aspiration, dispatch_uid="sharing")


def page_deleted(sender, instance, **kwargs):
    """Forget the picture of a page."""
    transaction.on_commit(partial(forget_picture, str(instance.pk)), robust=True)


def entry_deleted(sender, instance, **kwargs):
    """Forget the picture of a partner or an institution."""
    key = f"{instance._meta.model_name}-{instance.pk}"
    transaction.on_commit(partial(forget_picture, key), robust=True)


def aspiration_deleted(sender, instance, **kwargs):
    """Forget the picture of an aspiration."""
    key = f"{ASPIRATION}{instance.code}"
    transaction.on_commit(partial(forget_picture, key), robust=True)
