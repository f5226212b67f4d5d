"""Documents that go with an official answer: known by what they hold, not by their name."""

import io
import secrets
from dataclasses import dataclass
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from PIL import Image, ImageOps

from blocks.library.forms import DAMAGED
from forums.boards.pictures import BROKEN, MAX_BYTES, MAX_PIXELS, TOO_MANY_PIXELS
from forums.boards.texts import check_line

MOST_DOCUMENTS = 5
LONGEST_TITLE = 120
PDF = b"%PDF-"
ENDINGS = {"JPEG": "jpg", "PNG": "png"}
NO_DOCUMENT = gettext_lazy("This is no PDF, JPEG or PNG that we can open. Please choose another.")
TOO_HEAVY = gettext_lazy("The document is larger than 10 MB. Please choose a smaller one.")


@dataclass(frozen=True)
class IncomingDocument:
    """A document ready to be stored."""

    file: ContentFile
    title: str


def take_document(upload):
    """Turn an uploaded file into an :class:`IncomingDocument`; raises ValidationError.

    Scans and photos are written anew, without what they tell of the camera and the place.
    """
    if upload.size > MAX_BYTES:
        raise ValidationError(TOO_HEAVY, code="too_heavy")
    upload.seek(0)
    if upload.read(len(PDF)) == PDF:
        upload.seek(0)
        content, ending = upload.read(), "pdf"
    else:
        content, ending = _picture(upload)
    name = f"{secrets.token_hex(12)}.{ending}"
    return IncomingDocument(ContentFile(content, name), _title_of(upload.name))


def _picture(upload):
    """The bytes of a JPEG or PNG without metadata, and the ending of its name."""
    try:
        upload.seek(0)
        with Image.open(upload, formats=tuple(ENDINGS)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels")
            kind = picture.format
            upright = ImageOps.exif_transpose(picture)
            upright.info.clear()
            target = io.BytesIO()
            upright.save(target, kind, **({"quality": 85} if kind == "JPEG" else {}))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels") from error
    except (*BROKEN, *DAMAGED) as error:
        raise ValidationError(NO_DOCUMENT, code="no_document") from error
    return target.getvalue(), ENDINGS[kind]


def _title_of(name):
    """What the file was called, without its ending, if that can be read."""
    stem = PurePath(name or "").stem.replace("_", " ")[:LONGEST_TITLE]
    try:
        return check_line(stem, LONGEST_TITLE)
    except ValidationError:
        return _("Document")
