"""Tumpal covers: rows of triangles under a sun, drawn from a seed so that each page's differs."""

from hashlib import blake2b

WIDTH, HEIGHT = 480, 270
STEPS = (40, 48, 60, 80)


class Dice:
    """Small whole numbers that always fall the same way for one seed."""

    def __init__(self, seed):
        self.digest = blake2b(str(seed).encode(), digest_size=32).digest()
        self.place = 0

    def __call__(self, below):
        self.place += 1
        return self.digest[self.place % 32] % below


def tumpal(step, height, base, shift):
    """Path data of one triangle and, if shifted by half a step, of the two at the tile's edges."""
    half = step // 2
    if not shift:
        return f"M0 {base}l{half}-{height} {half} {height}z"
    return f"M-{half} {base}l{half}-{height} {half} {height} {half}-{height} {half} {height}z"


def inner(step, height, base, shift):
    """Path data of the smaller triangle inside each triangle."""
    half, side, rise = step // 2, step // 4, height * 9 // 16
    first = f"l{side}-{rise} {side} {rise}z"
    if not shift:
        return f"M{half - side} {base}{first}"
    return f"M-{side} {base}{first}M{step - side} {base}{first}"


def mark(kind, step, height, base, shift):
    """Path data of the small mark in each triangle's tip: seed, diamond, leaf or nothing."""
    top, size = base - height * 11 // 16, max(step // 14, 3)
    shapes = (
        "",
        f"v-{size}l{size} {size}-{size} {size}-{size}-{size} {size}-{size}",
        f"a{size} {size} 0 1 0 1 0z",
        f"q-{size * 2}-{size} 0-{size * 4} {size * 2} {size * 3} 0 {size * 4}z",
    )
    places = (0, step) if shift else (step // 2,)
    return "".join(f"M{place} {top}{shapes[kind]}" for place in places) if kind else ""


def cover_rows(dice, step):
    """The rows from the back to the ground, each standing a little in front of the next."""
    base, rows = HEIGHT, []
    start, kind, ratio, count = dice(2), dice(4), 17 + dice(8), 2 + dice(2)
    for number in range(count):
        height = step * ratio // 16 + dice(3) * 6
        shape = (step, height, base, (number + start) % 2)
        row = {"tone": "abc"[number], "outer": tumpal(*shape), "inner": "", "mark": ""}
        if number < 2:
            row.update(inner=inner(*shape), mark=mark(kind, *shape))
        rows.insert(0, row)
        base -= height * (10 + dice(4)) // 16
    return rows


def cover_drawing(seed):
    """What ``ui/cover.html`` draws for a seed; every number in it is whole."""
    dice = Dice(seed)
    step = STEPS[dice(len(STEPS))]
    sun = {"x": 90 + dice(30) * 10, "y": 56 + dice(5) * 8, "r": 26 + dice(5) * 6}
    rows = cover_rows(dice, step)
    marks = "".join(row["mark"] for row in rows)
    return {"step": step, "sun": sun, "rows": rows, "marks": marks, "key": dice.digest[:1].hex()}
