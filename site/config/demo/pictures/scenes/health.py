"""Health: posyandu, the community kitchen, mosquito patrol and gymnastics for the elderly."""

from ..kit import cast, furniture, houses, land, patterns, plants, tools, wares
from ..kit import palette as hue
from ..kit.people import baby, person


def posyandu():
    """A cadre's table under bunting, mothers with babies waiting in front of the pos."""
    c, tone = land.outdoors("health", sun=(1330, 210, 110))
    land.cloud(c, 260, 170, 1.1)
    houses.hall(c, 800, 660, 980, hue.TEAL)
    patterns.bunting(c, (60, 150), (1540, 150), 60, 22, 44)
    plants.banana(c, 120, 700, 1.25)
    plants.tree(c, 1500, 690, 1.2, fruit=hue.GOLD)
    person(c, 560, 690, cast.CADRE, "work", size=4.1)
    person(c, 740, 690, cast.CADRE_TWO, "give", size=4.1, gaze=1.5)
    furniture.table(c, 650, 800, 470, 150, hue.TILE, hue.GOLD_LIGHT, hue.TEAL)
    furniture.sheet(c, 520, 622, 0.62, -6)
    wares.jar(c, 610, 640, 0.8, hue.TEAL_LIGHT, hue.TEAL)
    mother = person(c, 1020, 806, cast.MOTHER.but(sash=hue.GOLD), "cradle", size=4.3, flip=True)
    baby(mother, 1, -57, 1, hue.GOLD)
    other = person(c, 1240, 812, cast.YOUNG_MOTHER.but(sash=hue.ROSE), "cradle", size=4.3)
    baby(other, 1, -56, 1, hue.ROSE)
    person(c, 1390, 820, cast.TODDLER_GIRL, "wave", size=4.3)
    person(c, 240, 812, cast.GRANDMOTHER, "greet", size=4.1)
    return land.close(c, tone)


def timbang_balita():
    """A toddler hangs in the cloth of the scale; cadre and mother look on."""
    c, tone = land.indoors("health")
    growth = furniture.board(c, 330, 300, 380, 230, hue.PAPER)
    for i, colour in enumerate((hue.ROSE, hue.GOLD_LIGHT, hue.LEAF_LIGHT)):
        points = [(-180, 100 - i * 46), (-60, 60 - i * 52), (60, 24 - i * 54), (180, -i * 56)]
        growth.bend(points, 15, colour)
    for x, y in ((-150, 66), (-60, 24), (36, -18), (120, -48)):
        growth.circle(x, y, 12, hue.TEAL)
    plants.pot(c, 90, 760, 1.5, "tall")
    c.rect(788, 58, 20, 90, hue.BARK)
    tools.dial_scale(c, 798, 220, 1.25, hue.TEAL)
    for side in (-1, 1):
        c.line([(798, 380), (798 + side * 88, 540)], 9, hue.BARK)
    person(c, 798, 690, cast.TODDLER.but(top=hue.TILE), "cheer", "stand", 5.6)
    c.blob([(700, 536), (740, 592), (798, 604), (856, 592), (896, 536), (886, 640), (798, 692),
            (710, 640)], hue.GOLD)  # fmt: skip
    patterns.tumpal(c, 722, 652, 152, 44, 4, (hue.BRICK, hue.GOLD, hue.PAPER))
    cadre = person(c, 540, 812, cast.CADRE, "give", size=4.9, gaze=1.8)
    furniture.sheet(cadre, 4, -52, 0.16)
    person(c, 1080, 812, cast.MOTHER, "give", size=4.9, flip=True, gaze=1.8)
    sister = person(c, 1280, 818, cast.PUPIL_GIRL, "hold", size=4.9, flip=True)
    sister.circle(18, -74, 5, hue.BRICK)
    houses.window(c, 1310, 280, 150, 190, hue.TEAL, hue.GOLD_LIGHT)
    return land.close(c, tone)


def dapur_gizi():
    """Neighbours cook around a big pot; plates wait on the table."""
    c, tone = land.indoors("health", wall="#fbeccd")
    c.rect(150, 170, 430, 16, hue.BARK, 6)
    c.rect(1060, 170, 400, 16, hue.BARK, 6)
    for i, colour in enumerate((hue.BRICK, hue.GOLD, hue.LEAF_MID, hue.TEAL, hue.OCHRE_MID)):
        wares.jar(c, 195 + i * 84, 170, 0.95, colour, hue.TEAL)
    for i, radius in enumerate((34, 42, 36)):
        c.line([(1120 + i * 130, 186), (1120 + i * 130, 224)], 5, hue.BARK)
        c.circle(1120 + i * 130, 224 + radius, radius, hue.SMOKE)
        c.circle(1120 + i * 130, 224 + radius, radius - 10, hue.shade(hue.SMOKE))
    houses.window(c, 820, 240, 130, 150, hue.TEAL, hue.GOLD)
    person(c, 330, 812, cast.COOK_TWO, "work", size=4.9)
    ladle = person(c, 640, 812, cast.COOK, "give", size=4.9)
    ladle.line([(31, -60), (43, -42)], 2.4, hue.BARK)
    person(c, 1020, 812, cast.FATHER.but(apron=hue.PAPER, head="peci"), "work", size=4.9, flip=True)
    furniture.table(c, 760, 836, 1180, 190, hue.CLAY, hue.PAPER, hue.TEAL)
    wares.cooking_pot(c, 800, 622, 1.0)
    wares.basket(c, 300, 640, 1.15)
    for x in (1040, 1180, 1300):
        wares.plate(c, x, 628, 1.0)
    child = person(c, 1440, 820, cast.PUPIL, "carry", size=5.1, flip=True)
    wares.plate(child, 0, -56, 0.24)
    return land.close(c, tone)


def jumantik():
    """Two cadres shine a torch into a water tub; the stop mark keeps the mosquito out."""
    c, tone = land.outdoors("health", sun=(250, 220, 105))
    houses.house(c, 1210, 670, 640, hue.PAPER, hue.TEAL)
    plants.banana(c, 90, 690, 1.3)
    tools.mosquito(c, 560, 230, 1.55)
    helper = person(c, 360, 800, cast.CADRE_TWO, "carry", size=4.8, gaze=1.6)
    furniture.sheet(helper, 0, -54, 0.2)
    cadre = person(c, 690, 806, cast.RT_HEAD, "give", size=4.8, lean=9, gaze=1.6)
    c.poly([(900, 560), (1180, 560), (1146, 810), (934, 810)], hue.TEAL_MID)
    c.poly([(1110, 560), (1180, 560), (1146, 810), (1090, 810)], hue.TEAL)
    for row in (630, 710):
        c.line([(915, row), (1166, row)], 5, hue.TEAL)
    c.oval(1040, 560, 142, 34, hue.PAPER)
    c.oval(1040, 562, 124, 25, hue.TEAL_LIGHT)
    tools.torch(cadre, 33, -60, 0.24, 8)
    girl = person(c, 1290, 814, cast.PUPIL_GIRL, "point", size=4.8, flip=True)
    girl.circle(34, -77, 3.4, cast.WARM)
    plants.pot(c, 1460, 812, 1.3, "flower")
    return land.close(c, tone)


def lansia_senam():
    """Elderly neighbours stretch together in the morning sun."""
    c, tone = land.outdoors("health", sun=(800, 300, 190), sun_colour=hue.GOLD)
    land.cloud(c, 240, 160, 1.2)
    land.cloud(c, 1380, 210, 1.0)
    plants.coconut(c, 1440, 640, 1.15, flip=True)
    plants.tree(c, 120, 650, 1.2)
    patterns.bunting(c, (0, 90), (1600, 90), 70, 22, 42)
    back = ((470, cast.GRANDMOTHER, "arch"), (800, cast.CADRE.but(skirt=False), "cheer"),
            (1130, cast.ELDER_MAN.but(top=hue.LEAF_LIGHT), "arch"))  # fmt: skip
    for x, look, pose in back:
        person(c, x, 690, look, pose, "wide", 4.0)
    sporty = cast.ELDER_WOMAN.but(skirt=False, bottom=hue.PLUM_DEEP, pattern=None)
    front = ((270, sporty, "arch"), (630, cast.ELDER_MAN.but(head="short", top=hue.GOLD), "arch"),
             (970, cast.GRANDMOTHER.but(top=hue.TILE, skirt=False, head_colour=hue.ROSE), "arch"),
             (1310, cast.ELDER_MAN.but(top=hue.TEAL, skin=cast.DARK), "arch"))  # fmt: skip
    for x, look, pose in front:
        person(c, x, 822, look, pose, "wide", 4.6, lean=-6)
    return land.close(c, tone)


SCENES = {
    "posyandu": posyandu,
    "timbang-balita": timbang_balita,
    "dapur-gizi": dapur_gizi,
    "jumantik": jumantik,
    "lansia-senam": lansia_senam,
}
