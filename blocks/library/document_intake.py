"""The intake of documents: what a file holds must be what its name says.

The library and the enclosures of officers use it. The files stay as they are.
"""

import zipfile
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import PurePath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

PDF_HEADER = b"%PDF-"
HEAD_BYTES = 1024  # programs that show PDF look for the header that far

TOO_HEAVY = _("The document is larger than %(limit)d MB. Please choose a smaller one.")
OTHER_KIND = _("Such files are not taken. Please choose one of these: %(kinds)s.")
OTHER_CONTENT = _(
    "What this file holds is not what .%(ending)s at the end of its name says. "
    "Please save it anew with the program that made it."
)


def check_weight(upload):
    """Raise ValidationError when the file is too heavy; it is not opened for that."""
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    if upload.size > limit:
        raise ValidationError(TOO_HEAVY, code="too_heavy", params={"limit": limit // 1024**2})


def check_document(upload):
    """Raise ValidationError unless the file is of a kind that we take, by name and by content."""
    check_weight(upload)
    ending = PurePath(upload.name).suffix.lower().removeprefix(".")
    if ending not in settings.WAGTAILDOCS_EXTENSIONS:
        kinds = ", ".join(settings.WAGTAILDOCS_EXTENSIONS).upper()
        raise ValidationError(OTHER_KIND, code="other_kind", params={"kinds": kinds})
    if not CONTENT_TESTS.get(ending, is_archive)(upload):
        raise ValidationError(OTHER_CONTENT, code="other_content", params={"ending": ending})


def is_pdf(upload):
    """Whether it is a PDF; a byte-order mark or other bytes may stand before its header."""
    return PDF_HEADER in _head(upload)


def is_archive(upload):
    """Whether it is a ZIP archive, as the files of office programs are."""
    upload.seek(0)
    is_zip = zipfile.is_zipfile(upload)
    upload.seek(0)
    return is_zip


def is_text(upload):
    """Whether it is text: only UTF-16 with its mark has zero bytes."""
    head = _head(upload)
    return head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or b"\0" not in head


CONTENT_TESTS = {"pdf": is_pdf, "csv": is_text, "txt": is_text}


def _head(upload):
    upload.seek(0)
    head = upload.read(HEAD_BYTES)
    upload.seek(0)
    return head
