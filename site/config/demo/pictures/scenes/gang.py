"""The gang: a narrow lane between houses, grey and then green."""

from ..kit import cast, houses, land, patterns, plants, tools, wares
from ..kit import palette as hue
from ..kit.people import person


def _lane(area, walls, lane, tiles=hue.TILE):
    """Houses on both sides in perspective and the lane between them, towards the sun."""
    c, tone = land.outdoors(area, sun=(800, 330, 130), horizon=560)
    left, right = walls
    for flip, wall in ((False, left), (True, right)):
        f = c.at(1600 if flip else 0, 0, 1, flip)
        f.poly([(0, 120), (560, 380), (560, 580), (0, 860)], wall)
        f.poly([(0, 690), (560, 530), (560, 580), (0, 860)], hue.shade(wall, 0.16))
        f.poly([(70, 330), (210, 372), (210, 560), (70, 590)], hue.shade(tone[3], 0.25))
        f.poly([(82, 344), (198, 380), (198, 548), (82, 576)], hue.GOLD_LIGHT)
        f.poly([(134, 360), (146, 364), (146, 562), (134, 566)], hue.PAPER)
        f.poly([(300, 400), (410, 430), (410, 655), (300, 708)], tone[3])
        f.poly([(318, 424), (392, 444), (392, 646), (318, 680)], hue.tint(tone[3], 0.16))
        f.poly([(-10, -40), (470, 290), (640, 392), (620, 410), (-10, 190)], tiles)
        for k in range(1, 9):
            t = k / 9
            f.line([(-10 + 480 * t, -40 + 330 * t), (-10 + 600 * t, 190 + 218 * t)], 5,
                   hue.shade(tiles, 0.25))  # fmt: skip
        for k in range(14):
            t, u = k / 14, (k + 1) / 14
            x0, x1 = 630 * t - 10, 630 * u - 10
            y0, y1 = 190 + 220 * t, 190 + 220 * u
            drop = 62 * (1 - t) + 10
            tip = ((x0 + x1) / 2, (y0 + y1) / 2 + drop)
            sides = [(x1, y1 + drop * 0.5), tip, (x0, y0 + drop * 0.5)]
            f.poly([(x0, y0), (x1, y1), *sides], tone[2])
    c.poly([(556, 580), (1044, 580), (1604, 862), (1604, 900), (-4, 900), (-4, 862)], lane)
    for k in range(5):
        y = 600 + 12 * k + 11 * k * k
        c.rect(560 - (y - 580) * 1.72, y, 480 + (y - 580) * 3.44, 4, hue.shade(lane, 0.12))
    c.rect(0, 850, 1600, 50, lane)
    return c, tone


def gang_sebelum():
    """The lane before: bare walls, a puddle, nobody about."""
    c, tone = _lane("economy", (hue.STONE, "#bdb7a8"), "#b5ae9f", hue.shade(hue.CLAY, 0.25))
    c.oval(850, 740, 210, 34, hue.mix(hue.SMOKE, hue.TEAL_LIGHT, 0.3))
    c.oval(820, 732, 120, 16, hue.mix(hue.STONE, hue.TEAL_LIGHT, 0.5))
    tools.litter(c, 330, 830, 1.3)
    tools.litter(c, 1240, 800, 1.0)
    c.bend([(420, 330), (640, 420), (960, 420), (1180, 330)], 4, hue.NIGHT)
    return land.close(c, tone)


def gang_sesudah():
    """The same lane after: painted walls, pots, bunting, neighbours."""
    c, tone = _lane("environment", (hue.PAPER, "#fbe6bd"), hue.EARTH)
    patterns.bunting(c, (330, 250), (1270, 250), 46, 14, 46)
    for side in (False, True):
        f = c.at(1600 if side else 0, 0, 1, side)
        for x, y, size, crop in ((500, 650, 0.62, "leafy"), (420, 710, 0.85, "chilli"),
                                 (300, 770, 1.1, "flower"), (130, 838, 1.5, "leafy")):  # fmt: skip
            plants.pot(f, x, y, size, crop, hue.BRICK if side else hue.TILE)
    person(c, 690, 716, cast.MOTHER, "wave", size=3.5)
    person(c, 800, 722, cast.PUPIL_GIRL, "cheer", size=3.8)
    gardener = person(c, 960, 800, cast.GARDENER, "give", size=4.1, gaze=1.5)
    _watering_can(gardener, 30, -56)
    return land.close(c, tone)


def _watering_can(frame, x, y):
    frame.rect(x - 2, y, 16, 13, hue.TEAL, 2)
    frame.line([(x + 13, y + 9), (x + 24, y - 1)], 2.4, hue.TEAL)
    frame.circle(x + 25, y - 2, 3.2, hue.GOLD)
    for k in range(3):
        frame.line([(x + 27 + k * 3, y + 3 + k * 4), (x + 28 + k * 3, y + 8 + k * 4)], 1.3,
                   hue.TEAL_LIGHT)  # fmt: skip


def kebun_gang():
    """A wall of vegetables in the lane: racks of pots, and hands that tend them."""
    c, tone = land.outdoors("environment", sun=(1380, 170, 90), horizon=620)
    c.rect(0, 250, 1250, 400, "#f6e4c0")
    c.rect(0, 250, 1250, 40, hue.shade("#f6e4c0", 0.14))
    houses.roof(c, 560, 250, 1420, 150, 1240)
    patterns.gigi_balang(c, -60, 250, 1330, 34, hue.LEAF)
    for row, (y, crops) in enumerate(
        (
            (470, ("leafy", "chilli", "sprout", "leafy", "flower")),
            (640, ("chilli", "leafy", "flower", "sprout", "leafy")),
        )
    ):
        for i, crop in enumerate(crops):
            plants.pot(
                c, 130 + i * 180, y, 0.92, crop, (hue.TILE, hue.TEAL, hue.BRICK)[(i + row) % 3]
            )
        c.rect(50, y, 880, 16, hue.BARK, 6)
    for x in (70, 890):
        c.rect(x, 350, 14, 440, hue.BARK)
    plants.banana(c, 1500, 680, 1.25, True)
    can = person(
        c, 1090, 812, cast.CADRE_TWO.but(top=hue.LEAF), "give", size=4.7, flip=True, gaze=1.6
    )
    _watering_can(can, 30, -58)
    harvest = person(c, 420, 816, cast.GARDENER, "carry", size=4.6)
    wares.basket(harvest, 0, -48, 0.25)
    child = person(c, 690, 822, cast.PUPIL_GIRL.but(top=hue.ROSE), "greet", size=4.8)
    plants.leaf(child, 0, -62, 26, 13, 0, hue.LEAF_MID)
    plants.pot(c, 1330, 826, 1.5, "chilli", hue.TILE)
    plants.pot(c, 160, 830, 1.4, "flower", hue.TEAL)
    return land.close(c, tone)


SCENES = {
    "gang-sebelum": gang_sebelum,
    "gang-sesudah": gang_sesudah,
    "kebun-gang": kebun_gang,
}
