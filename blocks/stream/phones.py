"""Telephone numbers as people write them, and as a telephone dials them."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

WRITTEN = re.compile(r"\+?[\d\s().\-/]{3,30}")


def check_phone(number):
    """Refuse what no telephone could dial."""
    if number and not dialled(number):
        raise ValidationError(_("Write digits and spaces only, for example 021 1234 5678."))


def dialled(number):
    """``(021) 1234-5678`` as ``02112345678``; "" when it is not a number."""
    number = (number or "").strip()
    if not WRITTEN.fullmatch(number):
        return ""
    digits = re.sub(r"\D", "", number)
    if len(digits) < 3:
        return ""
    return f"+{digits}" if number.startswith("+") else digits
