"""What follows when a page or a snippet is published."""

from functools import partial

from django.db import transaction
from wagtail.models import Page
from wagtail.signals import page_published, published

from blocks.stream.tasks import draw_entry_pictures, draw_pictures


def connect():
    """Called once, when the room is ready."""
    page_published.connect(draw_pictures_later, dispatch_uid="stream.draw_pictures")
    published.connect(draw_entry_pictures_later, dispatch_uid="stream.draw_entry_pictures")


def draw_pictures_later(sender, instance, **kwargs):
    """Let the worker make the sizes of the page's pictures."""
    transaction.on_commit(partial(draw_pictures.enqueue, page_id=instance.pk))


def draw_entry_pictures_later(sender, instance, **kwargs):
    """Let the worker make the sizes of a snippet's logo. Pages send this signal as well."""
    if not isinstance(instance, Page) and getattr(instance, "logo_id", None):
        label = instance._meta.label
        transaction.on_commit(partial(draw_entry_pictures.enqueue, label=label, pk=instance.pk))
