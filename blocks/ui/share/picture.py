"""The picture that stands beside a link in WhatsApp and elsewhere.

Left of a seam of triangles are the words, right of it the photo of the page or its tumpal cover.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

from blocks.ui.covers import cover_drawing
from blocks.ui.share.canvas import HEIGHT, MARGIN, WIDTH, Canvas
from blocks.ui.share.palette import Palette
from blocks.ui.share.trail import draw_trail
from blocks.ui.share.words import write_words

# Part of every address: raise it when the drawing changes, so that no old picture is shown.
DESIGN = 2
QUALITY = 86
SEAM_AT_COVER, SEAM_AT_PHOTO = 770, 690
TOOTH, REACH, RIM = 70, 54, 16
COVER_SCALE = HEIGHT / 270


@dataclass(frozen=True)
class ShareCard:
    """What a share image says.

    ``seed`` decides the pattern, ``stamp`` is a warning in the corner, ``photo`` an open picture
    file or None. ``trail`` are pairs of a stage's name and whether it is reached, drawn below the
    title; ``notes`` are one or two lines above it: what it led to.
    """

    title: str
    label: str = ""
    icon: str = ""
    area: str = ""
    seed: object = ""
    site_name: str = ""
    organisation: str = ""
    stamp: str = ""
    photo: Any = None
    trail: tuple = ()
    notes: tuple = ()


def draw_share_image(card):
    """A JPEG of 1200 x 630 pixels and less than 300 KB, as bytes."""
    palette = Palette.of(card.area)
    photo = _opened(card.photo) if card.photo else None
    canvas = Canvas(palette.ground)
    seam = SEAM_AT_PHOTO if photo else SEAM_AT_COVER
    if photo:
        _lay_photo(canvas, photo, seam)
    else:
        _draw_cover(canvas, palette, card.seed, seam)
    _draw_seam(canvas, palette, seam)
    _draw_marks(canvas, palette, card.icon)
    draw_trail(canvas, palette, card.trail, seam - MARGIN - 50)
    image = canvas.finished()
    write_words(image, palette, card, seam - MARGIN - 50)
    file = BytesIO()
    image.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return file.getvalue()


def _opened(file):
    """The picture in ``file``, None when it is none that we can read."""
    try:
        with Image.open(file) as photo:
            return ImageOps.exif_transpose(photo).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _lay_photo(canvas, photo, seam):
    width = WIDTH - seam + RIM
    canvas.lay(ImageOps.fit(photo, (width, HEIGHT), Image.Resampling.BICUBIC), seam - RIM, 0)


def _draw_cover(canvas, palette, seed, seam):
    """The tumpal cover of the page, the same one that its card on the site has."""
    drawing = cover_drawing(seed)
    tones = {
        "a": (palette.near, palette.sky),
        "b": (palette.far, palette.near),
        "c": (palette.between, palette.sky),
    }
    left, sun = seam - RIM, drawing["sun"]
    canvas.polygon([(left, 0), (WIDTH, 0), (WIDTH, HEIGHT), (left, HEIGHT)], palette.sky)
    middle = (WIDTH + seam + REACH) / 2 + (sun["x"] % 70 - 35)
    canvas.disc(middle, sun["y"] * COVER_SCALE, sun["r"] * COVER_SCALE, palette.sun)
    tile = drawing["step"] * COVER_SCALE
    places = [(left + number * tile, 0) for number in range(int((WIDTH - left) / tile) + 2)]
    for row in drawing["rows"]:
        outer, heart = tones[row["tone"]]
        for place in places:
            canvas.fill(row["outer"], outer, COVER_SCALE, place)
            canvas.fill(row["inner"], heart, COVER_SCALE, place)
    for place in places:
        canvas.fill(drawing["marks"], palette.sun, COVER_SCALE, place)


def _draw_seam(canvas, palette, seam):
    """The tumpal edge, standing upright: triangles with a rim and a seed of gold."""
    canvas.polygon(_teeth(seam), palette.accent)
    canvas.polygon(_teeth(seam - RIM), palette.ground)
    for top in range(0, HEIGHT, TOOTH):
        x, y = seam - RIM - 14, top + TOOTH / 2
        canvas.polygon([(x, y - 11), (x + 18, y), (x, y + 11), (x - 18, y)], palette.accent)


def _teeth(seam):
    """The corners of the left side, whose right edge is the row of triangles."""
    points = [(0, HEIGHT), (0, 0), (seam, 0)]
    for top in range(0, HEIGHT, TOOTH):
        points += [(seam + REACH, top + TOOTH / 2), (seam, top + TOOTH)]
    return points


def _draw_marks(canvas, palette, icon):
    """The mark of the house at the foot, the icon of the page at the head."""
    side = 64
    corner, scale = (MARGIN, HEIGHT - 56 - side), side / 42
    canvas.tile(*corner, side, 11 * scale, palette.accent)
    canvas.fill("M4 35 13 17l9 18zM20 35l9-18 9 18z", palette.brand, scale, corner)
    canvas.fill("m13 26 4.5 9h-9zM29 26l4.5 9h-9z", palette.light, scale, corner)
    canvas.disc(corner[0] + 21 * scale, corner[1] + 11 * scale, 4 * scale, palette.mark)
    if icon:
        canvas.disc(MARGIN + 32, 88, 32, palette.sky)
        canvas.icon(icon, MARGIN + 12, 68, 40, palette.ground)
