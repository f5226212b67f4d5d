"""The KRL train, the waste cart and the rubber boat."""

from .palette import (
    BARK,
    BRICK,
    GOLD,
    INK,
    LEAF,
    LINEN,
    NIGHT,
    PAPER,
    STONE,
    TEAL_LIGHT,
    TILE,
    fade,
    shade,
    tint,
)
from .patterns import shadow


def train(canvas, x, y, cars=3, size=1.0):
    """A KRL commuter train whose nose points left; ``(x, y)`` is the nose on the rail."""
    frame = canvas.at(x, y, size)
    for i in range(cars):
        left = i * 470
        frame.rect(left + 20, -26, 430, 22, NIGHT)
        for wheel in (90, 150, 320, 380):
            frame.circle(left + wheel, -10, 17, INK)
        frame.rect(left, -200, 462, 178, PAPER, 18)
        frame.rect(left + 10, -214, 440, 20, STONE, 8)
        frame.rect(left, -92, 462, 24, BRICK)
        frame.rect(left, -66, 462, 9, GOLD)
        for col in (78, 248, 418):
            frame.rect(left + col - 32, -172, 64, 140, LINEN)
            frame.rect(left + col - 27, -164, 25, 66, TEAL_LIGHT, 4)
            frame.rect(left + col + 2, -164, 25, 66, TEAL_LIGHT, 4)
        for col in (120, 290):
            frame.rect(left + col, -164, 86, 60, "#2e6f78", 6)
            frame.poly([(left + col + 46, -164), (left + col + 66, -164), (left + col + 36, -104),
                        (left + col + 16, -104)], fade(PAPER, 0.22))  # fmt: skip
    frame.poly([(0, -200), (34, -200), (34, -22), (-16, -22), (-24, -80)], BRICK)
    frame.poly([(4, -180), (30, -180), (30, -104), (-13, -104)], "#1f525a")
    frame.circle(-8, -52, 9, GOLD)
    frame.line([(220, -214), (250, -246), (214, -270)], 5, NIGHT)
    frame.line([(190, -270), (240, -270)], 5, NIGHT)


def cart(canvas, x, y, size=1.0, load=(LEAF, GOLD, TILE)):
    """A waste cart with sorted sacks."""
    shadow(canvas, x, y, 330 * size, 16)
    frame = canvas.at(x, y, size)
    for i, colour in enumerate(load):
        frame.blob([(-118 + i * 84, -130), (-110 + i * 84, -196), (-74 + i * 84, -214),
                    (-40 + i * 84, -194), (-34 + i * 84, -130)], colour)  # fmt: skip
        frame.rect(-86 + i * 84, -222, 22, 16, shade(colour), 4)
    frame.poly([(-150, -150), (150, -150), (132, -46), (-132, -46)], LEAF)
    frame.rect(-156, -156, 312, 16, shade(LEAF), 6)
    frame.line([(140, -136), (232, -150)], 10, BARK)
    for wheel in (-70, 76):
        frame.circle(wheel, -38, 38, NIGHT)
        frame.circle(wheel, -38, 24, STONE)
        frame.circle(wheel, -38, 8, NIGHT)


def boat(canvas, x, y, size=1.0, colour=TILE):
    """A rubber boat; people stand at ``y - 40`` behind its rim (draw them before it)."""
    frame = canvas.at(x, y, size)
    frame.oval(0, 22, 330, 24, fade(INK, 0.22))
    frame.blob([(-310, -62), (-200, -46), (0, -42), (200, -46), (318, -74), (330, -30), (250, 18),
                (0, 26), (-240, 20), (-320, -20)], colour)  # fmt: skip
    frame.blob([(-296, -20), (0, 0), (300, -24), (240, 12), (0, 20), (-230, 14)], shade(colour))
    frame.bend([(-306, -44), (-150, -26), (0, -22), (150, -26), (316, -54)], 7, tint(colour, 0.5))
    for knot in (-220, -74, 74, 220):
        frame.circle(knot, -27, 9, PAPER)


def paddle(canvas, x, y, turn, length=210):
    """A paddle with its blade at the lower end."""
    frame = canvas.at(x, y, 1, turn=turn)
    frame.line([(0, -length / 2), (0, length / 2)], 9, BARK)
    frame.oval(0, length / 2 + 26, 18, 36, GOLD)
