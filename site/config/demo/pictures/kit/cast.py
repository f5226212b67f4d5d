"""The neighbours who appear in the pictures; invented, each recognisable from scene to scene."""

from .palette import (
    BRICK,
    CLAY,
    GOLD,
    GOLD_LIGHT,
    LEAF,
    LEAF_DEEP,
    LEAF_LIGHT,
    NIGHT,
    OCHRE,
    PAPER,
    PLUM,
    PLUM_MID,
    ROSE,
    SKINS,
    TEAL,
    TEAL_DEEP,
    TEAL_LIGHT,
    TILE,
)  # fmt: skip
from .people import Look

DARK, BROWN, WARM, FAIR = SKINS

CADRE = Look(WARM, "hijab", GOLD_LIGHT, TEAL, TEAL_DEEP, skirt=True)
CADRE_TWO = Look(BROWN, "hijab", ROSE, TEAL, TEAL_DEEP, skirt=True)
MOTHER = Look(FAIR, "bun", None, BRICK, OCHRE, skirt=True, pattern=GOLD_LIGHT)
YOUNG_MOTHER = Look(WARM, "hijab", PLUM_MID, GOLD_LIGHT, PLUM, skirt=True)
FATHER = Look(BROWN, "short", None, LEAF, NIGHT)
COOK = Look(BROWN, "hijab", PAPER, BRICK, NIGHT, skirt=True, apron=GOLD_LIGHT)
COOK_TWO = Look(WARM, "bun", None, TEAL, OCHRE, skirt=True, apron=PAPER)
ELDER_MAN = Look(BROWN, "peci", None, PAPER, OCHRE, long_sleeves=True, old=True)
ELDER_WOMAN = Look(WARM, "bun", None, PLUM, OCHRE, skirt=True, pattern=GOLD_LIGHT, old=True)
GRANDMOTHER = Look(FAIR, "hijab", PAPER, LEAF, LEAF_DEEP, skirt=True, old=True)
STUDENT = Look(FAIR, "tail", None, GOLD, NIGHT, age="adult")
STUDENT_MAN = Look(DARK, "short", None, PLUM, NIGHT, long_sleeves=True)
TEACHER = Look(WARM, "hijab", PLUM, PAPER, PLUM, skirt=True)
PUPIL = Look(BROWN, "short", None, PAPER, BRICK, age="child")
PUPIL_GIRL = Look(WARM, "ribbons", GOLD, PAPER, BRICK, age="child")
PUPIL_HIJAB = Look(FAIR, "hijab", PAPER, PAPER, BRICK, age="child", skirt=True)
PUPIL_TALL = Look(DARK, "short", None, PAPER, TEAL_DEEP, age="teen")
TODDLER = Look(WARM, "short", None, GOLD, TEAL, age="toddler")
TODDLER_GIRL = Look(FAIR, "ribbons", BRICK, ROSE, PLUM, age="toddler")
RIVER_MAN = Look(DARK, "cap", GOLD, LEAF_DEEP, NIGHT, vest=TILE)
RIVER_WOMAN = Look(WARM, "hijab", TEAL_LIGHT, LEAF, NIGHT, vest=TILE)
GARDENER = Look(BROWN, "caping", None, LEAF_LIGHT, OCHRE)
CLEANER = Look(DARK, "cap", TILE, TILE, NIGHT, long_sleeves=True, vest=TILE)
SELLER = Look(WARM, "hijab", TILE, OCHRE, NIGHT, skirt=True, apron=GOLD_LIGHT)
SELLER_MAN = Look(BROWN, "peci", NIGHT, BRICK, NIGHT, apron=PAPER)
BAKER = Look(FAIR, "bob", None, LEAF, NIGHT, apron=GOLD_LIGHT)
CLERK = Look(WARM, "hijab", LEAF_DEEP, CLAY, NIGHT, skirt=True)
CLERK_MAN = Look(BROWN, "short", None, CLAY, NIGHT)
RT_HEAD = Look(DARK, "peci", None, TEAL, NIGHT, pattern=GOLD_LIGHT)
