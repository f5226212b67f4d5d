"""The design tokens, read from the style sheets that define them: one source for everything."""

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "static" / "ui" / "css" / "tokens"
SCHEMES = ("light", "dark")
DECLARATION = re.compile(r"(--[\w-]+):\s*([^;]+);")
PAIR = re.compile(r"light-dark\((.+?\)?),\s*(.+\)?)\)$")
REFERENCE = re.compile(r"var\((--[\w-]+)\)$")


@cache
def declarations(name):
    """What ``tokens/<name>.css`` declares on its first selector: names and raw values."""
    text = re.sub(r"/\*.*?\*/", "", (FOLDER / f"{name}.css").read_text("utf-8"), flags=re.S)
    return dict(DECLARATION.findall(text))


@cache
def area_tones():
    """By area: the raw declarations of its class."""
    text = (FOLDER / "areas.css").read_text("utf-8")
    blocks = re.findall(r"\.tone-(\w+)\s*\{([^}]*)\}", text)
    return {area: dict(DECLARATION.findall(body)) for area, body in blocks}


def colour(value, scheme):
    """The hexadecimal colour that a raw value or a token's name stands for in a scheme."""
    if value.startswith("--"):
        value = {**declarations("pigments"), **declarations("roles")}[value]
    if pair := PAIR.match(value):
        value = pair[1 + SCHEMES.index(scheme)]
    if reference := REFERENCE.match(value):
        return colour(reference[1], scheme)
    if re.fullmatch(r"#[0-9a-f]{6}", value):
        return value
    raise ValueError(f"{value} is no plain colour.")


def luminance(colour_hex):
    """The relative luminance of WCAG 2, from 0 to 1."""
    channels = (int(colour_hex[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    """The contrast ratio of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
