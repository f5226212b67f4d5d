"""Tumpal covers: light, each its own, never broken by a locale."""

import re

import pytest
from django.template import Context, engines
from django.test import RequestFactory

from blocks.ui.areas import Area

TEMPLATE = "{% cover seed area %}"


def draw(seed, area="kesehatan", request=None):
    context = {"seed": seed, "area": area}
    return engines["django"].from_string(TEMPLATE).render(context, request)


@pytest.mark.parametrize("seed", [*range(1, 60), 123456789, "posyandu", "x" * 500])
def test_cover_is_light_and_holds_whole_numbers_only(seed):
    markup = draw(seed)
    assert len(markup.encode()) <= 700
    assert not re.search(r"\d[.,]\d", markup)


def test_the_same_seed_draws_the_same_cover():
    def drawing(seed):
        return re.sub(r"t[0-9a-f]{2}[0-9a-f]+", "", draw(seed))

    assert drawing(7) == drawing(7)
    assert len({drawing(seed) for seed in range(40)}) == 40


def test_ids_are_unique_on_a_page_even_for_one_seed():
    request = RequestFactory().get("/")
    ids = [re.search(r'id="(\w+)"', draw(5, request=request))[1] for _ in range(30)]
    assert len(set(ids)) == 30


@pytest.mark.parametrize("area", [*Area.values, "", None, "unknown"])
def test_area_gives_the_tone(area):
    markup = draw(1, area)
    assert (f"tone-{area}" in markup) == (area in Area.values)


def test_needs_no_request():
    assert "<pattern" in engines["django"].from_string(TEMPLATE).template.render(
        Context({"seed": 1, "area": ""})
    )
