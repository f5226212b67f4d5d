"""Work that is done after an answer has been sent."""

from django.tasks import task
from django.utils.translation import override
from wagtail.fields import StreamField
from wagtail.models import Page


@task()
def draw_pictures(page_id):
    """Make every size of the pictures in a page's blocks, so that no visitor waits for them."""
    page = Page.objects.get(pk=page_id).specific
    with override(page.locale.language_code):
        for field in page._meta.get_fields():
            if isinstance(field, StreamField):
                getattr(page, field.name).render_as_block({"page": page})
