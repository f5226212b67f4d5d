"""A wheelchair and the person in it."""

from .palette import NIGHT, SMOKE, STONE, TEAL
from .patterns import shadow
from .people import person


def wheelchair(canvas, x, y, look, size=4.4, flip=False, pose="lap"):
    """Someone in a wheelchair, facing right; the wheels stand on ``y``."""
    frame = canvas.at(x, y, size, flip)
    shadow(frame, 4, 0, 62)
    frame.rect(-17, -66, 6, 44, NIGHT, 2)
    frame.line([(-14, -63), (-24, -65)], 3, NIGHT)
    frame.circle(24, -6, 6, NIGHT)
    frame.circle(24, -6, 3, STONE)
    person(canvas, x, y - 4 * size, look, pose, "chair", size, flip)
    frame.rect(-14, -30, 32, 5, TEAL, 2)
    frame.ring(-2, -19, 19, 3, NIGHT)
    frame.ring(-2, -19, 14.5, 1.2, SMOKE)
    for turn in range(0, 180, 30):
        frame.at(-2, -19, 1, turn=turn).rect(-0.5, -15, 1, 30, SMOKE)
    frame.circle(-2, -19, 3.4, NIGHT)
    frame.line([(16, -22), (25, -10)], 2.4, NIGHT)
