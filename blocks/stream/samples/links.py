"""Examples of links, and of a live section."""

from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.models import Page

from blocks.stream.samples.keys import first_key
from blocks.stream.sections import home_sections


def buttons():
    link = {"page": None, "url": "https://example.org/"}
    return {
        "buttons": [
            {"label": _("Register now"), **link, "style": "primary"},
            {"label": _("Read the rules"), **link, "style": "quiet"},
        ]
    }


def related():
    pages = Page.objects.filter(live=True, depth__gte=3).order_by("path")
    return {"title": _("See also"), "pages": list(pages.values_list("pk", flat=True)[:3])}


def logos():
    key = first_key(get_image_model())
    names = [_("Friends of the Ciliwung"), _("Reading corner"), _("Healthy kitchen")]
    return {
        "title": _("With thanks to"),
        "logos": [{"name": name, "image": key, "url": ""} for name in names],
    }


def live():
    return {"section": next(iter(home_sections()), ""), "title": "", "text": "", "count": 4}
