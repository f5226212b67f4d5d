"""Examples of pictures and video."""

from django.utils.translation import gettext as _
from wagtail.images import get_image_model

from blocks.stream.samples.keys import first_key


def photo(caption=""):
    """A picture inside another block."""
    return {
        "image": first_key(get_image_model()),
        "alt": _("Neighbours plant seedlings beside the river"),
        "decorative": False,
        "caption": caption,
    }


def picture():
    return photo(_("Planting day, RW 003."))


def gallery():
    return {"title": _("Planting day in pictures"), "pictures": [photo(), photo(), photo()]}


def before_after():
    before, after = photo(_("In January")), photo(_("In June"))
    return {"title": _("The alley of RT 004"), "before": before, "after": after}


def video():
    return {
        "title": _("How to make a biopore hole"),
        "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa",
        "poster": first_key(get_image_model()),
        "transcript": "<p>{}</p>".format(_("A hole one metre deep is drilled and filled.")),
    }
