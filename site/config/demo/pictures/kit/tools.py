"""Things of common work: bins, scales, a torch; and what they fight."""

from .palette import (
    BRICK,
    GOLD_LIGHT,
    INK,
    LEAF,
    NIGHT,
    PAPER,
    SMOKE,
    STONE,
    TEAL,
    TEAL_LIGHT,
    fade,
    mix,
    shade,
)  # fmt: skip
from .patterns import shadow
from .plants import leaf
from .wares import bottle


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
