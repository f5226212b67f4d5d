"""Things people carry, weigh, cook, sort and sell."""

from .palette import (
    BARK, BRICK, CLAY, EARTH, GOLD, GOLD_LIGHT, INK, LEAF, LEAF_LIGHT, LEAF_MID, LINEN, NIGHT,
    PAPER, SMOKE, STONE, TEAL, TEAL_LIGHT, TILE, fade, mix, shade, tint,
)  # fmt: skip
from .patterns import shadow
from .plants import leaf


def bin_(canvas, x, y, colour, size=1.0, mark="leaf"):
    """A sorting bin with a mark: leaf, bottle or cross."""
    shadow(canvas, x, y, 190 * size, 14 * size)
    frame = canvas.at(x, y, size)
    frame.poly([(-80, -196), (80, -196), (64, 0), (-64, 0)], colour)
    frame.poly([(34, -196), (80, -196), (64, 0), (28, 0)], shade(colour, 0.12))
    frame.rect(-90, -216, 180, 26, shade(colour, 0.25), 10)
    frame.rect(-24, -232, 48, 20, shade(colour, 0.25), 8)
    frame.circle(0, -100, 44, PAPER)
    if mark == "leaf":
        leaf(frame, -14, -80, 56, 34, 35, LEAF)
    elif mark == "bottle":
        bottle(frame, 0, -70, 0.62, TEAL)
    else:
        frame.line([(-16, -116), (16, -84)], 11, BRICK)
        frame.line([(16, -116), (-16, -84)], 11, BRICK)


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


def dial_scale(canvas, x, y, size=1.0, colour=TEAL):
    """A hanging scale with its hook at ``(x, y)``."""
    frame = canvas.at(x, y, size)
    frame.line([(0, -76), (0, 0)], 6, NIGHT)
    frame.circle(0, 48, 54, colour)
    frame.circle(0, 48, 44, PAPER)
    for k in range(8):
        spoke = frame.at(0, 48, 1, turn=45 * k)
        spoke.rect(-2, -40, 4, 10, NIGHT)
    frame.line([(0, 48), (20, 22)], 6, BRICK)
    frame.circle(0, 48, 7, NIGHT)
    frame.line([(0, 102), (0, 132)], 6, NIGHT)


def floor_scale(canvas, x, y, size=1.0):
    """A platform scale with its dial on a column, to the right of the platform."""
    shadow(canvas, x, y, 290 * size, 14)
    frame = canvas.at(x, y, size)
    frame.rect(-110, -30, 220, 30, NIGHT, 6)
    frame.rect(-118, -38, 236, 14, SMOKE, 6)
    frame.rect(96, -270, 18, 250, SMOKE)
    frame.circle(105, -300, 62, TEAL)
    frame.circle(105, -300, 50, PAPER)
    for k in range(8):
        frame.at(105, -300, 1, turn=45 * k).rect(-2.5, -46, 5, 11, NIGHT)
    frame.line([(105, -300), (128, -330)], 7, BRICK)
    frame.circle(105, -300, 8, NIGHT)


def torch(canvas, x, y, size=1.0, turn=0):
    """A torch whose light falls to the right."""
    frame = canvas.at(x, y, size, turn=turn)
    frame.poly([(20, -12), (190, -76), (190, 76), (20, 12)], fade(GOLD_LIGHT, 0.55))
    frame.rect(-38, -9, 50, 18, NIGHT, 5)
    frame.poly([(8, -9), (26, -16), (26, 16), (8, 9)], BRICK)


def mosquito(canvas, x, y, size=1.0, ring=BRICK):
    """A mosquito under a stop ring."""
    frame = canvas.at(x, y, size)
    frame.circle(0, 0, 70, fade(PAPER, 0.9))
    for side in (-1, 1):
        frame.oval(side * 17, -17, 22, 10, fade(SMOKE, 0.55))
        for k in (-1, 0, 1):
            frame.line([(0, k * 8), (side * 26, 6 + k * 16), (side * 36, 28 + k * 14)], 3.5, INK)
    frame.oval(0, 12, 8, 26, NIGHT)
    for row in (4, 14, 24):
        frame.rect(-7, row, 14, 4, PAPER)
    frame.circle(0, -18, 10, NIGHT)
    frame.line([(0, -24), (0, -44)], 4, INK)
    frame.ring(0, 0, 72, 11, ring)
    frame.line([(-47, 47), (47, -47)], 11, ring)


def litter(canvas, x, y, size=1.0):
    """A small heap of waste: bags, bottle, can."""
    frame = canvas.at(x, y, size)
    frame.blob([(-80, 0), (-74, -44), (-36, -66), (0, -44), (6, 0)], NIGHT)
    frame.poly([(-46, -78), (-28, -78), (-32, -60), (-42, -60)], NIGHT)
    frame.blob([(-6, 0), (2, -34), (36, -48), (70, -30), (78, 0)], mix(STONE, TEAL, 0.2))
    bottle(frame, 84, -8, 0.6, TEAL_LIGHT, 74)
    frame.rect(-118, -22, 40, 24, BRICK, 5)
    frame.rect(-112, -18, 8, 16, STONE)
    frame.poly([(20, -4), (44, -34), (66, -2)], GOLD_LIGHT)


def lantern(canvas, x, y, size=1.0, colour=BRICK):
    """A hanging paper lantern with a fringe."""
    frame = canvas.at(x, y, size)
    frame.line([(0, -70), (0, -34)], 3, BARK)
    frame.oval(0, 0, 34, 38, colour)
    frame.oval(0, 0, 15, 38, tint(colour, 0.22))
    frame.rect(-18, -42, 36, 10, GOLD, 3)
    frame.rect(-18, 32, 36, 10, GOLD, 3)
    for k in (-12, 0, 12):
        frame.line([(k, 42), (k, 64)], 3.5, GOLD)


def kembang_kelapa(canvas, x, y, size=1.0):
    """The paper palm blossoms of a Betawi feast, on a pole."""
    frame = canvas.at(x, y, size)
    frame.rect(-5, -300, 10, 300, BARK)
    for k, colour in zip(range(-4, 5), (BRICK, GOLD, LEAF_LIGHT, TILE, PAPER) * 2, strict=False):
        tip, middle = (k * 30, -330 + abs(k) * 30), (k * 15, -380 + abs(k) * 16)
        frame.bend([(0, -290), middle, tip], 9, colour)
        frame.circle(*tip, 9, GOLD)
    frame.circle(0, -292, 18, BRICK)
