"""The Ciliwung: the river itself, the clean-up by boat, and its bank before and after."""

from ..kit import cast, houses, land, plants, tools, vehicles, wares
from ..kit import palette as hue
from ..kit.people import person


def ciliwung():
    """A calm morning: bamboo banks, the far city, a boat on green water."""
    c, tone = land.outdoors("environment", sun=(1050, 260, 130), horizon=470)
    land.skyline(c, 470, hue.mix(hue.LEAF_LIGHT, hue.PAPER, 0.25))
    land.cloud(c, 380, 150, 1.2)
    c.rect(0, 450, 1600, 70, hue.LEAF_MID)
    for x in range(60, 1600, 150):
        c.circle(x, 450, 52 + x % 40, hue.LEAF_MID)
        c.circle(x + 70, 462, 46, hue.LEAF)
    land.river(c, 510, 900, hue.TEAL)
    plants.bamboo(c, 210, 640, 1.25, "kiri", 6)
    plants.bamboo(c, 1430, 660, 1.35, "kanan", 6, True)
    c.blob([(-80, 640), (140, 610), (330, 650), (400, 720), (160, 800), (-80, 820)], hue.LEAF)
    c.blob([(1690, 640), (1440, 640), (1260, 690), (1210, 760), (1420, 830), (1690, 850)], hue.LEAF)
    plants.grass(c, 20, 640, 330, hue.LEAF_MID, height=46)
    plants.grass(c, 1290, 690, 300, hue.LEAF_MID, height=46)
    person(c, 700, 738, cast.GARDENER, "work", "chair", 3.0)
    pole = person(c, 900, 716, cast.RIVER_MAN, "hold", "stand", 3.2)
    pole.line([(18, -120), (24, 10)], 2.4, hue.BARK)
    vehicles.boat(c, 800, 740, 0.9, hue.OCHRE)
    return land.close(c, tone)


def susur_ciliwung():
    """Volunteers in a rubber boat lift plastic from the river."""
    c, tone = land.outdoors("environment", sun=(320, 200, 110), horizon=400)
    c.rect(0, 380, 1600, 60, hue.LEAF_MID)
    for x in range(20, 1640, 130):
        c.circle(x, 384, 50 + x % 34, (hue.LEAF_MID, hue.LEAF)[x // 130 % 2])
    plants.bamboo(c, 1430, 480, 1.0, "jauh", 6, True)
    land.river(c, 430, 900, hue.TEAL)
    crew = (
        (500, cast.RIVER_MAN, "hold"),
        (760, cast.RIVER_WOMAN, "cheer"),
        (1010, cast.RIVER_MAN.but(skin=cast.FAIR, head_colour=hue.BRICK, top=hue.TEAL), "give"),
    )
    frames = [person(c, x, 770, look, pose, size=4.4) for x, look, pose in crew]
    frames[2].line([(26, -62), (60, -18)], 2.2, hue.BARK)
    frames[2].ring(66, -10, 10, 2, hue.GOLD)
    wares.sack(c, 660, 726, 1.0, hue.GOLD_LIGHT)
    wares.sack(c, 890, 726, 0.95, hue.EARTH)
    vehicles.boat(c, 760, 750, 1.35, hue.TILE)
    vehicles.paddle(c, 558, 570, 14, 300)
    frames[0].circle(18, -70, 3.3, cast.DARK)
    for x, y, turn in ((1300, 720, 70), (1410, 640, -60), (240, 700, 80)):
        wares.bottle(c, x, y, 0.9, hue.PAPER, turn)
        c.oval(x + 10, y + 6, 60, 9, hue.fade(hue.PAPER, 0.5))
    return land.close(c, tone)


def _bank(clean):
    sky = "environment" if clean else "economy"
    c, tone = land.outdoors(sky, sun=(1290, 220, 110), horizon=430)
    houses.row_house(c, 260, 470, 420, 290, hue.PAPER if clean else hue.LINEN,
                     hue.LEAF if clean else hue.SMOKE,
                     hue.TILE if clean else hue.shade(hue.CLAY, 0.2))  # fmt: skip
    houses.row_house(c, 690, 470, 380, 250, hue.GOLD_LIGHT if clean else hue.STONE, hue.TEAL,
                     hue.TILE if clean else hue.shade(hue.CLAY, 0.3))  # fmt: skip
    c.rect(0, 462, 1600, 180, hue.LEAF_LIGHT if clean else hue.EARTH)
    c.poly([(0, 600), (1600, 520), (1600, 700), (0, 700)], hue.LEAF_MID if clean else hue.CLAY)
    water = hue.TEAL if clean else hue.mix(hue.SMOKE, hue.BARK, 0.35)
    land.river(c, 660, 900, water)
    return c, tone


def bantaran_sebelum():
    """The bank before: bare earth, heaps of waste, brown water."""
    c, tone = _bank(False)
    for x, y, size in ((220, 640, 1.4), (560, 600, 1.1), (900, 640, 1.6), (1240, 590, 1.2),
                       (1460, 650, 1.3)):  # fmt: skip
        tools.litter(c, x, y, size)
    for x, y, turn in ((380, 740, 80), (760, 800, -70), (1100, 760, 60), (1400, 810, 100)):
        wares.bottle(c, x, y, 0.95, hue.STONE, turn)
    plants.grass(c, 1020, 560, 260, hue.OCHRE_MID)
    c.line([(1060, 560), (1060, 400)], 12, hue.BARK)
    for turn in (-50, -10, 40):
        c.at(1060, 410, 1, turn=turn).line([(0, 0), (0, -70)], 7, hue.BARK)
    return land.close(c, tone)


def bantaran_sesudah():
    """The same bank after: saplings, a path, neighbours, clear water."""
    c, tone = _bank(True)
    c.poly([(0, 628), (1600, 550), (1600, 592), (0, 672)], hue.EARTH)
    plants.bamboo(c, 1480, 600, 0.95, "tepi", 6, True)
    plants.tree(c, 1060, 570, 0.95, fruit=hue.GOLD)
    for x in (120, 420, 900, 1240):
        plants.sapling(c, x, 690 - x * 0.04, 1.15)
    plants.grass(c, 0, 690, 1600, hue.LEAF, height=36)
    person(c, 560, 660, cast.RIVER_WOMAN, "wave", size=3.6)
    planter = person(c, 730, 690, cast.GARDENER, "reach", "kneel", 3.8)
    plants.leaf(planter, 22, -30, 18, 9, 10, hue.LEAF_LIGHT)
    person(c, 330, 650, cast.PUPIL, "wave", size=4.0)
    return land.close(c, tone)


SCENES = {
    "ciliwung": ciliwung,
    "susur-ciliwung": susur_ciliwung,
    "bantaran-sebelum": bantaran_sebelum,
    "bantaran-sesudah": bantaran_sesudah,
}
