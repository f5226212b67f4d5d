"""Pictures that people send: in two sizes, on white, without metadata."""

import io
import secrets
from dataclasses import dataclass

from django.core.files.base import ContentFile

from blocks.library.image_intake import open_picture, put_on_white

LARGE, SMALL = 1600, 720  # the longer edge, in pixels
QUALITY = {LARGE: 76, SMALL: 62}


@dataclass(frozen=True)
class IncomingPicture:
    """A picture ready to be stored; ``name`` is what the file was called, for screening only."""

    large: ContentFile
    small: ContentFile
    width: int
    height: int
    alt: str
    name: str

    @property
    def fields(self):
        """What is stored of it, by the names that the models' fields have."""
        names = ("large", "small", "width", "height", "alt")
        return {name: getattr(self, name) for name in names}


def take_in(upload, alt):
    """Turn an uploaded file into an :class:`IncomingPicture`.

    Raises ValidationError with a sentence for the person.
    """
    picture = put_on_white(open_picture(upload, LARGE))
    large, small = _encode(picture, LARGE), _encode(picture, SMALL)
    key = secrets.token_hex(12)
    width, height = large[1]
    return IncomingPicture(
        ContentFile(large[0], f"{key}.webp"),
        ContentFile(small[0], f"{key}-s.webp"),
        width,
        height,
        alt,
        upload.name or "",
    )


def _encode(picture, edge):
    """Bytes and size of ``picture`` with its longer edge at most ``edge`` pixels."""
    fitted = picture.copy()
    fitted.thumbnail((edge, edge))
    target = io.BytesIO()
    fitted.save(target, "WEBP", quality=QUALITY[edge], method=4)
    return target.getvalue(), fitted.size
