"""Which days are off: the decree that the library knows, corrected by staff."""

from datetime import date

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from forums.aspirations import calendar
from forums.aspirations.calendar import Calendar, days_off, national_days_off
from forums.aspirations.models import DayOff
from forums.aspirations.working_days import add_working_days

NATIONAL = Calendar({})


@pytest.mark.parametrize(
    ("day", "off"),
    [
        (date(2026, 11, 27), False),  # a Friday like any other
        (date(2026, 11, 28), True),  # Saturday
        (date(2026, 11, 29), True),  # Sunday
        (date(2026, 12, 24), True),  # joint leave before Christmas
        (date(2026, 12, 25), True),
        (date(2026, 12, 28), False),
        (date(2027, 1, 1), True),
        (date(2026, 3, 20), True),  # joint leave and Idulfitri, Friday to Tuesday
        (date(2026, 3, 24), True),
        (date(2026, 3, 25), False),
        (date(2026, 8, 17), True),
        (date(2026, 6, 22), False),  # the birthday of Jakarta is worked
        (date(2300, 1, 7), True),  # a Sunday, long after the library's last year
        (date(2300, 1, 2), False),
        (date(9999, 12, 31), False),
        (date(1, 1, 1), False),
    ],
)
def test_the_national_calendar(day, off):
    assert (day in NATIONAL) is off


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        # 24 and 25 December, a weekend, 1 January, a weekend
        (date(2026, 12, 23), 5, date(2027, 1, 4)),
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
        # Nyepi and Idulfitri make one week off, with its joint leave
        (date(2026, 3, 17), 3, date(2026, 3, 27)),
        (date(2026, 3, 20), 1, date(2026, 3, 25)),  # received on a day off
    ],
)
def test_deadlines_over_holidays(start, days, end):
    assert add_working_days(start, days, NATIONAL) == end


def test_names_are_indonesian_and_nobody_can_change_them():
    assert national_days_off(2026)[date(2026, 12, 24)] == "Cuti Bersama Hari Raya Natal"
    with pytest.raises(TypeError):
        national_days_off(2026)[date(2026, 12, 23)] = "Libur"


@pytest.fixture
def forgetful():
    """Nothing is kept from before, and nothing after."""
    cache.clear()
    national_days_off.cache_clear()
    yield
    cache.clear()
    national_days_off.cache_clear()


def test_one_process_asks_the_library_for_all_others(forgetful, monkeypatch):
    asked = []
    answer = {date(2026, 12, 25): "Natal"}
    monkeypatch.setattr(calendar, "_ask_library", lambda year: asked.append(year) or answer)
    for _ in range(2):
        national_days_off.cache_clear()  # as in another process
        assert national_days_off(2026) == answer
    assert asked == [2026]
    monkeypatch.setattr(calendar, "LIBRARY", "another")
    national_days_off.cache_clear()
    national_days_off(2026)
    assert asked == [2026, 2026]


def add(day, **fields):
    return DayOff.objects.create(date=day, name="Koreksi", source="Surat edaran", **fields)


def test_staff_add_and_take_away_days(db, django_assert_num_queries):
    local, christmas, saturday = date(2026, 12, 23), date(2026, 12, 24), date(2026, 12, 19)
    add(local)
    add(christmas, is_working=True)
    add(saturday, is_working=True)
    with django_assert_num_queries(1):
        off = days_off()
        assert local in off
        assert christmas not in off
        assert saturday not in off
        assert date(2026, 12, 20) in off


def test_a_correction_counts_from_the_next_question_on(db):
    day = date(2026, 12, 23)
    assert day not in days_off()
    correction = add(day)
    assert day in days_off()
    correction.delete()
    assert day not in days_off()


@pytest.mark.parametrize("day", [date(206, 12, 24), date(1999, 12, 31), date(2101, 1, 1)])
def test_a_slip_of_the_year_is_said_beside_the_date(db, day):
    wrong = DayOff(date=day, name="Libur", source="SKB")
    with pytest.raises(ValidationError) as refused:
        wrong.full_clean()
    assert list(refused.value.message_dict) == ["date"]
    with pytest.raises(IntegrityError):
        wrong.save()


def test_a_day_has_one_correction_and_a_source(db):
    add(date(2026, 12, 23))
    with pytest.raises(ValidationError) as refused:
        DayOff(date=date(2026, 12, 23), name="", source="").full_clean()
    assert set(refused.value.message_dict) == {"date", "name", "source"}
