"""What happens to pages, followed by the discussions beside them."""

from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from forums.boards.models import Thread
from forums.boards.services.beside import follow_page


def connect():
    """Listen. Called once, when the app is ready."""
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(page_changed, dispatch_uid="boards")
    post_delete.connect(page_changed, sender=Page, dispatch_uid="boards")
    for signal in (post_save, post_delete):
        signal.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid="boards")


def page_changed(sender, instance, **kwargs):
    """Show the editors' questions beside a page and those below it as long as the page is."""
    beside = Q(page__path__startswith=instance.path) | Q(page_key=instance.translation_key)
    threads = Thread.objects.filter(beside, page_key__isnull=False, merged_into=None)
    with transaction.atomic():
        for pk in threads.order_by("pk").values_list("pk", flat=True):
            follow_page(pk)


def restriction_changed(sender, instance, **kwargs):
    """The same, after a part of the tree was made private or public."""
    for page in Page.objects.filter(pk=instance.page_id):
        page_changed(Page, page)
