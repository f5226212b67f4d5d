"""Empty the site before the demo is loaded anew."""

from wagtail.models import Page, Site

from blocks.library.models import File, Photo
from blocks.stream.models import ReusableContent
from home.pages.models import Menu
from programs.catalog.models import Measurement
from programs.partners.models import Institution, Partner


def remove_content():
    """Remove all pages, texts, figures, pictures and documents, whoever wrote them."""
    Site.objects.all().delete()
    for page in Page.objects.filter(depth=2):
        page.delete()
    for model in (Menu, Measurement, Partner, Institution, ReusableContent, Photo, File):
        for item in model.objects.all():
            item.delete()
