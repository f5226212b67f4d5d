"""Economy: permits for home businesses, the Sunday bazaar and selling online."""

from ..kit import cast, furniture, houses, land, ornaments, patterns, plants, wares
from ..kit import palette as hue
from ..kit.people import person


def umkm_izin():
    """A home baker receives her permit at her own stall."""
    c, tone = land.outdoors("economy", sun=(300, 230, 120), sun_colour=hue.BRICK)
    houses.house(c, 1100, 660, 690, hue.PAPER, hue.LEAF)
    plants.banana(c, 90, 690, 1.2)
    baker = cast.SELLER.but(head_colour=hue.ROSE, top=hue.TEAL)
    owner = person(c, 990, 710, baker, "cheer", size=4.6, gaze=-0.5)
    furniture.sheet(owner, 27, -100, 0.24, 6, hue.GOLD, hue.LEAF)
    person(c, 1230, 710, cast.BAKER, "greet", size=4.5)
    houses.counter(c, 1080, 818, 560, hue.GOLD_LIGHT, hue.BRICK, 170)
    for i, colour in enumerate((hue.OCHRE_MID, hue.BRICK, hue.LEAF_MID, hue.GOLD, hue.PLUM_MID)):
        wares.jar(c, 900 + i * 92, 636, 1.1, colour, (hue.BRICK, hue.TEAL)[i % 2])
    helper = person(c, 560, 812, cast.CLERK, "give", size=4.8, gaze=1.7)
    furniture.sheet(helper, 34, -62, 0.2, 5, hue.TEAL, hue.LEAF)
    plants.pot(c, 1500, 816, 1.5, "flower", hue.BRICK)
    plants.pot(c, 330, 816, 1.3, "leafy", hue.TEAL)
    return land.close(c, tone)


def bazar():
    """Stalls in a row on a Sunday morning, buyers in front."""
    c, tone = land.outdoors("economy", sun=(800, 210, 125), sun_colour=hue.BRICK)
    plants.tree(c, 90, 640, 1.3)
    plants.tree(c, 1520, 640, 1.3)
    patterns.bunting(c, (0, 70), (1600, 70), 70, 24, 42)
    ornaments.ondel_ondel(c, 680, 720, 0.98, hue.BRICK)
    ornaments.ondel_ondel(c, 940, 720, 0.98, hue.TEAL, hue.LINEN)
    for x, stripe, look in ((300, hue.BRICK, cast.SELLER), (1310, hue.LEAF, cast.BAKER)):
        houses.stall(c, x, 720, 500, stripe)
        person(c, x, 716, look, "work", size=4.1)
        houses.counter(c, x, 744, 460, hue.GOLD_LIGHT, stripe, 150)
    for i, colour in enumerate((hue.GOLD, hue.BRICK, hue.LEAF_MID, hue.OCHRE_MID)):
        wares.jar(c, 120 + i * 76, 582, 1.05, colour)
    wares.basket(c, 440, 584, 0.9)
    for i, crop in enumerate(("chilli", "flower", "sprout")):
        plants.pot(c, 1200 + i * 120, 584, 0.75, crop, hue.TILE)
    buyer = person(c, 520, 826, cast.YOUNG_MOTHER, "give", size=4.5, flip=True)
    wares.basket(buyer, -16, -34, 0.2)
    person(c, 690, 832, cast.TODDLER_GIRL, "wave", size=5.2)
    person(c, 860, 832, cast.PUPIL, "cheer", size=4.4)
    person(c, 1090, 826, cast.ELDER_MAN, "wave", size=4.4)
    return land.close(c, tone)


def kelas_daring():
    """A class photographs its wares and lists them on a phone."""
    c, tone = land.indoors("economy", wall="#fbeed6")
    screen = furniture.board(c, 330, 300, 400, 250, hue.PAPER)
    for i, colour in enumerate((hue.BRICK, hue.GOLD, hue.LEAF_MID, hue.TEAL)):
        x, y = -175 + (i % 2) * 185, -108 + (i // 2) * 112
        screen.rect(x, y, 165, 96, hue.OCHRE_SOFT, 8)
        wares.jar(screen, x + 50, y + 84, 0.95, colour)
        screen.rect(x + 90, y + 30, 58, 12, hue.OCHRE, 4)
        screen.rect(x + 90, y + 54, 40, 12, hue.STONE, 4)
    person(c, 640, 700, cast.STUDENT, "point", size=4.6, flip=True)
    houses.window(c, 1340, 270, 150, 190, hue.OCHRE)
    c.poly([(960, 500), (1220, 440), (1220, 640), (960, 640)], hue.PAPER)
    photographer = person(c, 1360, 812, cast.BAKER, "carry", size=4.9, flip=True, gaze=1.6)
    furniture.phone(photographer, 4, -60, 0.36, 0, hue.GOLD_LIGHT)
    person(c, 830, 780, cast.SELLER, "work", size=4.7, gaze=1.6)
    furniture.table(c, 930, 838, 720, 190, hue.CLAY, hue.PAPER, hue.OCHRE)
    furniture.laptop(c, 730, 636, 1.15, hue.TEAL)
    for i, colour in enumerate((hue.OCHRE_MID, hue.BRICK, hue.GOLD)):
        wares.jar(c, 1000 + i * 80, 636, 1.35, colour, (hue.TEAL, hue.GOLD, hue.BRICK)[i])
    furniture.chair(c, 340, 826, 1.3, hue.TEAL)
    person(c, 340, 826, cast.SELLER_MAN.but(apron=None), "read", "chair", 4.9, gaze=1.5)
    furniture.phone(c, 350, 610, 1.2)
    plants.pot(c, 120, 800, 1.5, "tall", hue.OCHRE)
    return land.close(c, tone)


SCENES = {"umkm-izin": umkm_izin, "bazar": bazar, "kelas-daring": kelas_daring}
