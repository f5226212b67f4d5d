"""Numbers, money, dates and times, with the traps of the Indonesian locale."""

import datetime
from decimal import Decimal

import pytest
from django.template import engines
from django.utils import timezone, translation

DAY = datetime.date(2026, 11, 24)
MOMENT = datetime.datetime(2026, 11, 24, 7, 0, tzinfo=datetime.UTC)
LATE = datetime.datetime(2026, 11, 24, 18, 30, tzinfo=datetime.UTC)


def render(source, language="id", **context):
    with translation.override(language):
        return engines["django"].from_string(source).render(context)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (1250000.5, "1.250.000,5", "1,250,000.5"),
        (Decimal("85.00"), "85", "85"),
        (Decimal("1000"), "1.000", "1,000"),
        (Decimal("1E+3"), "1.000", "1,000"),
        (0, "0", "0"),
        (-1234.5, "-1.234,5", "-1,234.5"),
        ("88.31", "88,31", "88.31"),
        (None, "", ""),
        ("", "", ""),
        ("abc", "", ""),
        (float("nan"), "", ""),
    ],
)
def test_number(value, indonesian, english):
    assert render("{{ v|number }}", "id", v=value) == indonesian
    assert render("{{ v|number }}", "en", v=value) == english


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (15000, "Rp15.000"),
        (Decimal("15000.50"), "Rp15.000,5"),
        (0, "Rp0"),
        (-22000, "-Rp22.000"),
        (None, ""),
    ],
)
def test_rupiah_is_written_without_a_space(value, expected):
    assert render("{{ v|rupiah }}", v=value) == expected


def test_percent():
    assert render("{{ v|percent }}", v=88.31) == "88,31%"
    assert render("{{ v|percent }}", "en", v=88.314) == "88.31%"
    assert render("{{ v|percent }}", v=None) == ""


def test_dates_are_written_out():
    assert render("{{ v|long_date }}", v=DAY) == "24 November 2026"
    assert render("{{ v|weekday_date }}", v=DAY) == "Selasa, 24 November 2026"
    assert render("{{ v|weekday_date }}", "en", v=DAY) == "Tuesday, 24 November 2026"
    assert render("{{ v|long_date }}", v=LATE) == "25 November 2026"
    assert render("{{ v|long_date }}{{ v|weekday_date }}", v=None) == ""


def test_clock_has_a_full_stop_in_indonesian():
    assert render("{{ v|clock }}", v=MOMENT) == "14.00 WIB"
    assert render("{{ v|clock }}", "en", v=MOMENT) == "14:00 WIB"
    assert render("{{ v|clock }}", v=datetime.time(7, 30)) == "07.30 WIB"
    assert render("{{ v|clock }}", v=DAY) == ""


def test_clock_is_that_of_the_office_whatever_the_visitor_set():
    with timezone.override("Asia/Makassar"):
        assert render("{{ v|clock }}", v=MOMENT) == "15.00 WITA"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("loket@balai.example", "loket<wbr>@balai.example"),
        ("<b>@balai.example", "&lt;b&gt;<wbr>@balai.example"),
        ("<b>", "&lt;b&gt;"),
        ("", ""),
    ],
)
def test_an_address_breaks_before_its_host(address, expected):
    assert render("{{ address|breakable }}", address=address) == expected
