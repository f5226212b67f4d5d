"""Marks of the invented partner organisations, 480×480, without lettering."""

from .kit import palette as hue
from .kit.canvas import Canvas
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
    c.poly([(184, 150), (296, 150), (318, 316), (162, 316)], hue.PAPER)
    c.blob([(240, 176), (274, 240), (240, 286), (206, 240)], hue.GOLD)
    c.blob([(240, 216), (258, 250), (240, 276), (222, 250)], hue.BRICK)
    c.poly([(120, 322), (240, 350), (360, 322), (360, 362), (240, 392), (120, 362)], hue.GOLD)
    c.line([(240, 350), (240, 390)], 6, hue.PLUM)
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
    """Forum Selaras: two figures, one on wheels, whose circles interlock."""
    c = _badge(hue.LEAF_DEEP, hue.GOLD)
    c.ring(196, 278, 92, 24, hue.GOLD)
    c.ring(286, 278, 92, 24, hue.TEAL_LIGHT)
    c.circle(196, 140, 34, hue.GOLD)
    c.circle(286, 140, 34, hue.TEAL_LIGHT)
    c.line([(196, 190), (196, 278), (258, 278)], 26, hue.GOLD)
    c.line([(286, 190), (286, 278)], 26, hue.TEAL_LIGHT)
    c.line([(196, 206), (286, 206)], 20, hue.PAPER)
    return c.finish()


def sejalan():
    """Koperasi Sejalan: two paths that meet under three coins."""
    c = _badge(hue.PAPER, hue.BRICK)
    c.bend([(130, 392), (190, 320), (214, 250), (226, 176)], 44, hue.LEAF)
    c.bend([(350, 392), (290, 320), (266, 250), (254, 176)], 44, hue.TEAL)
    c.bend([(150, 372), (196, 316), (216, 250)], 5, hue.LEAF_LIGHT)
    c.bend([(330, 372), (284, 316), (264, 250)], 5, hue.TEAL_LIGHT)
    for x, y in ((180, 150), (300, 150), (240, 112)):
        c.circle(x, y, 50, hue.OCHRE)
        c.circle(x, y, 43, hue.GOLD)
        c.ring(x, y, 33, 4, hue.GOLD_LIGHT)
        c.poly([(x - 15, y + 14), (x, y - 20), (x + 15, y + 14)], hue.OCHRE)
    return c.finish()


LOGOS = {
    "logo-lentera": lentera,
    "logo-bantaran": bantaran,
    "logo-dapur": dapur,
    "logo-rintis": rintis,
    "logo-selaras": selaras,
    "logo-sejalan": sejalan,
}
