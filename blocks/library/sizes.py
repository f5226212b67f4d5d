"""The sizes in which lists, cards and pages show the picture of a thing itself, by its field.

They are drawn when the thing is published, so that no visitor of a list waits for them. A house
test compares them with the templates.
"""

from wagtail.images.models import Filter

from blocks.library.models import Photo

FORMAT = "format-webp"
SIZES = {
    "cover": (
        "fill-{400x225,800x450}",  # a card
        "fill-{240x180,480x360}",  # a row of news
        "fill-{480x270,960x540,1440x810}",  # the page itself
    ),
    "logo": ("fill-160x160", "fill-320x320"),
}


def draw_sizes(thing):
    """Draw what is missing of the sizes of the pictures of ``thing``, a page or a snippet."""
    for field, sizes in SIZES.items():
        photo = getattr(thing, field, None)
        if isinstance(photo, Photo):
            specs = [spec for size in sizes for spec in Filter.expand_spec(f"{size}|{FORMAT}")]
            photo.get_renditions(*specs)
