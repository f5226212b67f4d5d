"""Every pair of roles is readable, in light and in dark."""

import pytest

from blocks.ui import guide, tokens
from blocks.ui.areas import Area


@pytest.mark.parametrize(
    "pair", list(guide.pairs()), ids=lambda pair: f"{pair['role']} {pair['ground']}"
)
def test_pairs_reach_their_contrast(pair):
    assert min(pair["ratios"]) >= pair["wanted"]


@pytest.mark.parametrize("area", [*Area.values, "umum"])
@pytest.mark.parametrize("scheme", tokens.SCHEMES)
def test_tones_of_areas_are_readable_on_every_ground(area, scheme):
    tone = tokens.area_tones()[area]
    grounds = [*guide.GROUNDS, tone["--tone-soft"]]
    for ground in grounds:
        ratio = tokens.contrast(
            tokens.colour(tone["--tone"], scheme), tokens.colour(ground, scheme)
        )
        assert ratio >= 4.5, ground
    assert (
        tokens.contrast(
            tokens.colour("--ink-soft", scheme), tokens.colour(tone["--tone-soft"], scheme)
        )
        >= 4.5
    )


@pytest.mark.parametrize("area", Area.values)
def test_tones_are_readable_on_the_green_of_the_house(area):
    tone = tokens.colour(tokens.area_tones()[area]["--tone"], "dark")
    assert tokens.contrast(tone, tokens.colour("--brand", "dark")) >= 4.5


def test_contrast_is_the_formula_of_wcag():
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert tokens.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_components_use_roles_never_pigments():
    pigments = tokens.declarations("pigments")
    for path in (tokens.FOLDER.parent / "components").glob("*.css"):
        text = path.read_text("utf-8")
        assert not [name for name in pigments if f"var({name})" in text], path.name
