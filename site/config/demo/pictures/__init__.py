"""Pictures of the demo content, drawn in code: flat Betawi-Jakarta scenes and partner marks.

``NAMES`` lists those of the library; ``draw(name)`` returns the Pillow image (scenes 1600 by 900,
logos 480 by 480), always the same for the same name; ``encode(picture)`` gives the bytes of a WebP
file of at most 120 KB, whose name ends in ``SUFFIX``. Used by the demo loader; alternative texts
live in the content that shows a picture.
"""

from io import BytesIO

from .logos import LOGOS
from .scenes import SCENES, street

NAMES = (*SCENES, *LOGOS)
# Photos of the work on an aspiration don't belong into the library of the editors.
DRAWINGS = {**SCENES, **LOGOS, **street.SCENES}
SUFFIX = ".webp"


def draw(name):
    """The picture called ``name``; an unknown name raises ``KeyError``."""
    return DRAWINGS[name]()


def encode(picture):
    """A drawn picture as the content of a WebP file."""
    stream = BytesIO()
    picture.save(stream, "WEBP", quality=84, method=2)
    return stream.getvalue()
