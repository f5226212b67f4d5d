"""Marks of the invented partner organisations, 480 by 480, without lettering."""

import math

from .kit import palette as hue
from .kit.canvas import Canvas, smooth
from .kit.patterns import tumpal
from .kit.plants import leaf

SIDE = 480


def _badge(ground, ring):
    c = Canvas(SIDE, SIDE, hue.PAPER)
    c.circle(240, 240, 216, ring)
    c.circle(240, 240, 196, ground)
    return c


def lentera():
    """Lentera Tanjung: a lantern whose light is an open book."""
    c = _badge(hue.PLUM, hue.GOLD)
    c.circle(240, 236, 128, hue.fade(hue.GOLD_LIGHT, 0.22))
    c.line([(196, 128), (240, 84), (284, 128)], 14, hue.GOLD)
    c.rect(168, 124, 144, 26, hue.GOLD, 8)
    c.poly([(184, 150), (296, 150), (316, 310), (164, 310)], hue.PAPER)
    c.blob([(240, 176), (274, 240), (240, 286), (206, 240)], hue.GOLD)
    c.blob([(240, 216), (258, 250), (240, 276), (222, 250)], hue.BRICK)
    for side in (False, True):
        page = c.at(240, 0, 1, side)
        page.poly(
            [(-4, 358), (-52, 336), (-132, 336), (-132, 384), (-52, 384), (-4, 406)], hue.GOLD
        )
        page.line([(-24, 370), (-60, 354), (-116, 354)], 6, hue.OCHRE)
    return c.finish()


def bantaran():
    """Sahabat Bantaran: the river between two banks, a leaf and the sun."""
    c = _badge(hue.LEAF_SOFT, hue.LEAF)
    c.circle(240, 176, 70, hue.GOLD)
    tumpal(c, 96, 270, 288, 96, 5, (hue.LEAF, hue.LEAF_LIGHT, hue.GOLD))
    for i, colour in enumerate((hue.TEAL_LIGHT, hue.TEAL_MID, hue.TEAL)):
        y, half = 290 + i * 42, (176, 158, 116)[i]
        c.bend([(240 - half, y), (240 - half / 2, y - 18), (240, y), (240 + half / 2, y + 18),
                (240 + half, y)], 28, colour)  # fmt: skip
    leaf(c, 240, 280, 150, 64, 0, hue.LEAF_DEEP)
    return c.finish()


def dapur():
    """Dapur Sehat Bersama: a pot, a spoon and a sprout of steam."""
    c = _badge(hue.TEAL, hue.GOLD_LIGHT)
    for turn, colour in ((-40, hue.LEAF_LIGHT), (40, hue.LEAF_LIGHT), (0, hue.GOLD)):
        leaf(c, 240, 214, 112, 46, turn, colour)
    c.rect(122, 222, 236, 30, hue.GOLD, 14)
    c.blob([(138, 252), (342, 252), (338, 330), (296, 366), (184, 366), (142, 330)], hue.PAPER)
    tumpal(c, 152, 326, 176, 52, 5, (hue.BRICK, hue.PAPER, hue.GOLD))
    for side in (-1, 1):
        c.ring(240 + side * 122, 290, 22, 10, hue.PAPER)
    return c.finish()


def rintis():
    """Rintis Usaha Mandiri: a stall with a sprout growing through it."""
    c = _badge(hue.OCHRE_SOFT, hue.OCHRE)
    c.rect(140, 250, 200, 110, hue.PAPER)
    c.rect(126, 350, 228, 22, hue.OCHRE, 8)
    for i in range(6):
        colour = hue.BRICK if i % 2 == 0 else hue.PAPER
        c.poly([(138 + i * 34, 178), (172 + i * 34, 178), (168 + i * 42 - 12, 236),
                (126 + i * 42 - 12, 236)], colour)  # fmt: skip
        c.oval(135 + i * 42, 236, 21, 20, colour, 0, 180)
    c.line([(240, 352), (240, 268)], 12, hue.LEAF)
    leaf(c, 240, 306, 84, 44, -52, hue.LEAF_MID)
    leaf(c, 240, 296, 84, 44, 52, hue.LEAF)
    c.circle(240, 134, 28, hue.GOLD)
    return c.finish()


def selaras():
    """Forum Selaras: two people whose circles hold on to each other."""
    c = _badge(hue.LEAF_DEEP, hue.GOLD)
    for x, colour in ((178, hue.GOLD), (302, hue.TEAL_LIGHT)):
        c.circle(x, 132, 38, colour)
    c.ring(178, 280, 98, 26, hue.GOLD)
    c.ring(302, 280, 108, 46, hue.LEAF_DEEP)
    c.ring(302, 280, 98, 26, hue.TEAL_LIGHT)
    for width, colour, start, stop in ((46, hue.LEAF_DEEP, 30, 56), (26, hue.GOLD, 16, 70)):
        angles = [math.radians(t) for t in range(start, stop, 2)]
        c.line([(178 + 85 * math.cos(t), 280 + 85 * math.sin(t)) for t in angles], width, colour,
               False)  # fmt: skip
    return c.finish()


def sejalan():
    """Koperasi Sejalan: two paths run side by side towards a coin that rises like the sun."""
    c = _badge(hue.LEAF, hue.GOLD)
    c.circle(240, 160, 92, hue.fade(hue.GOLD_LIGHT, 0.25))
    c.circle(240, 160, 70, hue.OCHRE)
    c.circle(240, 160, 62, hue.GOLD)
    c.ring(240, 160, 50, 5, hue.GOLD_LIGHT)
    c.poly([(212, 184), (240, 124), (268, 184)], hue.OCHRE)
    c.oval(240, 240, 198, 198, hue.LEAF_DEEP, 16, 164)
    for flip, colour in ((False, hue.PAPER), (True, hue.GOLD_LIGHT)):
        half = c.at(240, 0, 1, flip)
        outer = smooth([(-122, 392), (-88, 340), (-58, 300), (-20, 232)])
        inner = smooth([(-5, 232), (-12, 300), (-24, 350), (-34, 428)])
        half.poly(outer + inner, colour)
    c.ring(240, 240, 216, 20, hue.GOLD)
    return c.finish()


LOGOS = {
    "logo-lentera": lentera,
    "logo-bantaran": bantaran,
    "logo-dapur": dapur,
    "logo-rintis": rintis,
    "logo-selaras": selaras,
    "logo-sejalan": sejalan,
}
