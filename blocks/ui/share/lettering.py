"""Words on the share image: which can be drawn, how large, and where the lines break."""

import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from blocks.excerpts import ELLIPSIS, GRAPHEME

FONTS = Path(__file__).resolve().parents[1] / "fonts"
BOLD, MEDIUM = "jakarta-bold.ttf", "jakarta-medium.ttf"
MISSING = "\uffff"


@cache
def font(name, size):
    """A font of this size in pixels."""
    return ImageFont.truetype(FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)


def legible(text):
    """``text`` in single spaces, without what our font has no letters for."""
    text = unicodedata.normalize("NFC", str(text))
    letters = "".join(" " if letter.isspace() else letter for letter in text)
    return " ".join("".join(filter(_is_drawn, letters)).split())


def fit(text, name, sizes, width, height, leading):
    """The font of the first of ``sizes`` in which ``text`` fits into a box, and its lines.

    In the last size the text is cut with an ellipsis.
    """
    for size in sizes:
        lines = wrap(text, face := font(name, size), width)
        room = int(height / (size * leading))
        if len(lines) <= room:
            return face, balanced(text, face, width, lines)
    lines = lines[:room]
    return face, [*lines[:-1], shortened(lines[-1] + ELLIPSIS, face, width)]


def wrap(text, face, width):
    """The lines of ``text``; words wider than a line are cut into pieces."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if face.getlength(longer) <= width:
            line = longer
            continue
        *pieces, rest = _pieces(word, face, width)
        lines += [*([line] if line else []), *pieces]
        line = rest
    return [*lines, line] if line else lines


def balanced(text, face, width, lines):
    """The same number of lines, about equally long: no single word is left at the end."""
    longest = max((face.getlength(word) for word in text.split()), default=0)
    narrow, wide = min(int(longest), width), width
    while wide - narrow > 8:
        middle = (narrow + wide) // 2
        if len(wrap(text, face, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return wrap(text, face, wide)


def shortened(text, face, width):
    """``text`` in one line; what is too long ends in an ellipsis."""
    if face.getlength(text) <= width:
        return text
    letters = GRAPHEME.findall(text.rstrip(ELLIPSIS))
    while letters and face.getlength("".join(letters) + ELLIPSIS) > width:
        letters.pop()
    kept = "".join(letters)
    # Rather a word less than half a word, where there are words.
    whole = kept.rpartition(" ")[0] or kept
    return whole.rstrip(" ,.;:-") + ELLIPSIS


@cache
def _missing():
    return bytes(font(MEDIUM, 20).getmask(MISSING))


@lru_cache(maxsize=2000)
def _is_drawn(letter):
    """Whether the font has this letter."""
    if letter == " ":
        return True
    return letter.isprintable() and bytes(font(MEDIUM, 20).getmask(letter)) != _missing()


def _pieces(word, face, width):
    """``word`` in pieces that each fit into a line."""
    piece, pieces = "", []
    for letter in word:
        if piece and face.getlength(piece + letter) > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]
