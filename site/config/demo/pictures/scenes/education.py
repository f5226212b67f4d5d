"""Education: lessons by the station, the scholarship clinic and the reading corner."""

from ..kit import cast, furniture, houses, land, ornaments, patterns, plants, vehicles
from ..kit import palette as hue
from ..kit.people import person


def rumah_belajar():
    """Students teach children on a mat while the KRL passes the window."""
    c, tone = land.indoors("education")
    wall = hue.mix(tone[0], hue.PAPER, 0.35)
    c.rect(106, 136, 788, 318, hue.TEAL_SOFT)
    c.circle(250, 220, 62, hue.GOLD)
    land.cloud(c, 700, 190, 0.7)
    c.rect(106, 434, 788, 20, hue.STONE)
    vehicles.train(c, 190, 440, 2, 0.95)
    c.rect(894, 124, 706, 340, wall)
    for x in (90, 356, 622, 886):
        c.rect(x, 124, 16, 342, hue.PLUM_DEEP)
    for y in (120, 452):
        c.rect(82, y, 828, 18, hue.PLUM_DEEP, 6)
    lesson = furniture.board(c, 1240, 290, 420, 240)
    for i, colour in enumerate((hue.GOLD, hue.ROSE, hue.LEAF_LIGHT)):
        lesson.poly([(-150 + i * 110, 60), (-110 + i * 110, -50), (-70 + i * 110, 60)], colour)
    lesson.line([(-160, 86), (130, 86)], 6, hue.PAPER)
    person(c, 1120, 730, cast.STUDENT_MAN.but(top=hue.GOLD), "point", size=4.8)
    furniture.mat(c, 740, 840, 1440, 190, hue.TEAL)
    person(c, 250, 806, cast.TEACHER.but(top=hue.GOLD_LIGHT), "give", "floor", 5.8, gaze=1.8)
    person(c, 500, 796, cast.PUPIL_GIRL, "lap", "floor", 6.6)
    person(c, 740, 790, cast.PUPIL, "cheer", "floor", 6.6)
    person(c, 980, 796, cast.PUPIL_HIJAB, "lap", "floor", 6.6)
    furniture.low_table(c, 740, 842, 680)
    furniture.open_book(c, 500, 744, 1.0, hue.BRICK)
    furniture.open_book(c, 980, 744, 1.0, hue.PLUM)
    furniture.pile(c, 740, 768, 2)
    plants.pot(c, 1510, 780, 1.5, "tall", hue.PLUM)
    return land.close(c, tone)


def klinik_beasiswa():
    """A volunteer and a family go through the papers, one tick after the other."""
    c, tone = land.indoors("education")
    houses.window(c, 260, 290, 170, 210, hue.PLUM)
    panel = furniture.board(c, 800, 270, 400, 240, hue.PAPER)
    for i in range(3):
        panel.circle(-140, -66 + i * 66, 22, hue.LEAF_MID if i < 2 else hue.LINEN)
        panel.rect(-90, -76 + i * 66, 220 - i * 30, 18, hue.PLUM_MID if i < 2 else hue.LINEN, 6)
        if i < 2:
            panel.line([(-150, -66 + i * 66), (-142, -57 + i * 66), (-129, -76 + i * 66)], 6,
                       hue.PAPER)  # fmt: skip
    furniture.shelf(c, 1330, 640, 320, 3, 140)
    person(c, 560, 812, cast.TEACHER, "give", size=4.9, gaze=1.6)
    person(c, 940, 812, cast.PUPIL_TALL.but(bottom=hue.PLUM), "work", size=5.0, flip=True)
    person(c, 1140, 812, cast.MOTHER, "work", size=4.9, flip=True)
    furniture.table(c, 800, 836, 940, 190, hue.CLAY, hue.PAPER, hue.PLUM)
    furniture.sheet(c, 560, 590, 1.1, -7, hue.PLUM, hue.LEAF)
    furniture.sheet(c, 690, 590, 1.1, 4, hue.TEAL, hue.LEAF)
    furniture.pile(c, 830, 626, 3)
    furniture.laptop(c, 1010, 634, 1.1, hue.PLUM)
    plants.pot(c, 180, 800, 1.7, "leafy")
    return land.close(c, tone)


def pojok_baca():
    """An afternoon of stories: children on the mat, shelves behind, a lantern above."""
    c, tone = land.indoors("education", wall="#f4e8dc")
    furniture.shelf(c, 340, 640, 500, 4, 124, "kiri")
    furniture.shelf(c, 1260, 640, 500, 4, 124, "kanan")
    c.circle(800, 350, 190, hue.GOLD_LIGHT)
    c.circle(800, 350, 150, hue.GOLD)
    for x, colour in ((640, hue.BRICK), (960, hue.PLUM)):
        ornaments.lantern(c, x, 170, 1.2, colour)
    furniture.mat(c, 800, 838, 1300, 220, hue.TEAL)
    reader = person(c, 800, 720, cast.YOUNG_MOTHER, "read", "floor", 5.8, gaze=0)
    furniture.open_book(reader, 0, -58, 0.27, hue.BRICK)
    listeners = (
        (330, 800, cast.PUPIL, "lap", False),
        (560, 822, cast.TODDLER_GIRL, "cheer", False),
        (1050, 822, cast.TODDLER, "greet", True),
        (1280, 800, cast.PUPIL_HIJAB, "lap", True),
    )
    for x, y, look, pose, flip in listeners:
        person(c, x, y, look.but(bottom=hue.PLUM_DEEP), pose, "floor", 5.8, flip, 1.8)
    furniture.pile(c, 800, 834, 3, 120)
    patterns.bunting(c, (560, 76), (1040, 76), 0, 8, 30)
    return land.close(c, tone)


SCENES = {
    "rumah-belajar": rumah_belajar,
    "klinik-beasiswa": klinik_beasiswa,
    "pojok-baca": pojok_baca,
}
