"""People: one geometric figure, dressed by a ``Look`` and set in a pose."""

from dataclasses import dataclass, replace

from . import heads
from .palette import BARK, GOLD, NIGHT, PAPER, SKINS, fade, mix, shade, tint
from .patterns import batik, shadow
from .poses import ARMS, FLOOR_SINK, LEGS

AGES = {"adult": (1.0, 1.0), "teen": (0.86, 1.1), "child": (0.64, 1.38), "toddler": (0.46, 1.6)}


@dataclass(frozen=True)
class Look:
    """Skin, hair and clothes of one person."""

    skin: str = SKINS[2]
    head: str = "short"
    head_colour: str | None = None
    top: str = PAPER
    bottom: str = NIGHT
    skirt: bool = False
    long_sleeves: bool = False
    apron: str | None = None
    vest: str | None = None
    pattern: str | None = None
    sash: str | None = None
    old: bool = False
    age: str = "adult"

    def but(self, **changes):
        """The same person with something changed."""
        return replace(self, **changes)


def person(canvas, x, y, look, pose="rest", legs="stand", size=4.2, flip=False, gaze=0.8, lean=0):
    """A figure standing, walking, kneeling or sitting on ``(x, y)``; ``size`` hundreds tall.

    ``pose`` names the arms, ``legs`` the legs ("floor" sits cross-legged), ``lean`` bows the
    upper body by degrees. Returns the frame of the upper body, to put furniture into hands.
    """
    scale, big_head = AGES[look.age]
    frame = canvas.at(x, y, size * scale, flip)
    shadow(frame, 0, 0, 60 if legs == "floor" else 38)
    sink = FLOOR_SINK if legs == "floor" else LEGS[legs][0]
    upper = frame.at(0, -42 + sink, turn=lean).at(0, 42)
    head_frame = upper.at(0, -79, big_head)
    _lower(frame, look, legs)
    heads.behind(head_frame, look.head, look.head_colour or heads.hair_colour(look.old))
    _torso(upper, look, look.skirt and legs in ("stand", "walk"))
    if look.head != "hijab":
        upper.line([(0, -82), (0, -75.5)], 6.4, shade(look.skin, 0.12))
    heads.head(head_frame, look.head, look.head_colour, look.skin, gaze, look.old)
    for shoulder, arm in zip((-10.8, 10.8), ARMS[pose], strict=True):
        _arm(upper, look, (shoulder, -70.5), *arm)
    return upper


def _lower(frame, look, legs):
    if legs == "floor":
        frame.blob([(-23, -5), (-12, -12), (0, -13), (12, -12), (23, -5), (17, -1), (0, 0),
                    (-17, -1)], look.bottom)  # fmt: skip
        frame.bend([(-13, -8), (0, -3.4), (15, -4)], 1.1, shade(look.bottom, 0.3))
        frame.oval(17, -2.2, 5, 2.4, look.skin)
        return
    _, left, right = LEGS[legs]
    if look.skirt and legs in ("stand", "walk"):
        for ankle in (left[2], right[2]):
            frame.oval(ankle[0] * 0.8, -2, 5, 2.4, BARK)
        frame.poly([(-10.5, -44), (10.5, -44), (13, -4.5), (-13, -4.5)], look.bottom)
        if look.pattern:
            batik(frame, -9.5, -29, 20, 23, look.pattern)
        return
    for hip, knee, ankle in (left, right):
        frame.oval(ankle[0] + 1, -2.2, 5.2, 2.5, BARK)
        frame.line([hip, knee, ankle], 9, look.bottom if hip[0] > 0 else shade(look.bottom, 0.1))


def _torso(upper, look, tunic):
    hem = -31 if tunic else -40
    half = 12.6 if tunic else 10.8
    shape = [(-5, -77.5), (5, -77.5), (11.5, -74.5), (14, -68), (12, -54), (half, hem),
             (-half, hem), (-12, -54), (-14, -68), (-11.5, -74.5)]  # fmt: skip
    upper.poly(shape, look.top)
    if look.pattern:
        batik(upper, -9.5, -69, 20, 66 + hem, look.pattern, 6)
    if look.vest:
        upper.poly([(-11.5, -74.5), (-5, -77.5), (-2, -60), (-2.5, -42), (-11.2, -42), (-13, -66)],
                   look.vest)  # fmt: skip
        upper.poly([(11.5, -74.5), (5, -77.5), (2, -60), (2.5, -42), (11.2, -42), (13, -66)],
                   look.vest)  # fmt: skip
        upper.rect(-12.2, -55, 24.4, 3.2, fade(GOLD, 0.9))
    if look.apron:
        upper.line([(-5, -76), (-7, -66)], 2, look.apron)
        upper.line([(5, -76), (7, -66)], 2, look.apron)
        upper.rect(-8.4, -67, 16.8, 36, look.apron, 3)
        upper.rect(-5, -50, 10, 8, tint(look.apron, 0.3), 2)
    if look.sash:
        upper.poly([(-12, -74), (-7, -76.5), (13, -47), (12, -41)], look.sash)
    upper.poly([(-4.6, -77.6), (4.6, -77.6), (0, -72)], shade(look.skin, 0.1))


def _arm(upper, look, shoulder, elbow, hand):
    sleeve = shade(look.top, 0.1) if look.top != PAPER else mix(PAPER, "#c8b792", 0.35)
    if look.long_sleeves or look.head == "hijab":
        upper.line([shoulder, elbow, hand], 6.6, sleeve)
    else:
        upper.line([elbow, hand], 5.2, look.skin)
        upper.line([shoulder, elbow], 6.8, sleeve)
    upper.circle(*hand, 3.3, look.skin)


def baby(canvas, x, y, size=1.0, wrap=GOLD, skin=SKINS[3]):
    """A baby wrapped in a cloth, to lie in the arms at ``(x, y)``."""
    frame = canvas.at(x, y, size, turn=12)
    frame.oval(0, 0, 13, 7, wrap)
    frame.oval(3, 2.4, 9, 3.6, shade(wrap, 0.12))
    frame.circle(-9.5, -3, 5.6, skin)
    frame.oval(-9.5, -5.4, 5.4, 3.6, heads.HAIR, 180, 360)
    frame.circle(-11, -2.6, 0.7, NIGHT)
    frame.circle(-7.8, -2.6, 0.7, NIGHT)
