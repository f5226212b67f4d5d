"""The trail of a share image: what it led to, and its stages, those that are reached filled."""

from itertools import pairwise

from blocks.ui.share.canvas import HEIGHT, MARGIN
from blocks.ui.share.lettering import BOLD, MEDIUM, font, legible, shortened

TRAIL_HEIGHT = 92
NOTE_HEIGHT, NOTE_SIZE, NOTES_GAP = 40, 27, 20
LINE, WORDS = HEIGHT - 208, HEIGHT - 170
RADIUS, THICK = 13, 5
SIZE = 23


def draw_trail(canvas, palette, trail, width):
    """The dots and the line between them, in a column ``width`` pixels wide."""
    places = [left + RADIUS for left, _room in _cells(trail, width)]
    for number, (here, following) in enumerate(pairwise(places), 1):
        reached = trail[number][1]
        canvas.line([(here, LINE), (following, LINE)], THICK, _colour(palette, reached))
    for place, (_name, reached) in zip(places, trail, strict=True):
        canvas.disc(place, LINE, RADIUS, _colour(palette, reached))
        if not reached:
            canvas.disc(place, LINE, RADIUS - 4, palette.ground)


def write_trail(draw, palette, trail, width):
    """The names of the stages below the dots."""
    for (left, room), (name, reached) in zip(_cells(trail, width), trail, strict=True):
        face = font(BOLD if reached else MEDIUM, SIZE)
        colour = palette.words if reached else palette.soft
        text = shortened(legible(name), face, room - 14)
        draw.text((left, WORDS), text, colour, face, anchor="lm")


def notes_height(notes):
    """How much room the lines need, with a gap above them."""
    return NOTES_GAP + len(notes) * NOTE_HEIGHT if notes else 0


def write_notes(draw, palette, notes, width):
    """The lines between title and trail."""
    face = font(BOLD, NOTE_SIZE)
    for number, text in enumerate(reversed(notes), 1):
        place = (MARGIN, LINE - RADIUS - number * NOTE_HEIGHT)
        draw.text(place, shortened(legible(text), face, width), palette.accent, face, anchor="lm")


def _cells(trail, width):
    """Pairs of left edge and room, one for each stage."""
    room = width / len(trail) if trail else 0
    return [(MARGIN + number * room, room) for number in range(len(trail))]


def _colour(palette, reached):
    return palette.accent if reached else palette.soft
