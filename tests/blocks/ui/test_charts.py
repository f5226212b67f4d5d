"""Charts: drawn right, readable without eyes, never with a decimal comma in a coordinate."""

import re
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from blocks.ui.charts import BOTTOM, LEFT, RIGHT, TOP, line_chart, value_steps

POINTS = [(date(2026, 11, 17), Decimal("1630.5")), (date(2026, 4, 23), 96), (date(2026, 8, 1), 131)]


def coordinates(chart):
    return [(float(dot["x"]), float(dot["y"])) for dot in chart.dots]


def test_points_run_from_left_to_right_inside_the_drawing():
    places = coordinates(line_chart(POINTS, target=1800, unit="kunjungan"))
    assert [x for x, _y in places] == sorted(x for x, _y in places)
    assert all(LEFT <= x <= RIGHT and TOP <= y <= BOTTOM for x, y in places)


@pytest.mark.parametrize("language", ["id", "en"])
def test_coordinates_have_no_comma_and_words_have_the_readers(language):
    with translation.override(language):
        chart = line_chart(POINTS, target=1800, unit="kunjungan", label="Kunjungan")
        markup = render_to_string("ui/line_chart.html", {"chart": chart})
    attributes = re.findall(r' (?:d|cx|cy|x|y|viewBox)="([^"]*)"', markup)
    assert attributes
    assert not any("," in value for value in attributes)
    assert ("1.630,5" if language == "id" else "1,630.5") in markup
    assert "1.630,5" in chart.summary or language == "en"


def test_the_table_says_what_the_drawing_says():
    chart = line_chart(POINTS, unit="kunjungan", label="Kunjungan")
    assert [row["value"] for row in chart.rows] == ["1.630,5", "131", "96"]
    assert chart.rows[0]["date"] == "17 November 2026"
    assert chart.column == "Kunjungan (kunjungan)"


def test_no_points_no_chart():
    assert line_chart([]) is None
    assert line_chart([(date(2026, 1, 1), None)]) is None
    assert render_to_string("ui/line_chart.html", {"chart": None}).strip() == ""


@pytest.mark.parametrize("values", [[0], [5], [-3, 4], [0.2, 0.31], [1_000_000], [88.31, 90]])
def test_any_values_fit(values):
    chart = line_chart([(date(2026, 1, day), value) for day, value in enumerate(values, 1)])
    assert all(TOP - 0.1 <= y <= BOTTOM + 0.1 for _x, y in coordinates(chart))
    steps = value_steps([Decimal(str(value)) for value in values])
    assert 2 <= len(steps) <= 7
    assert min(steps) <= min(values)
    assert max(steps) >= max(values)


@pytest.mark.parametrize(
    ("percent", "dash"), [(58.25, "58.2 100"), (104.4, "100 100"), (-5, "0 100"), ("31", "31 100")]
)
def test_ring_is_never_over_full_and_has_no_comma(percent, dash):
    markup = render_to_string("ui/ring.html", {"percent": percent})
    assert f'stroke-dasharray="{dash}"' in markup


@pytest.mark.parametrize(
    ("language", "label", "note"),
    [
        ("id", "92% dari sasaran tercapai", "dari sasaran</span>"),
        ("en", "92% of the goal reached", "of the goal</span>"),
    ],
)
def test_ring_says_what_it_is_a_share_of(language, label, note):
    with translation.override(language):
        markup = render_to_string("ui/ring.html", {"percent": 92})
    assert f'aria-label="{label}"' in markup
    assert note in markup


def test_ring_without_a_value_is_empty():
    markup = render_to_string("ui/ring.html", {})
    assert "stroke-dasharray" not in markup
    assert "0%" in markup


def test_progress_has_a_plain_value():
    assert 'value="64.5"' in render_to_string("ui/progress.html", {"percent": 64.5})


def test_drawing_is_well_formed():
    markup = render_to_string("ui/line_chart.html", {"chart": line_chart(POINTS, target=99)})
    svg = re.search(r"<svg class=\"chart.*?</svg>", markup, re.S)[0]
    assert ElementTree.fromstring(svg).get("role") == "img"
