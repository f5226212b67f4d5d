"""Days of the week and hours of the day, in words of the language being read."""

from django.utils import timezone
from django.utils.dateformat import time_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

# ISO: the week begins on Monday.
WEEKDAYS = [
    ("1", _("Monday")),
    ("2", _("Tuesday")),
    ("3", _("Wednesday")),
    ("4", _("Thursday")),
    ("5", _("Friday")),
    ("6", _("Saturday")),
    ("7", _("Sunday")),
]
NAMES = dict(WEEKDAYS)
DASH = "\N{EN DASH}"


def days_text(first, last=""):
    """``Monday-Thursday`` for the ISO digits 1 and 4; one day when there is no other."""
    first, last = NAMES.get(first), NAMES.get(last)
    if first and last and first != last:
        return f"{first}{DASH}{last}"
    return str(first or last or "")


def hours_text(opens, closes):
    """``07.30-16.00 WIB`` (English ``07:30-16:00 WIB``), or that it is closed."""
    if not opens:
        return str(_("Closed"))
    if not closes:
        return f"{clock_text(opens)} {zone_name()}"
    return f"{clock_text(opens)}{DASH}{clock_text(closes)} {zone_name()}"


def clock_text(time):
    """A time of day without its zone: a point between hour and minute, a colon in English."""
    english = (get_language() or "").startswith("en")
    return time_format(time, "H:i" if english else "H.i")


def zone_name():
    """``WIB`` where the site's clock runs on Jakarta time."""
    return timezone.localtime().tzname()
