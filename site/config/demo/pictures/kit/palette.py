"""Pigments of the site (see the design tokens) and a few earth colours between them."""

from PIL import ImageColor

PAPER, SAND, LINEN = "#fdfaf3", "#f7f1e4", "#eadfc9"
LEAF_DEEP, LEAF, LEAF_MID, LEAF_LIGHT = "#0f4429", "#17603a", "#3f8a5b", "#8fc7a0"
LEAF_SOFT = "#d3e9d4"
GOLD, GOLD_LIGHT = "#eba51f", "#f7c766"
BRICK, TILE, ROSE = "#a2351f", "#c4592f", "#efb09a"
TEAL_DEEP, TEAL, TEAL_MID, TEAL_LIGHT = "#084a52", "#0c6670", "#3f969e", "#8ac6ca"
TEAL_SOFT = "#c5e5e5"
PLUM_DEEP, PLUM, PLUM_MID, PLUM_SOFT = "#4a2a5e", "#6a3f86", "#9a78b4", "#e5d8f0"
OCHRE_DEEP, OCHRE, OCHRE_MID, OCHRE_SOFT = "#5f3600", "#8f5200", "#c48a3c", "#f7dfb8"
EARTH, CLAY, STONE, SMOKE = "#d8b684", "#b98a58", "#c9c2b0", "#8d9790"
INK, NIGHT, BARK = "#1c2a22", "#27392f", "#6b4423"
SKINS = ("#8a5637", "#a86d45", "#c38b5b", "#dcab7c")

TONES = {
    "health": (TEAL_SOFT, TEAL_LIGHT, TEAL_MID, TEAL, TEAL_DEEP),
    "education": (PLUM_SOFT, "#c9b3dc", PLUM_MID, PLUM, PLUM_DEEP),
    "environment": (LEAF_SOFT, LEAF_LIGHT, LEAF_MID, LEAF, LEAF_DEEP),
    "economy": (OCHRE_SOFT, "#e9bf7f", OCHRE_MID, OCHRE, OCHRE_DEEP),
}


def rgb(colour):
    """The ``(r, g, b)`` or ``(r, g, b, a)`` tuple of a pigment."""
    return ImageColor.getrgb(colour) if isinstance(colour, str) else colour


def mix(first, second, share):
    """``first`` with ``share`` (0 to 1) of ``second`` stirred in."""
    pairs = zip(rgb(first)[:3], rgb(second)[:3], strict=True)
    return tuple(round(a + (b - a) * share) for a, b in pairs)


def fade(colour, opacity):
    """The colour as a glaze; ``opacity`` 0 to 1."""
    return (*rgb(colour)[:3], round(255 * opacity))


def shade(colour, share=0.18):
    """The side of a thing that is turned away from the sun."""
    return mix(colour, INK, share)


def tint(colour, share=0.35):
    """The lit side of a thing."""
    return mix(colour, PAPER, share)
