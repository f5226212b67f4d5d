"""Furniture and paper: tables, chairs, boards, shelves, books, forms, screens."""

from .chance import dice
from .palette import (
    BARK,
    BRICK,
    CLAY,
    GOLD,
    GOLD_LIGHT,
    LEAF,
    LEAF_DEEP,
    LINEN,
    NIGHT,
    OCHRE,
    PAPER,
    PLUM,
    STONE,
    TEAL,
    TILE,
    fade,
    mix,
    shade,
    tint,
)  # fmt: skip
from .patterns import shadow

SPINES = (BRICK, GOLD, TEAL, PLUM, LEAF, TILE, GOLD_LIGHT, OCHRE)


def table(canvas, x, y, width=420, height=150, top=CLAY, cloth=None, hem=BRICK):
    """A table; with ``cloth`` it is draped and has a tumpal hem."""
    shadow(canvas, x, y, width * 1.05, 14)
    if cloth:
        canvas.rect(x - width / 2, y - height, width, height - 6, cloth)
        count = max(4, round(width / 46))
        step = width / count
        for i in range(count):
            left = x - width / 2 + i * step
            canvas.poly(
                [(left, y - 6), (left + step / 2, y - height * 0.46), (left + step, y - 6)], hem
            )
            canvas.circle(left + step / 2, y - height * 0.6, 4.5, hem)
    else:
        for leg in (-width / 2 + 20, width / 2 - 36):
            canvas.rect(x + leg, y - height, 16, height, shade(top, 0.3))
        canvas.rect(x - width / 2 + 20, y - height + 16, width - 40, 18, shade(top, 0.22))
    canvas.rect(x - width / 2 - 12, y - height - 10, width + 24, 20, top, 7)


def low_table(canvas, x, y, width=380, top=CLAY):
    """A low table for lessons on the mat."""
    table(canvas, x, y, width, 64, top)


def chair(canvas, x, y, size=1.0, colour=TEAL, flip=False):
    """A plastic chair for someone sitting with legs to the right."""
    frame = canvas.at(x, y, size, flip)
    for leg in (-34, 34):
        frame.line([(leg, -100), (leg * 1.15, 0)], 8, shade(colour, 0.3))
    frame.rect(-46, -116, 96, 18, colour, 8)
    frame.rect(-52, -216, 16, 112, shade(colour, 0.15), 8)


def mat(canvas, x, y, width, height, colour=BRICK):
    """A woven mat with a pattern along its edges."""
    lean = height * 0.9
    half = width / 2
    canvas.poly([(x - half + lean, y - height), (x + half - lean, y - height), (x + half, y),
                 (x - half, y)], colour)  # fmt: skip
    edge = mix(colour, GOLD_LIGHT, 0.7)
    count = round(width / 40)
    for i in range(count):
        left = x - half + 8 + i * (width - 16) / count
        step = (width - 16) / count
        canvas.poly([(left, y - 3), (left + step / 2, y - 18), (left + step, y - 3)], edge)


def board(canvas, x, y, width=420, height=230, colour=LEAF_DEEP):
    """A framed board on the wall, centred on ``(x, y)``; returns the frame of its middle."""
    canvas.rect(x - width / 2 - 14, y - height / 2 - 14, width + 28, height + 28, BARK, 8)
    canvas.rect(x - width / 2, y - height / 2, width, height, colour)
    return canvas.at(x, y)


def sheet(canvas, x, y, size=1.0, turn=0, mark=TEAL, seal=None):
    """A form with lines of writing, one of them ticked or sealed."""
    frame = canvas.at(x, y, size, turn=turn)
    frame.rect(-37, -49, 80, 104, fade(BARK, 0.25), 4)
    frame.rect(-40, -52, 80, 104, PAPER, 4)
    frame.rect(-28, -40, 34, 9, mark, 3)
    for i, width in enumerate((54, 46, 56, 38)):
        frame.rect(-28, -20 + i * 15, width, 5, STONE, 2)
    if seal:
        frame.circle(22, 34, 13, seal)
        frame.line([(16, 34), (21, 39), (29, 28)], 4, PAPER)


def books(canvas, x, y, width, height=86, seed="buku"):
    """A row of upright books from ``x`` to the right, standing on ``y``."""
    draw, left = dice(seed), x
    while left < x + width - 14:
        thick = draw.choice((14, 18, 24))
        tall = height * draw.uniform(0.72, 1)
        colour = draw.choice(SPINES)
        canvas.rect(left, y - tall, thick, tall, colour, 2)
        canvas.rect(left, y - tall * 0.78, thick, 6, tint(colour, 0.6))
        left += thick + 2


def pile(canvas, x, y, count=4, width=100, seed="tumpuk"):
    """A pile of lying books."""
    draw = dice(seed)
    for i in range(count):
        slide = draw.uniform(-10, 10)
        colour = SPINES[(i * 3 + 1) % len(SPINES)]
        canvas.rect(x - width / 2 + slide, y - (i + 1) * 20, width, 18, colour, 4)
        canvas.rect(x - width / 2 + slide + width * 0.7, y - (i + 1) * 20 + 3, 22, 12, PAPER)


def open_book(canvas, x, y, size=1.0, cover=BRICK, turn=0):
    """An open book held towards the reader."""
    frame = canvas.at(x, y, size, turn=turn)
    frame.poly([(-46, -26), (0, -16), (46, -26), (46, 26), (0, 36), (-46, 26)], cover)
    frame.poly([(-40, -28), (0, -18), (0, 28), (-40, 20)], PAPER)
    frame.poly([(40, -28), (0, -18), (0, 28), (40, 20)], LINEN)
    for row in (-10, 0, 10):
        frame.line([(-32, row - 6), (-8, row)], 3, STONE)
        frame.line([(32, row - 6), (8, row)], 3, STONE)


def shelf(canvas, x, y, width=420, rows=3, row=120, seed="rak"):
    """A bookshelf standing on ``(x, y)``."""
    height = rows * row + 20
    shadow(canvas, x, y, width * 1.05, 14)
    canvas.rect(x - width / 2 - 14, y - height, width + 28, height, BARK, 6)
    for i in range(rows):
        foot = y - 18 - i * row
        canvas.rect(x - width / 2, foot - row + 20, width, row - 20, shade(CLAY, 0.35))
        books(canvas, x - width / 2 + 8, foot, width - 16, row - 34, f"{seed}{i}")


def laptop(canvas, x, y, size=1.0, glow=TEAL):
    """An open laptop seen from the front."""
    frame = canvas.at(x, y, size)
    frame.rect(-78, -108, 156, 100, NIGHT, 8)
    frame.rect(-70, -100, 140, 84, tint(glow, 0.55))
    frame.rect(-56, -88, 50, 34, GOLD_LIGHT, 4)
    frame.rect(6, -88, 50, 34, tint(BRICK, 0.35), 4)
    frame.rect(-56, -46, 112, 8, glow, 3)
    frame.rect(-56, -32, 76, 8, tint(glow, 0.3), 3)
    frame.poly([(-78, -8), (78, -8), (96, 2), (-96, 2)], STONE)


def phone(canvas, x, y, size=1.0, turn=0, glow=GOLD_LIGHT):
    """A phone, its screen towards the viewer."""
    frame = canvas.at(x, y, size, turn=turn)
    frame.rect(-17, -32, 34, 64, NIGHT, 6)
    frame.rect(-13, -26, 26, 50, glow, 2)
    frame.circle(0, -6, 8, BRICK)
    frame.rect(-9, 8, 18, 4, PAPER)
