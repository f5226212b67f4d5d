"""What follows when a page is published."""

from functools import partial

from django.db import transaction
from wagtail.signals import page_published

from blocks.stream.tasks import draw_pictures


def connect():
    """Called once, when the room is ready."""
    page_published.connect(draw_pictures_later, dispatch_uid="stream.draw_pictures")


def draw_pictures_later(sender, instance, **kwargs):
    """Let the worker make the sizes of the page's pictures."""
    transaction.on_commit(partial(draw_pictures.enqueue, page_id=instance.pk))
