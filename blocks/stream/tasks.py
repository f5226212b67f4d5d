"""Work that is done after an answer has been sent."""

from django.apps import apps
from django.tasks import task
from django.utils.translation import override
from wagtail.fields import StreamField
from wagtail.models import Page

from blocks.library.sizes import draw_sizes


@task()
def draw_pictures(page_id):
    """Make every size of a page's pictures, so that no visitor waits for them.

    Those of its cover, for cards and lists as well, and those in its blocks.
    """
    page = Page.objects.filter(pk=page_id).specific().first()
    if page is None:
        return
    draw_sizes(page)
    with override(page.locale.language_code):
        for field in page._meta.get_fields():
            if isinstance(field, StreamField):
                getattr(page, field.name).render_as_block({"page": page})


@task()
def draw_entry_pictures(label, pk):
    """Make every size of the logo of the snippet ``pk`` of the model ``label``."""
    entry = apps.get_model(label)._base_manager.filter(pk=pk).first()
    if entry is not None:
        draw_sizes(entry)
