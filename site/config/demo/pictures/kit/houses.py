"""Houses of the gang, the kelurahan office, the balai, walls, windows and stalls."""

from .palette import (
    BARK,
    BRICK,
    GOLD,
    GOLD_LIGHT,
    LEAF,
    LEAF_DEEP,
    LINEN,
    PAPER,
    STONE,
    TEAL,
    TILE,
    fade,
    mix,
    shade,
    tint,
)  # fmt: skip
from .patterns import gigi_balang, shadow


def roof(canvas, x, y, width, height, ridge, colour=TILE):
    """A tiled roof whose eave is centred on ``(x, y)``; ``ridge`` is the upper width."""
    rows = max(3, round(height / 22))
    for row in range(rows):
        upper, lower = row / rows, (row + 1) / rows
        wide = [ridge + (width - ridge) * share for share in (upper, lower)]
        top, foot = y - height * (1 - upper), y - height * (1 - lower)
        band = colour if row % 2 else shade(colour, 0.1)
        canvas.poly(
            [(x - wide[0] / 2, top), (x + wide[0] / 2, top), (x + wide[1] / 2, foot),
             (x - wide[1] / 2, foot)],
            band,
        )  # fmt: skip
        count = max(4, round(wide[1] / 26))
        for i in range(1, count):
            left = x - wide[0] / 2 + (i - 0.25 + 0.5 * (row % 2)) * wide[0] / count
            canvas.line([(left, top + 3), (left, foot - 3)], 2, shade(colour, 0.28), False)
    canvas.rect(x - ridge / 2 - 6, y - height - 8, ridge + 12, 12, shade(colour, 0.3), 6)


def door(canvas, x, y, width, height, colour=LEAF):
    """A double door with its threshold on ``y``."""
    canvas.rect(x - width / 2 - 6, y - height - 6, width + 12, height + 6, shade(colour, 0.35))
    for side in (0, 1):
        left = x - width / 2 + side * width / 2
        canvas.rect(left + 1.5, y - height, width / 2 - 3, height, colour)
        for part in (0.08, 0.54):
            canvas.rect(left + width * 0.1, y - height * (1 - part), width * 0.3, height * 0.38,
                        tint(colour, 0.18), 3)  # fmt: skip
    canvas.circle(x + 6, y - height * 0.48, 4, GOLD)


def window(canvas, x, y, width, height, colour=LEAF, pane=GOLD_LIGHT):
    """A window with open krepyak shutters, centred on ``(x, y)``."""
    leaf = width * 0.42
    for side in (-1, 1):
        left = x + side * (width / 2 + leaf / 2) - leaf / 2
        canvas.rect(left, y - height / 2, leaf, height, colour, 3)
        for i in range(6):
            canvas.rect(left + leaf * 0.16, y - height * 0.42 + i * height * 0.145,
                        leaf * 0.68, height * 0.06, tint(colour, 0.3))  # fmt: skip
    canvas.rect(x - width / 2, y - height / 2, width, height, pane)
    canvas.rect(x - 2.5, y - height / 2, 5, height, PAPER)
    canvas.rect(x - width / 2, y - 2.5, width, 5, PAPER)
    canvas.rect(x - width / 2 - leaf, y + height / 2, width + 2 * leaf, 9, shade(colour, 0.3))


def house(canvas, x, y, width=420, wall=PAPER, trim=LEAF, tiles=TILE, flip=False):
    """A Betawi kebaya house: two-tiered roof, gigi balang eave, door, window, veranda."""
    shadow(canvas, x, y, width * 1.1, 16)
    frame = canvas.at(x, y, width / 420, flip)
    frame.rect(-190, -215, 380, 215, wall)
    frame.rect(-190, -215, 380, 46, shade(wall, 0.16))
    frame.rect(-190, -34, 380, 34, mix(wall, tiles, 0.35))
    door(frame, -88, -12, 88, 150, trim)
    window(frame, 92, -98, 82, 96, trim)
    frame.rect(-214, -14, 428, 14, STONE)
    roof(frame, 0, -262, 300, 96, 160, tiles)
    roof(frame, 0, -196, 470, 72, 300, tiles)
    gigi_balang(frame, -235, -196, 470, 22, trim)
    for post in (-196, 190):
        frame.rect(post - 6, -184, 13, 172, shade(trim, 0.2))


def row_house(canvas, x, y, width, height, wall, trim, tiles=TILE):
    """A narrow house seen from the gang: wall to the edge, small eave, door and window."""
    canvas.rect(x - width / 2, y - height, width, height, wall)
    canvas.rect(x - width / 2, y - height * 0.14, width, height * 0.14, shade(wall, 0.14))
    window(canvas, x + width * 0.2, y - height * 0.52, width * 0.2, height * 0.24, trim)
    door(canvas, x - width * 0.22, y, width * 0.24, height * 0.56, trim)
    roof(canvas, x, y - height, width * 1.12, height * 0.3, width * 0.72, tiles)
    gigi_balang(canvas, x - width * 0.56, y - height, width * 1.12, 22, trim)


def hall(canvas, x, y, width=900, trim=LEAF):
    """An open pendopo: big roof on posts, a low rail, light inside."""
    shadow(canvas, x, y, width * 1.05, 22)
    frame = canvas.at(x, y, width / 900)
    frame.rect(-400, -300, 800, 300, mix(GOLD_LIGHT, PAPER, 0.62))
    frame.rect(-400, -300, 800, 60, mix(GOLD_LIGHT, BARK, 0.35))
    frame.rect(-450, -22, 900, 22, STONE)
    roof(frame, 0, -400, 560, 150, 240)
    roof(frame, 0, -300, 960, 104, 560)
    gigi_balang(frame, -480, -300, 960, 32, trim)
    for post in (-405, -200, 200, 405):
        frame.rect(post - 11, -272, 22, 252, shade(trim, 0.12))
        frame.rect(post - 19, -44, 38, 22, shade(trim, 0.35))


def office(canvas, x, y, width=860, trim=TEAL):
    """The kelurahan office: two floors, Betawi gable and a broad porch."""
    shadow(canvas, x, y, width * 1.05, 22)
    frame = canvas.at(x, y, width / 860)
    frame.rect(-400, -380, 800, 380, PAPER)
    frame.rect(-400, -212, 800, 14, trim)
    for col in (-310, -190, 190, 310):
        window(frame, col, -290, 52, 84, trim, tint(trim, 0.6))
        window(frame, col, -112, 52, 96, trim, tint(trim, 0.6))
    roof(frame, 0, -470, 620, 92, 380)
    roof(frame, 0, -380, 900, 92, 640)
    gigi_balang(frame, -450, -380, 900, 28, trim)
    frame.rect(-122, -232, 244, 232, LINEN)
    door(frame, 0, -14, 120, 160, LEAF_DEEP)
    for post in (-112, 100):
        frame.rect(post - 4, -212, 20, 200, trim)
    frame.poly([(-160, -232), (0, -344), (160, -232)], BRICK)
    frame.poly([(-96, -240), (0, -308), (96, -240)], GOLD_LIGHT)
    frame.circle(0, -262, 15, BRICK)
    gigi_balang(frame, -160, -232, 320, 24, trim)
    frame.rect(-150, -14, 300, 14, STONE)


def flag(canvas, x, y, height=420):
    """The red and white flag on its pole."""
    canvas.rect(x - 4, y - height, 8, height, STONE)
    canvas.circle(x, y - height, 9, GOLD)
    canvas.rect(x + 4, y - height + 10, 112, 36, "#c2271f")
    canvas.rect(x + 4, y - height + 46, 112, 36, PAPER)
    canvas.rect(x + 4, y - height + 80, 112, 2, fade(BARK, 0.35))


def stall(canvas, x, y, width=340, stripe=BRICK, cloth=GOLD_LIGHT):
    """A market stall with a striped awning and a draped table."""
    shadow(canvas, x, y, width * 1.05, 18)
    frame = canvas.at(x, y, width / 340)
    for post in (-150, 150):
        frame.rect(post - 5, -380, 10, 380, BARK)
    count, step = 8, 42.5
    for i in range(count):
        colour = stripe if i % 2 == 0 else PAPER
        top, left = -150 + i * 37.5, -170 + i * step
        frame.poly([(top, -430), (top + 37.5, -430), (left + step, -345), (left, -345)], colour)
        frame.oval(left + step / 2, -345, step / 2, 22, colour, 0, 180)


def counter(canvas, x, y, width=340, cloth=GOLD_LIGHT, trim=BRICK, height=140):
    """The draped table in front of a stall, with a tumpal hem."""
    canvas.rect(x - width / 2, y - height, width, height, cloth)
    canvas.rect(x - width / 2 - 10, y - height - 14, width + 20, 18, BARK, 6)
    count = max(4, round(width / 44))
    step = width / count
    for i in range(count):
        left = x - width / 2 + i * step
        canvas.poly([(left, y), (left + step / 2, y - height * 0.5), (left + step, y)], trim)
        canvas.circle(left + step / 2, y - height * 0.62, 5, trim)
