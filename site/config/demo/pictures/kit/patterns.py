"""Betawi ornament: tumpal triangles, gigi balang eaves, bunting, batik and tiles."""

from itertools import pairwise

from .palette import BRICK, GOLD, GOLD_LIGHT, LEAF, PAPER, PLUM, TEAL, fade, mix


def tumpal(canvas, x, y, width, height, count, colours):
    """A row of triangles rising from ``y``; ``colours`` are outer, inner and dot."""
    outer, inner, dot = colours
    step = width / count
    for i in range(count):
        left, mid = x + i * step, x + (i + 0.5) * step
        canvas.poly([(left, y), (mid, y - height), (left + step, y)], outer)
        core = step * 0.22
        canvas.poly([(mid - core, y), (mid, y - height * 0.52), (mid + core, y)], inner)
        canvas.circle(mid, y - height * 0.68, height * 0.055, dot)


def border(canvas, tone):
    """The woven edge at the foot of every picture."""
    soft, _, _, main, deep = tone
    top, foot = canvas.height - 50, canvas.height
    canvas.rect(0, top, canvas.width, 50, deep)
    canvas.rect(0, top, canvas.width, 5, GOLD)
    tumpal(canvas, 0, foot, canvas.width, 38, 32, (soft, main, GOLD))


def gigi_balang(canvas, x, y, width, tooth, colour):
    """Hanging teeth of a Betawi eave, from ``(x, y)`` to the right."""
    count = max(2, round(width / tooth))
    step = width / count
    canvas.rect(x, y - step * 0.3, width, step * 0.5, colour)
    for i in range(count):
        left = x + i * step
        side, tip = step * 0.55, step * 1.25
        canvas.poly(
            [
                (left + step * 0.06, y),
                (left + step * 0.94, y),
                (left + step * 0.94, y + side),
                (left + step / 2, y + tip),
                (left + step * 0.06, y + side),
            ],
            colour,
        )
        canvas.circle(left + step / 2, y + step * 0.48, step * 0.13, mix(colour, PAPER, 0.75))


def bunting(canvas, start, stop, sag, count=12, size=34):
    """Paper flags on a string between two points."""
    (x0, y0), (x1, y1) = start, stop
    spots = [
        (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t))
        for t in (i / count for i in range(count + 1))
    ]
    canvas.bend(spots, 3, mix(BRICK, PAPER, 0.3))
    flags = (BRICK, GOLD, TEAL, PAPER, LEAF, GOLD_LIGHT, PLUM)
    for i, ((ax, ay), (bx, by)) in enumerate(pairwise(spots)):
        mid = (ax + bx) / 2
        half = min(size * 0.42, (bx - ax) * 0.46)
        high = (ay + by) / 2
        flag = [(mid - half, high), (mid + half, high), (mid, high + size)]
        canvas.poly(flag, flags[i % len(flags)])


def tegel(canvas, top, foot, colours, count=12):
    """A floor of two-coloured tiles, running away from the viewer."""
    light, dark = colours
    canvas.rect(0, top, canvas.width, foot - top, light)
    middle, rows = canvas.width / 2, 4
    edges = [top + (foot - top) * (i / rows) ** 1.35 for i in range(rows + 1)]

    def across(i, y):
        spread = 0.72 + 0.5 * (y - top) / (foot - top)
        return middle + (i - count / 2) * (canvas.width / count) * 1.45 * spread

    for row, (upper, lower) in enumerate(pairwise(edges)):
        for i in range(row % 2, count, 2):
            canvas.poly(
                [
                    (across(i, upper), upper),
                    (across(i + 1, upper), upper),
                    (across(i + 1, lower), lower),
                    (across(i, lower), lower),
                ],
                dark,
            )


def batik(canvas, x, y, width, height, colour, step=5.0):
    """A field of small diamonds, as on a sarong."""
    row = 0
    top = y
    while top < y + height:
        left = x + (step / 2 if row % 2 else 0)
        while left < x + width:
            r = step * 0.26
            canvas.poly(
                [(left, top - r), (left + r, top), (left, top + r), (left - r, top)], colour
            )
            left += step
        top += step * 0.8
        row += 1


def shadow(canvas, x, y, width, height=None):
    """The soft dark under a thing that stands on the ground."""
    canvas.oval(x, y, width / 2, height or width * 0.09, fade("#3a2a12", 0.18))
