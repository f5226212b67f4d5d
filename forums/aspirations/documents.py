"""Documents that go with an official answer: known by what they hold, not by their name."""

import secrets
from dataclasses import dataclass
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from blocks.library import document_intake, image_intake
from forums.boards.texts import check_line

MOST_DOCUMENTS = 5
LONGEST_TITLE = 120
NO_DOCUMENT = gettext_lazy(
    "This is no PDF and no picture that we can open. Please choose another file."
)


@dataclass(frozen=True)
class IncomingDocument:
    """A document ready to be stored."""

    file: ContentFile
    title: str


def take_document(upload):
    """Turn an uploaded file into an :class:`IncomingDocument`; raises ValidationError.

    Scans and photos are written anew, without what they tell of the camera and the place.
    """
    if document_intake.is_pdf(upload):
        document_intake.check_weight(upload)
        content, ending = upload.read(), "pdf"
    else:
        content, ending = _encode_picture(upload)
    name = f"{secrets.token_hex(12)}.{ending}"
    return IncomingDocument(ContentFile(content, name), _title_of(upload.name))


def _encode_picture(upload):
    try:
        return image_intake.encode(upload)
    except ValidationError as error:
        if error.code == "no_picture":
            raise ValidationError(NO_DOCUMENT, code="no_document") from error
        raise


def _title_of(name):
    """What the file was called, without its ending, if that can be read."""
    stem = PurePath(name or "").stem.replace("_", " ")[:LONGEST_TITLE]
    try:
        return check_line(stem, LONGEST_TITLE)
    except ValidationError:
        return _("Document")
