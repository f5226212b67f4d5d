"""Pictures of the demo content, drawn in code: flat Betawi-Jakarta scenes and partner marks.

``NAMES`` lists them; ``draw(name)`` returns the Pillow image (scenes 1600 by 900, logos 480 by
480) and ``encode(name)`` the bytes of a WebP file of at most 120 KB (``SUFFIX`` names the format).
The same name always gives the same picture. Used by the demo loader; alternative texts live in
the content that shows a picture.
"""

from io import BytesIO

from .logos import LOGOS
from .scenes import SCENES

DRAWINGS = {**SCENES, **LOGOS}
NAMES = tuple(DRAWINGS)
SUFFIX = ".webp"


def draw(name):
    """The picture called ``name``; an unknown name raises ``KeyError``."""
    return DRAWINGS[name]()


def encode(name):
    """The picture called ``name`` as the content of a WebP file."""
    stream = BytesIO()
    draw(name).save(stream, "WEBP", quality=84, method=2)
    return stream.getvalue()
