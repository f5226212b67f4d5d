"""Things people carry, cook and sell."""

from .palette import (
    BRICK,
    CLAY,
    EARTH,
    GOLD,
    LEAF,
    LEAF_MID,
    LINEN,
    NIGHT,
    PAPER,
    SMOKE,
    TEAL_LIGHT,
    fade,
    shade,
    tint,
)  # fmt: skip
from .patterns import shadow
from .plants import leaf


def bottle(canvas, x, y, size=1.0, colour=TEAL_LIGHT, turn=0):
    """A plastic bottle."""
    frame = canvas.at(x, y, size, turn=turn)
    frame.rect(-17, -66, 34, 66, colour, 7)
    frame.poly([(-17, -60), (-7, -82), (7, -82), (17, -60)], colour)
    frame.rect(-8, -94, 16, 13, BRICK, 3)
    frame.rect(-17, -44, 34, 20, tint(colour, 0.55))


def jar(canvas, x, y, size=1.0, colour=GOLD, lid=BRICK):
    """A jar of goods for sale."""
    frame = canvas.at(x, y, size)
    frame.rect(-24, -58, 48, 58, colour, 8)
    frame.rect(-26, -70, 52, 15, lid, 4)
    frame.rect(-18, -40, 36, 22, PAPER, 3)
    frame.poly([(-9, -20), (0, -36), (9, -20)], lid)


def sack(canvas, x, y, size=1.0, colour=EARTH):
    """A full sack, tied at the neck."""
    shadow(canvas, x, y, 150 * size, 12 * size)
    frame = canvas.at(x, y, size)
    frame.blob([(-62, -8), (-70, -70), (-36, -118), (0, -124), (36, -118), (70, -70), (62, -8),
                (0, 2)], colour)  # fmt: skip
    frame.poly([(-22, -146), (22, -146), (12, -118), (-12, -118)], shade(colour, 0.1))
    frame.rect(-17, -124, 34, 11, BRICK, 4)
    frame.bend([(24, -96), (38, -50), (34, -16)], 6, shade(colour, 0.14))


def basket(canvas, x, y, size=1.0, fill=(LEAF_MID, BRICK, GOLD)):
    """A woven basket of vegetables."""
    frame = canvas.at(x, y, size)
    for turn in (-48, -20, 10, 40):
        leaf(frame, turn * 0.6, -44, 70, 30, turn, LEAF_MID if turn % 3 else LEAF)
    for i, colour in enumerate(fill * 2):
        frame.circle(-52 + i * 21, -52 - (i % 2) * 9, 17, colour)
    frame.poly([(-74, -50), (74, -50), (54, 0), (-54, 0)], CLAY)
    for row in (-38, -24, -10):
        for i in range(-4, 5):
            frame.rect(i * 14 - 5 + (row % 4) * 2, row, 9, 6, shade(CLAY, 0.22))
    frame.rect(-79, -58, 158, 13, shade(CLAY, 0.28), 6)


def cooking_pot(canvas, x, y, size=1.0, colour=SMOKE):
    """A big pot on a stove, steaming."""
    frame = canvas.at(x, y, size)
    for sx in (-44, 0, 44):
        frame.bend([(sx, -168), (sx + 16, -204), (sx - 10, -240), (sx + 10, -280)], 11,
                   fade(PAPER, 0.75))  # fmt: skip
    frame.rect(-104, -140, 208, 116, colour, 22)
    frame.rect(30, -132, 60, 100, shade(colour, 0.12), 16)
    frame.rect(-114, -152, 228, 22, shade(colour, 0.25), 9)
    for side in (-1, 1):
        frame.ring(side * 118, -96, 20, 8, shade(colour, 0.35))
    for fx in (-60, -20, 20, 60):
        frame.poly([(fx - 13, -4), (fx, -34), (fx + 13, -4)], GOLD)
        frame.poly([(fx - 6, -4), (fx, -20), (fx + 6, -4)], BRICK)
    frame.rect(-122, -8, 244, 22, NIGHT, 6)


def plate(canvas, x, y, size=1.0):
    """A plate of rice, vegetables and egg."""
    frame = canvas.at(x, y, size)
    frame.oval(0, 0, 62, 19, LINEN)
    frame.oval(0, -3, 52, 14, PAPER)
    frame.oval(-14, -14, 25, 18, "#fff6df")
    for turn in (20, 55, 80):
        leaf(frame, 8, -6, 36, 18, turn, LEAF_MID)
    frame.circle(4, -13, 11, PAPER)
    frame.circle(4, -14, 6, GOLD)
    frame.circle(26, -8, 8, BRICK)
