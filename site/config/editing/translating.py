"""Texts that a translator sends: what can't be stored is refused beside the text.

wagtail-localize stores them unseen. Its addresses are ours first; all else is left to its views.
"""

from functools import wraps
from tempfile import NamedTemporaryFile

import polib
from django.core.files.base import ContentFile
from django.http import JsonResponse
from django.utils.translation import gettext as _
from wagtail_localize.views import edit_translation

from blocks.query import is_storable

NUL = "\x00"
# What its own view calls no PO file.
NO_PO_FILE = b"?"
PO_FILE_OWNER = "X-WagtailLocalize-TranslationID"


@wraps(edit_translation.edit_string_translation)
def edit_string_translation(request, translation_id, string_segment_id):
    """Its view; a text with NUL is answered as its editor shows errors and is not stored."""
    if request.method != "PUT" or NUL.encode() not in request.body.replace(b"%00", b"\x00"):
        return edit_translation.edit_string_translation(request, translation_id, string_segment_id)
    return JsonResponse(
        {
            "segment_id": string_segment_id,
            "data": "",
            "error": _("The text has a character that can't be stored. Write it anew."),
            "comment": "",
            "last_translated_by": None,
        }
    )


@wraps(edit_translation.upload_pofile)
def upload_pofile(request, translation_id):
    """Its view; a file that it can't import is to it one that is no PO file."""
    file = request.FILES.get("file")
    if file and not _is_importable(file.read()):
        request.FILES["file"] = ContentFile(NO_PO_FILE)
    elif file:
        file.seek(0)
    return edit_translation.upload_pofile(request, translation_id)


def _is_importable(content):
    # polib would open a text that is the name of a file, so it gets a file.
    with NamedTemporaryFile(suffix=".po") as file:
        file.write(content)
        file.flush()
        try:
            entries = polib.pofile(file.name)
        except Exception:  # A hand-made file can be wrong in any way.
            return False
    texts = (text for entry in entries for text in (entry.msgctxt, entry.msgid, entry.msgstr))
    return PO_FILE_OWNER in entries.metadata and all(is_storable(text or "") for text in texts)
