"""The street of the kindergarten: what officers show as the work before and after."""

from ..kit import cast, houses, land, plants
from ..kit import palette as hue
from ..kit.people import person

ASPHALT = "#6f6d68"


def _street():
    """The kindergarten behind a straight street, seen from the other side."""
    c, tone = land.outdoors("education", sun=(240, 170, 100), horizon=520)
    land.cloud(c, 1180, 130, 1.1)
    houses.hall(c, 860, 590, 900, hue.PLUM)
    houses.flag(c, 300, 600, 380)
    plants.grass(c, 0, 600, 1600, hue.LEAF_MID, height=30)
    c.rect(0, 600, 1600, 34, hue.STONE)
    c.rect(0, 634, 1600, 190, ASPHALT)
    for x in range(40, 1600, 220):
        c.rect(x, 722, 120, 12, hue.PAPER)
    c.rect(0, 824, 1600, 30, hue.STONE)
    return c, tone


def jalan_tk_sebelum():
    """The street before: children wait and wait at its edge."""
    c, tone = _street()
    person(c, 620, 624, cast.TEACHER, "hold", size=3.2)
    person(c, 730, 626, cast.PUPIL_GIRL, "rest", size=3.2)
    person(c, 820, 626, cast.PUPIL, "rest", size=3.2)
    for y, x in ((680, 980), (712, 1060), (752, 1010)):
        c.line([(x, y), (x + 330, y)], 7, hue.fade(hue.PAPER, 0.55))
    return land.close(c, tone)


def jalan_tk_sesudah():
    """The same street with a striped speed hump and its sign; the children cross."""
    c, tone = _street()
    for x in (1060, 1106):
        for k in range(6):
            c.rect(x, 634 + k * 32, 40, 30, (hue.GOLD, hue.INK)[(k + x // 46) % 2])
    c.rect(1240, 400, 14, 210, hue.NIGHT)
    c.poly([(1247, 300), (1317, 370), (1247, 440), (1177, 370)], hue.INK)
    c.poly([(1247, 310), (1307, 370), (1247, 430), (1187, 370)], hue.GOLD)
    c.bend([(1214, 386), (1236, 356), (1258, 356), (1280, 386)], 9, hue.INK)
    person(c, 560, 760, cast.TEACHER, "wave", size=3.6)
    person(c, 690, 770, cast.PUPIL_GIRL, "cheer", size=3.6)
    person(c, 800, 766, cast.PUPIL, "rest", size=3.6)
    return land.close(c, tone)


SCENES = {"jalan-tk-sebelum": jalan_tk_sebelum, "jalan-tk-sesudah": jalan_tk_sesudah}
