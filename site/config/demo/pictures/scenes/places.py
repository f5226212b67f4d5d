"""Places everyone knows: the kelurahan office, the RW hall, the service desk, the RPTRA."""

from ..kit import cast, furniture, houses, land, ornaments, patterns, plants, vehicles
from ..kit import palette as hue
from ..kit.people import person
from ..kit.wheels import wheelchair


def kantor_kelurahan():
    """The office with its flag and porch, residents on the way in."""
    c, tone = land.outdoors("environment", sun=(270, 230, 120))
    land.skyline(c, 600, hue.mix(hue.LEAF_LIGHT, hue.LEAF_SOFT, 0.45), "kota")
    plants.tree(c, 150, 650, 1.25)
    plants.banana(c, 1500, 690, 1.15, True)
    houses.office(c, 790, 690, 940, hue.TEAL)
    c.poly([(660, 690), (920, 690), (1080, 850), (500, 850)], hue.mix(hue.PAPER, hue.STONE, 0.35))
    houses.flag(c, 1340, 760, 660)
    for x in (400, 1180):
        plants.pot(c, x, 760, 1.25, "flower", hue.BRICK)
    person(c, 690, 800, cast.ELDER_WOMAN, "rest", "walk", 3.5)
    person(c, 790, 806, cast.FATHER, "rest", "walk", 3.7)
    person(c, 1010, 806, cast.CLERK, "wave", size=3.7, flip=True)
    person(c, 1290, 822, cast.CLEANER, "greet", size=3.9, flip=True)
    return land.close(c, tone)


def balai_rw():
    """A meeting on the floor of the RW hall; the old, the young, and a ramp for wheels."""
    c, tone = land.outdoors("education", sun=(1360, 200, 100))
    plants.banana(c, 70, 680, 1.2)
    plants.coconut(c, 1520, 660, 1.05, True)
    houses.hall(c, 800, 720, 1120, hue.PLUM)
    ornaments.kembang_kelapa(c, 240, 730, 1.25)
    furniture.board(c, 800, 470, 260, 120, hue.PAPER)
    for i, colour in enumerate((hue.LEAF_MID, hue.GOLD, hue.BRICK)):
        c.rect(700, 434 + i * 28, 200 - i * 44, 16, colour, 6)
    person(c, 590, 700, cast.RT_HEAD, "point", size=3.7)
    furniture.mat(c, 800, 838, 1240, 150, hue.BRICK)
    sitters = ((290, cast.ELDER_MAN, "lap"), (500, cast.MOTHER.but(skirt=False), "wave"),
               (710, cast.FATHER, "lap"), (900, cast.CADRE, "lap"),
               (1100, cast.STUDENT_MAN, "wave"))  # fmt: skip
    for i, (x, look, pose) in enumerate(sitters):
        person(c, x, 816, look, pose, "floor", 4.2, flip=i > 2)
    wheelchair(c, 1330, 824, cast.GRANDMOTHER.but(skirt=False), 4.0)
    return land.close(c, tone)


def loket_ptsp():
    """The service desk: a low counter, a number screen, nobody in a hurry."""
    c, tone = land.indoors("environment")
    screen = furniture.board(c, 330, 250, 320, 170, hue.LEAF_DEEP)
    screen.circle(-84, 0, 46, hue.GOLD)
    for i in range(3):
        screen.rect(-10, -48 + i * 40, 140 - i * 26, 20, hue.LEAF_LIGHT, 8)
    for i in range(4):
        furniture.sheet(c, 1180 + i * 96, 220, 0.8, 0, (hue.TEAL, hue.PLUM, hue.LEAF, hue.OCHRE)[i])
    c.rect(560, 150, 500, 70, hue.LEAF, 12)
    patterns.tumpal(c, 580, 212, 460, 50, 10, (hue.LEAF_SOFT, hue.LEAF, hue.GOLD))
    person(c, 680, 760, cast.CLERK, "work", size=4.6)
    person(c, 960, 760, cast.CLERK_MAN, "give", size=4.6, gaze=1.5)
    houses.counter(c, 810, 838, 740, hue.PAPER, hue.LEAF, 230)
    furniture.laptop(c, 620, 592, 0.9, hue.LEAF)
    furniture.pile(c, 790, 596, 2, 90)
    plants.pot(c, 480, 594, 0.6, "sprout")
    citizen = person(c, 1240, 818, cast.ELDER_MAN, "give", size=4.9, flip=True, gaze=1.6)
    furniture.sheet(citizen, 33, -60, 0.2, 4, hue.LEAF, hue.GOLD)
    person(c, 1440, 818, cast.YOUNG_MOTHER, "rest", size=4.7, flip=True)
    wheelchair(c, 250, 824, cast.STUDENT.but(head="bob"), 4.6)
    return land.close(c, tone)


def rptra():
    """Children play in the park: swing, slide, ball; the KRL hums by."""
    c, tone = land.outdoors("education", sun=(1280, 210, 110), horizon=560)
    vehicles.train(c, 330, 560, 3, 0.62)
    c.rect(0, 558, 1600, 10, hue.SMOKE)
    c.rect(0, 566, 1600, 334, hue.LEAF_LIGHT)
    c.oval(800, 800, 760, 170, hue.EARTH)
    plants.tree(c, 110, 680, 1.45, fruit=hue.GOLD)
    plants.tree(c, 1500, 650, 1.35)
    c.line([(330, 800), (410, 380), (490, 800)], 18, hue.BRICK)
    c.line([(710, 800), (630, 380), (550, 800)], 18, hue.BRICK)
    c.line([(404, 386), (640, 386)], 18, hue.BRICK)
    for x in (486, 576):
        c.line([(x, 390), (x - 36, 690)], 5, hue.BARK)
    person(c, 500, 758, cast.PUPIL_GIRL.but(top=hue.GOLD), "cheer", "chair", 4.3)
    c.rect(424, 684, 150, 14, hue.TEAL, 6)
    _slide(c, 1020, 800)
    person(c, 760, 822, cast.PUPIL.but(top=hue.TEAL), "stretch", "wide", 4.4)
    c.circle(880, 800, 34, hue.BRICK)
    c.oval(880, 800, 34, 11, hue.PAPER)
    person(c, 960, 818, cast.TODDLER, "cheer", size=4.6)
    person(c, 1510, 826, cast.ELDER_WOMAN, "wave", size=4.0, flip=True)
    person(c, 240, 826, cast.YOUNG_MOTHER, "greet", size=4.0)
    return land.close(c, tone)


def _slide(c, x, y):
    c.rect(x, y - 330, 14, 330, hue.BARK)
    c.rect(x + 110, y - 330, 14, 330, hue.BARK)
    for k in range(5):
        c.rect(x, y - 60 - k * 54, 124, 10, hue.GOLD)
    c.rect(x - 12, y - 346, 148, 20, hue.PLUM, 6)
    c.poly([(x + 124, y - 346), (x + 340, y - 30), (x + 420, y - 30), (x + 420, y - 6),
            (x + 320, y - 6), (x + 124, y - 290)], hue.TEAL)  # fmt: skip
    houses.roof(c, x + 62, y - 440, 200, 90, 30, hue.TILE)
    patterns.gigi_balang(c, x - 38, y - 440, 200, 20, hue.PLUM)
    for post in (0, 110):
        c.rect(x + post, y - 430, 14, 100, hue.BARK)
    ornaments.lantern(c, x + 62, y - 370, 0.5, hue.GOLD)


SCENES = {
    "kantor-kelurahan": kantor_kelurahan,
    "balai-rw": balai_rw,
    "loket-ptsp": loket_ptsp,
    "rptra": rptra,
}
