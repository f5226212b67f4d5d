"""What may be typed at all: checks before anything is rendered or stored."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from blocks.ui.formats import format_number

MAX_SOURCE = 10_000
MIN_TITLE, MAX_TITLE = 5, 120
MAX_ALT = 300
# Vowel signs of Arabic or Thai come to three; more is a tower over one letter.
MAX_MARKS_IN_A_ROW = 4
DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Letters that take no room: zero-width spaces and joiners, tags, soft hyphen, fillers.
INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2064\ufeff\u3164\uffa0\U000e0000-\U000e0fff]"
)


def check_text(text, longest=MAX_SOURCE):
    """``text`` ready to be stored. Raises ValidationError that tells what to mend."""
    if len(text) > longest:
        raise ValidationError(
            _("This is %(length)s characters long; at most %(longest)s fit. Please shorten it."),
            code="too_long",
            params={"length": format_number(len(text)), "longest": format_number(longest)},
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if CONTROLS.search(text):
        raise ValidationError(
            _("The text holds invisible control characters. Please type it anew."), code="controls"
        )
    if DIRECTION_MARKS.search(text):
        raise ValidationError(
            _("The text holds invisible characters that turn its direction. Please type it anew."),
            code="direction",
        )
    if _has_tower_of_marks(text):
        raise ValidationError(
            _("Too many marks are stacked on one letter. Please write plain letters."),
            code="marks",
        )
    text = unicodedata.normalize("NFC", text).strip()
    if not is_readable(text):
        raise ValidationError(_("Please write something."), code="required")
    return text


def check_line(text, longest=MAX_TITLE):
    """Like :func:`check_text`, for a single line with single spaces."""
    return " ".join(check_text(text, longest).split())


def check_field(field, check, text):
    """``check(text)``; what it refuses is raised as a ValidationError of the form's ``field``."""
    try:
        return check(text)
    except ValidationError as error:
        raise ValidationError({field: error}) from error


def is_readable(text):
    """Whether there is anything to see in ``text``."""
    return any(
        not char.isspace() and unicodedata.category(char)[0] not in "MCZ"
        for char in INVISIBLE.sub("", text)
    )


def _has_tower_of_marks(text):
    """Whether more marks than any script needs stand on one letter."""
    if text.isascii():
        return False
    row = 0
    for char in text:
        row = row + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if row > MAX_MARKS_IN_A_ROW:
            return True
    return False
