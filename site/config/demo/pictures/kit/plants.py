"""Plants: banana, trees, bamboo, pots, seedlings and grass."""

import math

from .canvas import smooth
from .chance import dice
from .palette import BARK, GOLD, LEAF, LEAF_DEEP, LEAF_LIGHT, LEAF_MID, TILE, mix, shade, tint
from .patterns import shadow


def leaf(canvas, x, y, length, width, turn, colour=LEAF, vein=None):
    """One pointed leaf that grows from ``(x, y)``; ``turn`` 0 points up."""
    frame = canvas.at(x, y, 1, turn=turn)
    frame.blob([(0, 0), (-width / 2, -length * 0.4), (-width * 0.3, -length * 0.8), (0, -length),
                (width * 0.3, -length * 0.8), (width / 2, -length * 0.4)], colour)  # fmt: skip
    frame.line([(0, 0), (0, -length * 0.9)], max(1.5, width * 0.07), vein or tint(colour, 0.35))


def banana(canvas, x, y, size=1.0, flip=False):
    """A banana plant with broad arching leaves."""
    shadow(canvas, x, y, 150 * size)
    frame = canvas.at(x, y, size, flip)
    frame.poly([(-17, 0), (-11, -200), (11, -200), (17, 0)], mix(LEAF_LIGHT, GOLD, 0.3))
    frame.poly([(3, 0), (3, -200), (11, -200), (17, 0)], mix(LEAF_MID, GOLD, 0.25))
    for turn, length, colour in ((-78, 190, LEAF_DEEP), (82, 200, LEAF_DEEP), (-44, 230, LEAF),
                                 (50, 220, LEAF), (-12, 240, LEAF_MID),
                                 (22, 215, LEAF_MID)):  # fmt: skip
        leaf(frame, 0, -190, length, 74, turn, colour)


def tree(canvas, x, y, size=1.0, crown=LEAF_MID, fruit=None):
    """A round mango tree."""
    shadow(canvas, x, y, 200 * size)
    frame = canvas.at(x, y, size)
    frame.poly([(-15, 0), (-9, -170), (9, -170), (15, 0)], BARK)
    frame.line([(0, -110), (42, -170)], 10, BARK)
    for cx, cy, r in ((-72, -190, 66), (70, -196, 62), (0, -250, 88), (0, -180, 70)):
        frame.circle(cx, cy, r, crown)
    for cx, cy, r in ((-40, -262, 40), (46, -222, 30), (-78, -196, 26)):
        frame.circle(cx, cy, r, tint(crown, 0.16))
    for cx, cy in ((-60, -176), (20, -206), (76, -168), (-10, -290)) if fruit else ():
        frame.circle(cx, cy, 13, fruit)


def coconut(canvas, x, y, size=1.0, flip=False):
    """A leaning coconut palm."""
    frame = canvas.at(x, y, size, flip)
    frame.bend([(0, 0), (18, -130), (48, -260), (66, -330)], 20, BARK)
    for reach, rise, drop, colour in (
        (-170, 30, 90, LEAF_DEEP), (170, 30, 90, LEAF_DEEP), (-150, 100, 0, LEAF),
        (150, 100, 0, LEAF), (-70, 130, -90, LEAF_MID), (70, 130, -90, LEAF_MID),
    ):  # fmt: skip
        frond(frame, (66, -330), reach, rise, drop, colour)
    for cx in (54, 70, 82):
        frame.circle(cx, -316, 13, shade(GOLD, 0.3))


def frond(canvas, start, reach, rise, drop, colour):
    """A palm leaf: an arch from ``start`` whose lower edge is feathered."""
    x, y = start
    arch = smooth([(x, y), (x + reach * 0.45, y - rise), (x + reach, y + drop)])
    teeth = []
    for i in range(len(arch) - 2, 1, -1):
        px, py = arch[i]
        deep = 46 * math.sin(math.pi * i / len(arch)) * (1 if i % 2 else 0.45)
        teeth.append((px - reach * 0.06, py + deep))
    canvas.poly(arch + teeth, colour)
    canvas.line(arch, 3, tint(colour, 0.3))


def bamboo(canvas, x, y, size=1.0, seed="bambu", stems=5, flip=False):
    """A clump of bamboo bending over the bank."""
    draw = dice(seed)
    frame = canvas.at(x, y, size, flip)
    for i in range(stems):
        foot, height = -50 + i * 24, draw.randint(330, 470)
        bow = 30 + i * 26
        points = [(foot + bow * (k / 6) ** 2, -height * k / 6) for k in range(7)]
        colour = (LEAF_MID, LEAF, mix(LEAF_LIGHT, GOLD, 0.25))[i % 3]
        frame.bend(points, 13, colour)
        for px, py in points[1:]:
            frame.line([(px - 7, py), (px + 7, py)], 3, shade(colour, 0.35), False)
        for px, py in points[3:]:
            for turn in (-65, 70, 105):
                leaf(frame, px, py, draw.randint(58, 86), 15, turn + draw.randint(-14, 14), colour)


def pot(canvas, x, y, size=1.0, crop="leafy", clay=TILE):
    """A pot with something growing: leafy, chilli, flower, tall or sprout."""
    shadow(canvas, x, y, 92 * size)
    frame = canvas.at(x, y, size)
    CROPS[crop](frame)
    frame.poly([(-38, -66), (38, -66), (27, 0), (-27, 0)], clay)
    frame.poly([(10, -66), (38, -66), (27, 0), (8, 0)], shade(clay, 0.13))
    frame.rect(-43, -76, 86, 16, shade(clay, 0.2), 5)


def _leafy(frame):
    for turn, colour in ((-62, LEAF_DEEP), (62, LEAF_DEEP), (-32, LEAF), (34, LEAF), (0, LEAF_MID)):
        leaf(frame, 0, -62, 104, 40, turn, colour)


def _chilli(frame):
    _leafy(frame)
    for cx, cy in ((-40, -112), (-8, -128), (26, -116), (48, -98)):
        leaf(frame, cx, cy, -34, 12, 6, "#c2331f")


def _flower(frame):
    for cx, height in ((-26, 116), (4, 150), (30, 122)):
        frame.line([(0, -64), (cx, -height)], 5, LEAF)
        leaf(frame, cx / 2, -88, 42, 18, 55 if cx > 0 else -55, LEAF_MID)
        for k in range(5):
            t = math.radians(72 * k)
            frame.circle(cx + 11 * math.cos(t), -height + 11 * math.sin(t), 9, "#d9604a")
        frame.circle(cx, -height, 8, GOLD)


def _tall(frame):
    for turn in (-24, -10, 6, 22):
        leaf(frame, 0, -60, 190, 26, turn, (LEAF, LEAF_MID)[turn > 0])


def _sprout(frame):
    frame.line([(0, -62), (0, -100)], 5, LEAF_MID)
    leaf(frame, 0, -96, 40, 20, -48, LEAF_MID)
    leaf(frame, 0, -96, 40, 20, 48, LEAF)


CROPS = {"leafy": _leafy, "chilli": _chilli, "flower": _flower, "tall": _tall, "sprout": _sprout}


def sapling(canvas, x, y, size=1.0):
    """A young tree tied to its stake."""
    frame = canvas.at(x, y, size)
    frame.oval(0, 0, 48, 13, BARK)
    frame.line([(-15, 2), (-15, -120)], 5, shade(GOLD, 0.35))
    frame.line([(0, 0), (0, -118)], 6, BARK)
    for turn, foot in ((-70, -60), (68, -70), (-42, -92), (44, -98), (0, -112)):
        leaf(frame, 0, foot, 56, 26, turn, LEAF if foot < -80 else LEAF_MID)


def grass(canvas, x, y, width, colour=LEAF_MID, seed="rumput", height=30):
    """A fringe of grass from ``x`` to the right."""
    draw, left = dice(seed), x
    while left < x + width:
        tip = draw.uniform(0.5, 1) * height
        canvas.poly([(left - 5, y + 4), (left + draw.uniform(-8, 8), y - tip), (left + 5, y + 4)],
                    colour)  # fmt: skip
        left += draw.uniform(7, 16)
