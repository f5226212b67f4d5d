"""Pictures that residents send: opened with care, turned upright, made small, without metadata."""

import io
import secrets
import struct
import zlib
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

from blocks.library.forms import DAMAGED

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 40_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
LARGE, SMALL = 1600, 720  # the longer edge, in pixels
QUALITY = {LARGE: 76, SMALL: 62}

# What else Pillow lets out of the depths of a broken file.
BROKEN = (MemoryError, OverflowError, AttributeError, struct.error, zlib.error)

NO_PICTURE = _("This file is no picture that we can open. Please choose a JPEG, PNG or WebP photo.")
TOO_HEAVY = _("The picture is larger than 10 MB. Please choose a smaller one.")
TOO_MANY_PIXELS = _("The picture has more than 40 million pixels. Please make it smaller first.")


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


def check_weight(upload):
    """Raise ValidationError when the file is too heavy; it is not opened for that."""
    if upload.size > MAX_BYTES:
        raise ValidationError(TOO_HEAVY, code="too_heavy")


def take_in(upload, alt):
    """Turn an uploaded file into an :class:`IncomingPicture`.

    Raises ValidationError with a sentence for the person. Nothing is unpacked before the head of
    the file has told a bearable size; nothing but the first frame's pixels is kept.
    """
    check_weight(upload)
    picture = _open(upload)
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


def _open(upload):
    """The first frame, upright, in RGB, no larger than what is kept."""
    try:
        upload.seek(0)
        with Image.open(upload, formats=FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels")
            picture.draft("RGB", (LARGE, LARGE))
            picture.thumbnail((LARGE, LARGE))
            return _on_white(ImageOps.exif_transpose(picture))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels") from error
    except (*BROKEN, *DAMAGED) as error:
        raise ValidationError(NO_PICTURE, code="no_picture") from error


def _on_white(picture):
    """Without transparency and palette."""
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    layer = picture.convert("RGBA")
    ground = Image.new("RGB", layer.size, "white")
    ground.paste(layer, mask=layer.getchannel("A"))
    return ground


def _encode(picture, edge):
    """Bytes and size of ``picture`` with its longer edge at most ``edge`` pixels."""
    fitted = picture.copy()
    fitted.thumbnail((edge, edge))
    fitted.info.clear()
    target = io.BytesIO()
    fitted.save(target, "WEBP", quality=QUALITY[edge], method=4)
    return target.getvalue(), fitted.size
