"""The days on which the office doesn't work: weekends, national holidays and joint leave.

The ``holidays`` library knows the yearly decree of the three ministers (and estimates years
whose decree isn't out yet); staff correct it with DayOff.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from types import MappingProxyType

from blocks import signed_cache
from forums.aspirations.models import DayOff

SATURDAY = 5
# Joint leave (cuti bersama) is the library's category "government".
CATEGORIES = ("public", "government")
LIBRARY = version("holidays")


@dataclass(frozen=True)
class Calendar:
    """Answers ``day in calendar`` with whether the office is closed on ``day``.

    ``corrections`` says of single dates whether people work; it goes before everything else.
    """

    corrections: Mapping[datetime.date, bool]

    def __contains__(self, day):
        works = self.corrections.get(day)
        if works is not None:
            return not works
        return day.weekday() >= SATURDAY or day in national_days_off(day.year)


def days_off():
    """The calendar as it stands now: one query, so keep it for the length of one computation."""
    return Calendar(dict(DayOff.objects.values_list("date", "is_working")))


@lru_cache(maxsize=64)
def national_days_off(year):
    """Date → name of the holidays and the joint leave of ``year``; empty where none are known.

    It depends on the version of the library alone, so it may be kept for the life of the process.
    """
    key = f"national-days-off-{LIBRARY}-{year}"
    known = signed_cache.get_or_build(key, lambda: _ask_library(year), None)
    return MappingProxyType(known)


def _ask_library(year):
    # It loads all countries, which takes a second and 30 MB: one process does it for all others.
    import holidays

    return dict(holidays.country_holidays("ID", years=year, categories=CATEGORIES, language="id"))
