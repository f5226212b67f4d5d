"""Writes what a share image says."""

from PIL import ImageDraw

from blocks.ui.share.canvas import HEIGHT, MARGIN, WIDTH
from blocks.ui.share.lettering import BOLD, MEDIUM, fit, font, legible, shortened
from blocks.ui.share.trail import TRAIL_HEIGHT, notes_height, write_notes, write_trail

INDENT = 84
TITLE_SIZES = (88, 80, 72, 64, 58, 52, 46, 42)
LEADING = 1.14


def write_words(image, palette, card, width):
    """Label, title and name of the site in a column ``width`` pixels wide; the stamp outside."""
    draw = ImageDraw.Draw(image)
    narrow = width - INDENT

    def line(text, place, name, size, colour, room=narrow):
        face = font(name, size)
        draw.text(place, shortened(legible(text), face, room), colour, face, anchor="lm")

    if card.label:
        indent = INDENT if card.icon else 0
        line(card.label, (MARGIN + indent, 88), BOLD, 34, palette.soft)
    _write_title(draw, palette, card, width)
    write_trail(draw, palette, card.trail, width)
    write_notes(draw, palette, card.notes, width)
    raised = 105 if card.organisation else 88
    line(card.site_name, (MARGIN + INDENT, HEIGHT - raised), BOLD, 34, palette.words)
    line(card.organisation, (MARGIN + INDENT, HEIGHT - 69), MEDIUM, 27, palette.soft)
    if card.stamp:
        _write_stamp(draw, palette, legible(card.stamp))


def _write_title(draw, palette, card, width):
    """The title in the middle between label and name, as large as it fits."""
    above, below = (136 if card.label else 56), HEIGHT - 140 - notes_height(card.notes)
    below -= TRAIL_HEIGHT if card.trail else 0
    title = legible(card.title)
    face, lines = fit(title, BOLD, TITLE_SIZES, width, below - above, LEADING)
    height = face.size * LEADING
    baseline = (above + below - height * len(lines)) / 2 + height * 0.79
    for number, text in enumerate(lines):
        place = (MARGIN - face.size // 24, baseline + number * height)
        draw.text(place, text, palette.words, face, anchor="ls")


def _write_stamp(draw, palette, text):
    """A warning on a plate in the upper right corner."""
    face = font(BOLD, 24)
    right, top = WIDTH - 28, 28
    box = (right - face.getlength(text) - 36, top, right, top + 46)
    draw.rounded_rectangle(box, 23, palette.ground)
    draw.text((right - 18, top + 23), text, palette.words, face, anchor="rm")
