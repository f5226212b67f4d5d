"""The picture that stands beside a link in WhatsApp and elsewhere."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageOps

from blocks.ui.areas import Area
from blocks.ui.covers import cover_drawing
from blocks.ui.share.canvas import FINE, Canvas
from blocks.ui.share.lettering import BOLD, MEDIUM, fit, font, legible, shortened
from blocks.ui.share.palette import Palette

# Part of every address: raise it when the drawing changes, so that no old picture is shown.
DESIGN = 1
SIZE = WIDTH, HEIGHT = 1200, 630
QUALITY = 86
# Left of the seam are the words, right of it the cover. The seam is a row of triangles.
MARGIN, SEAM, TOOTH, REACH = 68, 760, 70, 56
TEXT_WIDTH = SEAM - MARGIN - 30
TITLE_SIZES, TITLE_LINES = (78, 70, 62, 56, 50, 44), 4
COVER_SCALE = 2.34


@dataclass(frozen=True)
class ShareCard:
    """What a share image says. ``seed`` decides the pattern; ``photo`` is an open file or None."""

    title: str
    label: str = ""
    icon: str = ""
    area: str = ""
    seed: object = ""
    site_name: str = ""
    organisation: str = ""
    stamp: str = ""
    photo: Any = None


def draw_share_image(card):
    """A JPEG of 1200 x 630 pixels and less than 300 KB, as bytes."""
    palette = Palette.of(card.area)
    canvas = Canvas(SIZE, palette.ground)
    _draw_cover(canvas, palette, card.seed)
    _draw_ground(canvas, palette, card)
    image = canvas.finished()
    if card.photo and (photo := _opened(card.photo)):
        image = _with_photo(image, photo, palette)
    _write(image, palette, card)
    file = BytesIO()
    image.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return file.getvalue()


def _draw_cover(canvas, palette, seed):
    """The tumpal cover of the page, the same one that its card on the site has."""
    drawing = cover_drawing(seed)
    colours = {
        "a": (palette.near, palette.sky),
        "b": (palette.far, palette.near),
        "c": (palette.between, palette.sky),
    }
    left = SEAM - REACH
    canvas.polygon([(left, 0), (WIDTH, 0), (WIDTH, HEIGHT), (left, HEIGHT)], palette.sky)
    sun = drawing["sun"]
    canvas.disc((WIDTH + SEAM) / 2 + sun["x"] % 60 - 30, sun["y"] * COVER_SCALE, sun["r"] * COVER_SCALE, palette.sun)
    width = drawing["step"] * COVER_SCALE
    for row in drawing["rows"]:
        outer, heart = colours[row["tone"]]
        for number in range(-1, int((WIDTH - left) / width) + 2):
            shift = (left + number * width, 0)
            canvas.fill(row["outer"], outer, COVER_SCALE, shift)
            canvas.fill(row["inner"], heart, COVER_SCALE, shift)
    for number in range(-1, int((WIDTH - left) / width) + 2):
        canvas.fill(drawing["marks"], palette.sun, COVER_SCALE, (left + number * width, 0))


def _draw_ground(canvas, palette, card):
    canvas.polygon(_seam(0), palette.accent)
    canvas.polygon(_seam(-16), palette.ground)
    for top in range(0, HEIGHT, TOOTH):
        canvas.polygon([(SEAM-30, top+24), (SEAM-12, top+35),(SEAM-30,top+46),(SEAM-48,top+35)], palette.accent)
    _draw_brand(canvas, palette)
    if card.icon:
        canvas.disc(MARGIN + 32, 96, 32, palette.sky)
        canvas.icon(card.icon, MARGIN + 32 - 19, 96 - 19, 38, palette.near)


def _seam(shift):
    points = [(0, 0), (SEAM + shift, 0)]
    for top in range(0, HEIGHT, TOOTH):
        points += [(SEAM + REACH + shift, top + TOOTH / 2), (SEAM + shift, top + TOOTH)]
    return [*points, (0, HEIGHT)]


def _draw_brand(canvas, palette):
    scale, corner = 64 / 42, (MARGIN, HEIGHT - 64 - 60)
    canvas.tile(*corner, 64, 11 * scale, palette.accent)
    green = "#0f4429"
    canvas.fill("M4 35 13 17l9 18zM20 35l9-18 9 18z", green, scale, corner)
    canvas.fill("m13 26 4.5 9h-9zM29 26l4.5 9h-9z", "#f7c766", scale, corner)
    canvas.disc(corner[0] + 21 * scale, corner[1] + 11 * scale, 4 * scale, palette.mark)


def _opened(file):
    try:
        photo = Image.open(file)
        photo.draft("RGB", (900, 900))
        return ImageOps.exif_transpose(photo).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _with_photo(image, photo, palette):
    left = SEAM - 10
    photo = ImageOps.fit(photo, (WIDTH - left, HEIGHT))
    mask = Image.new("L", (SIZE[0]*FINE, SIZE[1]*FINE), 255)
    ImageDraw.Draw(mask).polygon([(x*FINE, y*FINE) for x,y in _seam(0)], 0)
    mask = mask.reduce(FINE).crop((left, 0, WIDTH, HEIGHT))
    image.paste(photo, (left, 0), mask)
    return image


def _write(image, palette, card):
    draw = ImageDraw.Draw(image)
    if card.label:
        x = MARGIN + (84 if card.icon else 0)
        face = font(BOLD, 34)
        draw.text((x, 96), shortened(legible(card.label), face, TEXT_WIDTH - 84), palette.soft, face, anchor="lm")
    face, lines = fit(legible(card.title) , BOLD, TITLE_SIZES, TEXT_WIDTH, TITLE_LINES)
    top = 166 if card.label else 80
    bottom = HEIGHT - 160
    height = face.size * 1.14
    y = top + (bottom - top - height * len(lines)) / 2
    for line in lines:
        draw.text((MARGIN, y + height * .78), line, palette.words, face, anchor="ls")
        y += height
    y = HEIGHT - 60 - 32
    face = font(BOLD, 34)
    draw.text((MARGIN + 84, y - 18), shortened(legible(card.site_name), face, TEXT_WIDTH - 84), palette.words, face, anchor="lm")
    face = font(MEDIUM, 28)
    draw.text((MARGIN + 84, y + 20), shortened(legible(card.organisation), face, TEXT_WIDTH - 84), palette.soft, face, anchor="lm")
    if card.stamp:
        face = font(BOLD, 24)
        draw.text((WIDTH-30, 30), card.stamp, palette.ground, face, anchor="ra")
