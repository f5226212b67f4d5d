"""Sky, sun, far hills, skyline, ground, water and rain: what everything else stands on."""

import math

from .canvas import Canvas
from .chance import dice
from .palette import GOLD, GOLD_LIGHT, PAPER, SAND, TEAL, TONES, fade, mix, tint
from .patterns import border, gigi_balang, tegel, tumpal

WIDTH, HEIGHT = 1600, 900


def outdoors(area, sun=(1240, 250, 125), sun_colour=GOLD, horizon=600, soil=None):
    """A canvas with sky, sun, far tumpal hills and ground in an area's tone."""
    soft, light, mid, _, _ = tone = TONES[area]
    canvas = Canvas(WIDTH, HEIGHT, soft)
    canvas.circle(*sun[:2], sun[2] * 1.28, fade(PAPER, 0.35))
    canvas.circle(*sun, sun_colour)
    far = (mix(soft, light, 0.55), mix(soft, PAPER, 0.45), mix(GOLD_LIGHT, soft, 0.3))
    tumpal(canvas, -60, horizon, 1720, 190, 11, far)
    near = (mix(light, mid, 0.12), soft, GOLD_LIGHT)
    tumpal(canvas, 20, horizon, 1760, 105, 17, near)
    canvas.rect(0, horizon, WIDTH, HEIGHT - horizon, soil or mix(SAND, light, 0.22))
    canvas.rect(0, horizon, WIDTH, 10, mix(soil or SAND, mid, 0.3))
    return canvas, tone


def indoors(area, floor=640, wall=None):
    """A canvas with a wall, gigi balang along the ceiling and a tiled floor."""
    soft, light, mid, main, deep = tone = TONES[area]
    wall = wall or mix(soft, PAPER, 0.35)
    canvas = Canvas(WIDTH, HEIGHT, wall)
    canvas.rect(0, floor - 150, WIDTH, 150, mix(wall, light, 0.4))
    canvas.rect(0, floor - 156, WIDTH, 8, mix(wall, mid, 0.5))
    tegel(canvas, floor, HEIGHT - 50, (mix(SAND, GOLD_LIGHT, 0.18), mix(SAND, light, 0.45)))
    canvas.rect(0, floor - 14, WIDTH, 16, main)
    canvas.rect(0, 0, WIDTH, 46, deep)
    canvas.rect(0, 46, WIDTH, 6, GOLD)
    gigi_balang(canvas, 0, 58, WIDTH, 50, main)
    return canvas, tone


def close(canvas, tone):
    """Adds the woven foot edge and returns the finished picture."""
    border(canvas, tone)
    return canvas.finish()


def cloud(canvas, x, y, size=1.0, colour=PAPER):
    """A flat-bottomed cloud."""
    frame = canvas.at(x, y, size)
    for cx, cy, r in ((-58, -22, 30), (-18, -42, 44), (34, -30, 36), (70, -16, 22)):
        frame.circle(cx, cy, r, colour)
    frame.rect(-88, -26, 180, 32, colour, 16)


def skyline(canvas, y, colour, seed="jakarta"):
    """Towers of the city, far off."""
    draw, x = dice(seed), -20
    while x < canvas.width:
        width, height = draw.choice((46, 60, 74)), draw.randint(60, 210)
        canvas.rect(x, y - height, width, height, colour)
        if height > 150:
            canvas.rect(x + width / 2 - 3, y - height - 34, 6, 34, colour)
        x += width + draw.choice((0, 18, 60, 96))


def waves(canvas, top, foot, colour, seed="kali", count=26):
    """Short strokes of light on water."""
    draw = dice(seed)
    for _ in range(count):
        y = draw.uniform(top, foot)
        x, width = draw.uniform(0, canvas.width), draw.uniform(50, 170)
        canvas.bend([(x, y), (x + width * 0.3, y - 5), (x + width * 0.7, y + 4), (x + width, y)],
                    5, colour)  # fmt: skip


def river(canvas, top, foot, water=TEAL):
    """The Ciliwung from bank to bank, in three bands of light."""
    canvas.rect(0, top, canvas.width, foot - top, water)
    for i, share in enumerate((0.16, 0.3, 0.42)):
        y = top + (foot - top) * (0.0, 0.12, 0.2)[i]
        points = [(x, y + 10 * math.sin(x / 130 + i)) for x in range(0, canvas.width + 41, 40)]
        bottom = top + (foot - top) * (0.62, 0.46, 0.33)[i]
        lower = [(x, bottom + 12 * math.sin(x / 170 + i)) for x, _ in reversed(points)]
        canvas.poly(points + lower, mix(water, PAPER, share))
    waves(canvas, top + 20, foot - 30, tint(water, 0.6))


def rain(canvas, foot, colour, seed="hujan", count=130):
    """Slanting rain down to ``foot``."""
    draw = dice(seed)
    for _ in range(count):
        x, y, length = draw.uniform(0, 1640), draw.uniform(0, foot), draw.uniform(24, 52)
        canvas.line([(x, y), (x - length * 0.3, y + length)], 4, colour)
