"""What a name may not hold: invisible signs, towers of marks, the office's titles."""

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

MOST_MARKS = 2
OFFICE = re.compile(r"\b(admin|administrator|lurah|moderator|petugas|kelurahan|redaksi)\b", re.I)


def validate_name(text):
    """Refuse control signs, direction changes and letters under towers of marks."""
    marks = 0
    for letter in text:
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind.startswith("M") else 0
        if kind in ("Cc", "Cf", "Co", "Cs", "Zl", "Zp") or marks > MOST_MARKS:
            raise ValidationError(_("Please use letters, digits, spaces and usual signs only."))
    if not any(letter.isalpha() for letter in text):
        raise ValidationError(_("Please write a name with letters."))


def validate_nickname(text):
    """A nickname is a name that nobody takes for the office."""
    validate_name(text)
    if OFFICE.search(text):
        raise ValidationError(_("This nickname sounds like the office. Please choose another."))
