"""Faces, hair and headgear. A head is drawn around the chin-high origin of its own frame."""

from .palette import BRICK, EARTH, GOLD, INK, NIGHT, fade, mix, shade, tint

HAIR, GREY = "#2a1f1a", "#cfcac0"


def face(frame, skin, look=0.0, old=False):
    """The head itself with eyes and a smile; ``look`` -2…2 turns it sideways."""
    frame.circle(-8.6, -10.5, 2.2, shade(skin, 0.12))
    frame.circle(8.6, -10.5, 2.2, shade(skin, 0.12))
    frame.oval(0, -11, 8.7, 10, skin)
    features(frame, skin, look, old)


def features(frame, skin, look, old=False):
    """Eyes, cheeks and smile."""
    ink = mix(skin, INK, 0.85)
    for side in (-3.3, 3.3):
        frame.circle(look + side, -11.6, 0.95, ink)
        frame.circle(look + side * 1.55, -8, 1.5, fade(BRICK, 0.2))
        if old:
            frame.ring(look + side, -11.6, 2.6, 0.6, ink)
    smile = ((-2.6, -6.9), (-1.4, -5.9), (0, -5.5), (1.4, -5.9), (2.6, -6.9))
    frame.bend([(look + x, y) for x, y in smile], 0.9, ink)


def short(frame, colour):
    """Cropped hair."""
    frame.oval(0, -13.5, 9.3, 8.6, colour, 180, 360)
    frame.poly([(-9.3, -13.6), (9.3, -13.6), (8.7, -11), (7.2, -14.6), (-3, -14.2), (-7.4, -13),
                (-8.7, -11)], colour)  # fmt: skip


def bun(frame, colour):
    """Hair pinned up in a konde."""
    frame.circle(0, -23.5, 4.6, colour)
    short(frame, colour)


def bob(frame, colour):
    """A fringe in front of longer hair (see ``behind``)."""
    frame.oval(0, -13, 9.6, 9.2, colour, 180, 360)
    frame.poly([(-9.6, -13.2), (9.6, -13.2), (9, -8.6), (7.4, -13), (-7.4, -13), (-9, -8.6)],
               colour)  # fmt: skip


def peci(frame, colour):
    """The velvet cap."""
    short(frame, HAIR)
    frame.poly([(-9.2, -15), (-8.2, -23.4), (8.2, -23.4), (9.2, -15)], colour)
    frame.poly([(-8.2, -23.4), (8.2, -23.4), (0, -24.8)], tint(colour, 0.2))


def cap(frame, colour):
    """A cap with its peak to the right."""
    short(frame, HAIR)
    frame.oval(0, -15, 9.5, 8, colour, 180, 360)
    frame.rect(0, -16.6, 15, 2.8, shade(colour), 1.4)


def caping(frame, colour):
    """The wide cone of a farmer's hat."""
    short(frame, HAIR)
    frame.poly([(-19, -14), (0, -28), (19, -14)], colour)
    frame.poly([(2, -14), (0, -28), (19, -14)], shade(colour, 0.14))
    frame.oval(0, -14, 19, 1.6, shade(colour, 0.25))


def ribbons(frame, colour):
    """Two tufts of hair with ribbons."""
    for side in (-1, 1):
        frame.oval(side * 11, -17, 3.8, 4.6, HAIR)
        frame.circle(side * 8.6, -18, 1.9, colour)
    bob(frame, HAIR)


def hijab(frame, colour, skin, look, old=False):
    """A headscarf that falls over the shoulders, with the face in it."""
    dark = shade(colour, 0.13)
    frame.blob([(-10.6, -14), (-7, -21.6), (0, -23.4), (7, -21.6), (10.6, -14), (11.6, -2),
                (14, 8), (8, 13), (0, 16), (-8, 13), (-14, 8), (-11.6, -2)], colour)  # fmt: skip
    frame.blob([(-7.4, -2), (0, 1.5), (7.4, -2), (9, 6), (0, 13), (-9, 6)], dark)
    frame.oval(look * 0.5, -10.6, 7.5, 8.8, skin)
    frame.oval(look * 0.5, -16.6, 6.6, 3.2, dark, 180, 360)
    features(frame, skin, look, old)


def hair_colour(old):
    """Black hair, or grey."""
    return GREY if old else HAIR


def behind(frame, style, colour):
    """The hair that hangs behind the neck."""
    if style == "bob":
        frame.rect(-10, -18, 20, 21, colour, 7)
    if style == "tail":
        frame.bend([(-7, -17), (-14, -10), (-12, 4)], 5.5, colour)


CROWNS = {"short": short, "bun": bun, "bob": bob, "tail": bob, "peci": peci, "cap": cap,
          "caping": caping, "ribbons": ribbons}  # fmt: skip
DEFAULTS = {"peci": NIGHT, "cap": GOLD, "caping": EARTH, "ribbons": BRICK}


def head(frame, style, colour, skin, look=0.0, old=False):
    """A whole head; ``style`` is hijab or one of ``CROWNS``."""
    if style == "hijab":
        hijab(frame, colour, skin, look, old)
        return
    colour = colour or DEFAULTS.get(style) or hair_colour(old)
    face(frame, skin, look, old)
    CROWNS[style](frame, colour)
