"""Environment: the waste bank, sorting bins and infiltration holes."""

from ..kit import cast, furniture, houses, land, patterns, plants, tools, vehicles, wares
from ..kit import palette as hue
from ..kit.people import person


def bank_sampah():
    """Neighbours bring sorted waste to the bank's counter."""
    c, tone = land.outdoors("environment", sun=(300, 220, 110))
    houses.house(c, 1110, 650, 680, hue.PAPER, hue.LEAF)
    plants.banana(c, 80, 690, 1.3)
    plants.tree(c, 1540, 680, 1.1, fruit=hue.GOLD)
    teller = person(c, 1130, 700, cast.CADRE.but(top=hue.LEAF, bottom=hue.LEAF_DEEP), "carry",
                    size=4.3, gaze=-1.4)  # fmt: skip
    furniture.sheet(teller, 0, -55, 0.2, 0, hue.GOLD)
    furniture.table(c, 1130, 806, 400, 150, hue.CLAY, hue.GOLD_LIGHT, hue.LEAF)
    wares.jar(c, 1010, 646, 1.1, hue.GOLD_LIGHT, hue.LEAF)
    wares.sack(c, 1420, 800, 1.2, hue.TEAL_LIGHT)
    wares.sack(c, 1520, 826, 1.0, hue.EARTH)
    carry = person(c, 740, 812, cast.MOTHER, "carry", "walk", 4.6, gaze=1.8)
    wares.sack(carry, 0, -38, 0.2, hue.TEAL_LIGHT)
    person(c, 560, 818, cast.PUPIL, "give", "walk", 4.6)
    for i in range(3):
        wares.bottle(c, 622 + i * 19, 676 - i % 2 * 8, 0.7, (hue.TEAL_LIGHT, hue.TEAL_MID)[i % 2],
                     -20 + 20 * i)  # fmt: skip
    vehicles.cart(c, 300, 824, 1.05)
    return land.close(c, tone)


def timbang_sampah():
    """Sacks on the scale, kilograms written into the savings book."""
    c, tone = land.outdoors("environment", sun=(1320, 230, 115))
    houses.row_house(c, 330, 660, 640, 440, hue.LINEN, hue.LEAF)
    plants.banana(c, 1490, 690, 1.35, True)
    tools.floor_scale(c, 800, 820, 1.55)
    wares.sack(c, 770, 762, 1.35, hue.TEAL_LIGHT)
    wares.sack(c, 720, 614, 1.0, hue.GOLD_LIGHT)
    person(c, 470, 812, cast.FATHER.but(top=hue.TILE), "give", size=4.9, gaze=1.8)
    clerk = person(c, 1200, 812, cast.RIVER_WOMAN, "carry", size=4.9, flip=True, gaze=1.6)
    furniture.open_book(clerk, 0, -54, 0.26, hue.BRICK)
    for x, colour in ((180, hue.EARTH), (300, hue.LEAF_LIGHT)):
        wares.sack(c, x, 824, 1.2, colour)
    for i in range(4):
        wares.bottle(
            c, 1370 + i * 44, 826 - i % 2 * 10, 1.0, (hue.TEAL_LIGHT, hue.LEAF_LIGHT)[i % 2]
        )
    return land.close(c, tone)


def tong_pilah():
    """Three bins in front of a house, and a family that sorts."""
    c, tone = land.outdoors("environment", sun=(1340, 220, 110))
    houses.house(c, 480, 660, 740, hue.PAPER, hue.LEAF)
    plants.tree(c, 1480, 680, 1.25, fruit=hue.GOLD)
    plants.pot(c, 90, 720, 1.2, "flower")
    for x, colour, mark in ((640, hue.LEAF_MID, "leaf"), (860, hue.GOLD, "bottle"),
                            (1080, hue.STONE, "cross")):  # fmt: skip
        tools.bin_(c, x, 818, colour, 1.25, mark)
    father = person(c, 400, 812, cast.FATHER.but(top=hue.TEAL), "give", size=4.9, gaze=1.6)
    plants.leaf(father, 31, -58, 14, 7, 40, hue.LEAF_MID)
    girl = person(c, 1300, 820, cast.PUPIL_GIRL.but(top=hue.ROSE), "point", size=5.4, flip=True)
    wares.bottle(girl, 37, -74, 0.17, hue.TEAL_LIGHT, 20)
    person(c, 1460, 812, cast.YOUNG_MOTHER, "wave", size=4.7, flip=True)
    person(c, 210, 824, cast.TODDLER, "wave", size=5.0)
    return land.close(c, tone)


def biopori():
    """The ground cut open: water sinks through the holes to the roots."""
    c, tone = land.outdoors("environment", sun=(1330, 190, 95), horizon=470, soil="#b98a58")
    houses.house(c, 330, 480, 510, hue.PAPER, hue.LEAF)
    plants.tree(c, 1420, 480, 1.25, hue.LEAF_MID, hue.GOLD)
    c.rect(0, 470, 1600, 26, hue.LEAF_MID)
    plants.grass(c, 0, 472, 1600, hue.LEAF_MID)
    c.rect(0, 496, 1600, 404, hue.CLAY)
    c.rect(0, 640, 1600, 260, hue.shade(hue.CLAY, 0.2))
    c.rect(0, 770, 1600, 130, hue.shade(hue.CLAY, 0.38))
    for x, y in ((120, 590), (330, 690), (700, 610), (1010, 720), (1250, 590), (1500, 690)):
        c.oval(x, y, 26, 14, hue.tint(hue.CLAY, 0.3))
    for x in (560, 860, 1160):
        c.rect(x - 44, 476, 88, 258, hue.BARK)
        c.rect(x - 34, 476, 68, 250, "#3d2a1a")
        for k in range(5):
            plants.leaf(c, x - 14 + 14 * (k % 3), 720 - 40 * k, 42, 20, (35, -20, -40)[k % 3],
                        (hue.LEAF_MID, hue.GOLD, hue.OCHRE_MID)[k % 3])  # fmt: skip
        c.oval(x, 476, 58, 13, hue.STONE)
        for side in (-1, 1):
            for row in (570, 640, 706):
                c.at(x + side * 70, row).blob(
                    [(0, -22), (14, 4), (0, 14), (-13, 4)], hue.TEAL_LIGHT
                )
    for k in (-1, 0, 1):
        c.bend([(1420, 480), (1420 + k * 50, 600), (1410 + k * 120, 740)], 13, hue.BARK)
    digger = person(c, 735, 482, cast.GARDENER, "work", "kneel", 3.9, gaze=-1, flip=True)
    digger.line([(22, -58), (26, -8)], 3, hue.NIGHT)
    person(c, 1010, 482, cast.RIVER_WOMAN, "give", "stand", 3.7)
    return land.close(c, tone)


def banjir_siaga():
    """Rain over the gang; neighbours watch the water mark and carry what matters."""
    c, tone = land.outdoors("health", sun=(1330, 200, 1), sun_colour=hue.TEAL_SOFT)
    c.rect(0, 0, 1600, 420, hue.fade(hue.TEAL, 0.2))
    for x, y, size in ((260, 150, 1.7), (760, 110, 1.5), (1250, 160, 1.8)):
        land.cloud(c, x, y, size, hue.mix(hue.SMOKE, hue.TEAL_LIGHT, 0.35))
    houses.house(c, 1150, 690, 690, hue.PAPER, hue.TEAL)
    plants.coconut(c, 90, 680, 1.05)
    land.rain(c, 640, hue.fade(hue.PAPER, 0.7))
    c.rect(560, 330, 76, 500, hue.PAPER, 6)
    for i, colour in enumerate((hue.BRICK, hue.GOLD, hue.LEAF_MID)):
        c.rect(560, 350 + i * 120, 76, 104, colour)
        for k in range(3):
            c.rect(560, 366 + i * 120 + k * 32, 34, 8, hue.PAPER)
    officer = person(c, 380, 880, cast.CLEANER, "point", size=5.0, gaze=1.6)
    officer.circle(-14.5, -43, 2, cast.DARK)
    family = person(c, 860, 880, cast.YOUNG_MOTHER, "hold", "walk", 4.8)
    _umbrella(family, 18, -72)
    person(c, 1010, 880, cast.PUPIL, "rest", "walk", 5.0)
    person(c, 1290, 880, cast.ELDER_MAN, "rest", size=4.6, flip=True)
    helper = person(c, 1420, 880, cast.RIVER_MAN, "hold", size=4.8, flip=True)
    _umbrella(helper, 18, -72, hue.GOLD)
    c.rect(0, 750, 1600, 150, hue.fade(hue.TEAL_MID, 0.88))
    land.waves(c, 765, 830, hue.TEAL_SOFT, count=22)
    return land.close(c, tone)


def _umbrella(frame, x, y, colour=hue.BRICK):
    frame.line([(x, y + 6), (x, y - 42)], 1.6, hue.BARK)
    frame.oval(x, y - 36, 34, 24, colour, 180, 360)
    frame.oval(x, y - 36, 12, 24, hue.tint(colour, 0.25), 180, 360)
    for k in range(6):
        frame.circle(x - 28.3 + k * 11.3, y - 36, 5.6, hue.shade(colour, 0.1))
    patterns.tumpal(frame, x - 34, y - 35, 68, 7, 12, (hue.GOLD_LIGHT, colour, hue.PAPER))


SCENES = {
    "bank-sampah": bank_sampah,
    "timbang-sampah": timbang_sampah,
    "tong-pilah": tong_pilah,
    "biopori": biopori,
    "banjir-siaga": banjir_siaga,
}
