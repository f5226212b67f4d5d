"""Every component renders from its samples, and from nothing at all."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.template.loader import get_template, render_to_string, select_template

from blocks.ui.samples import component_names, examples_of
from tests.factories.body import make_photo

TEMPLATES = Path(apps.get_app_config("ui").path) / "templates" / "ui"
EXAMPLES = [
    pytest.param(example, id=f"{name}: {example['name']}")
    for name in component_names()
    for example in examples_of(name)
]
# Parts of other components, shown through them.
PARTS = {"filter_group", "icon"}


@pytest.mark.parametrize("example", EXAMPLES)
def test_sample_renders_without_anything_forbidden(example):
    markup = select_template(example["templates"]).render(example["context"])
    assert markup.strip()
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", markup)
    assert not re.search(r'href=""|src=""|alt="None"|>None<', markup)


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.stem)
def test_component_survives_missing_data(path):
    if path.stem == "cover":
        pytest.skip("drawn by its tag, which always has data")
    assert "None" not in get_template(f"ui/{path.name}").render({})


def test_every_component_has_samples():
    assert {path.stem for path in TEMPLATES.glob("*.html")} - PARTS == set(component_names())


def test_card_says_only_what_it_knows():
    markup = render_to_string("ui/card.html", {"title": "Hanya judul"})
    assert "<h3" in markup
    assert "<a" not in markup
    assert "card__cover" not in markup


def test_card_marks_another_language():
    markup = render_to_string("ui/card.html", {"title": "Kabar", "url": "/x/", "lang": "id"})
    assert 'lang="id"' in markup


def test_card_escapes():
    markup = render_to_string("ui/card.html", {"title": "<b>A</b>", "text": '"><script>'})
    assert "<b>" not in markup
    assert "<script>" not in markup


def test_share_link_carries_title_and_address():
    markup = render_to_string(
        "ui/share.html", {"title": "Susur & Pungut", "url": "https://balai.example/a/?b=1"}
    )
    assert "https://wa.me/?text=Susur%20%26%20Pungut%20https%3A%2F%2Fbalai.example" in markup


def test_card_shows_the_photo_in_two_sizes(db):
    markup = render_to_string("ui/card.html", {"title": "A", "photo": make_photo(), "seed": 1})
    assert "<img" in markup
    assert 'loading="lazy"' in markup
    assert 'alt=""' in markup
    assert "<pattern" not in markup
