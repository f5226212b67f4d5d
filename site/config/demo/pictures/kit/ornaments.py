"""What is hung up and carried about at a Betawi feast; used sparingly."""

from .palette import (
    BARK,
    BRICK,
    GOLD,
    LEAF,
    LEAF_LIGHT,
    NIGHT,
    PAPER,
    TEAL,
    TILE,
    shade,
    tint,
)  # fmt: skip
from .patterns import shadow, tumpal


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


def ondel_ondel(canvas, x, y, size=1.0, robe=BRICK, mask=TILE):
    """An ondel-ondel, the giant of a Betawi feast, taller than any neighbour."""
    shadow(canvas, x, y, 250 * size, 16)
    frame = canvas.at(x, y, size)
    for k in range(-5, 6):
        tip = (k * 25, -566 + abs(k) * 15)
        frame.bend([(0, -470), (k * 14, -556 + abs(k) * 8), tip], 6, (GOLD, BRICK, PAPER)[k % 3])
        frame.circle(*tip, 8, (BRICK, GOLD, TEAL)[k % 3])
    for side in (-1, 1):
        frame.line([(side * 84, -318), (side * 118, -236), (side * 108, -160)], 34, shade(robe))
        frame.circle(side * 108, -146, 14, mask)
    frame.poly([(-78, -344), (78, -344), (108, -10), (-108, -10)], robe)
    tumpal(frame, -106, -12, 212, 60, 7, (GOLD, robe, PAPER))
    frame.poly([(-84, -336), (-50, -344), (98, -120), (103, -72)], LEAF)
    frame.rect(-92, -206, 184, 26, GOLD, 6)
    frame.rect(-34, -380, 68, 44, shade(mask, 0.2))
    frame.oval(0, -428, 76, 64, NIGHT, 180, 360)
    frame.oval(0, -414, 64, 66, mask)
    for side in (-1, 1):
        frame.circle(side * 24, -424, 15, PAPER)
        frame.circle(side * 24, -424, 8, NIGHT)
        frame.bend([(side * 8, -450), (side * 26, -458), (side * 44, -446)], 7, NIGHT)
    frame.bend([(-26, -384), (0, -374), (26, -384)], 9, NIGHT)
    frame.poly([(-74, -440), (-66, -498), (0, -478), (66, -498), (74, -440), (0, -458)], GOLD)
    frame.circle(0, -474, 10, BRICK)
