"""What follows when a programme is published."""

from functools import partial

from django.conf import settings
from django.db import transaction
from wagtail.signals import page_published

from programs.catalog.models import ProgramPage
from programs.catalog.tasks import tell_of_milestones


def connect():
    """Called once, when the room is ready."""
    page_published.connect(
        tell_of_milestones_later, sender=ProgramPage, dispatch_uid="catalog.tell_of_milestones"
    )


def tell_of_milestones_later(sender, instance, **kwargs):
    """Translations follow their originals, so only an original is news."""
    if instance.locale.language_code == settings.LANGUAGE_CODE:
        transaction.on_commit(partial(tell_of_milestones.enqueue, page_pk=instance.pk))
