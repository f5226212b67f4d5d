"""Excerpts of people's texts: cut between words, never inside a letter or an emoji."""

import regex

ELLIPSIS = "…"
# A word that would leave less than this share of the room used is cut, not left out.
LEAST_SHARE = 0.6
# What readers see as one letter, however many code points it takes (Unicode TR 29).
GRAPHEME = regex.compile(r"\X")
LOOSE_END = " \t\n,;:–—-("


def excerpt(text, length):
    """The first words of ``text`` in one line, in at most ``length`` code points."""
    return shortened(" ".join(str(text).split()), length)


def shortened(text, length):
    """``text`` with its lines, in at most ``length`` code points; "…" stands where it is cut."""
    if len(text) <= length:
        return text
    room = length - len(ELLIPSIS)
    last_gap = max(text.rfind(gap, 0, room + 1) for gap in " \n")
    end = last_gap if last_gap >= room * LEAST_SHARE else _end_of_graphemes(text, room)
    return text[:end].rstrip(LOOSE_END) + ELLIPSIS


def _end_of_graphemes(text, room):
    """The end of the last grapheme that fits into ``room`` code points."""
    end = 0
    for grapheme in GRAPHEME.finditer(text):
        if grapheme.end() > room:
            break
        end = grapheme.end()
    return end
