"""Numbers, money, dates and times as people of the active language write them."""

import datetime
from decimal import Decimal, InvalidOperation

from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import get_language


def to_decimal(value):
    """The value as a Decimal, or None when it is no number."""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def format_number(value, decimals=None):
    """``1.250.000,5`` in Indonesian, ``1,250,000.5`` in English; "" for what is no number."""
    number = to_decimal(value)
    if number is None:
        return ""
    if decimals is not None:
        number = round(number, decimals)
    plain = f"{number:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return number_format(Decimal(plain or 0), use_l10n=True, force_grouping=True)


def format_rupiah(value):
    """``Rp15.000``, without a space; cents only when there are some."""
    number = to_decimal(value)
    if number is None:
        return ""
    sign = "-" if number < 0 else ""
    return f"{sign}Rp{format_number(abs(number), 2)}"


def format_percent(value):
    """``88,31%``: at most two decimals, no space."""
    text = format_number(value, 2)
    return f"{text}%" if text else ""


def format_date(value, pattern="j F Y"):
    """``24 November 2026`` by local time; "" for what is no date."""
    if isinstance(value, datetime.datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return date_format(value, pattern, use_l10n=True) if isinstance(value, datetime.date) else ""


def format_clock(value):
    """``14.00 WIB``, in English ``14:00 WIB``; of a time or a moment, by local time."""
    if isinstance(value, datetime.datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    if not isinstance(value, datetime.datetime | datetime.time):
        return ""
    mark = "." if (get_language() or "").startswith("id") else ":"
    return f"{value:%H}{mark}{value:%M} {timezone.localtime():%Z}"
