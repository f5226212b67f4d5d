"""Texts that a translator sends: what can't be stored is refused beside the text.

wagtail-localize stores them unseen. Its address is ours first; all else is left to its own view.
"""

from functools import wraps

from django.http import JsonResponse
from django.utils.translation import gettext as _
from wagtail_localize.views import edit_translation

NUL = "\x00"


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
