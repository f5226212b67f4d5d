"""A canvas with its own coordinates: parts are drawn in local units, moved, turned and mirrored."""

import math

from PIL import Image, ImageDraw

SAMPLES = 3


class Canvas:
    """Antialiased drawing in picture units; ``at`` opens a local frame on the same picture."""

    def __init__(self, width, height, background):
        self.width, self.height = width, height
        self._image = Image.new("RGB", (width * SAMPLES, height * SAMPLES), background)
        self._pen = ImageDraw.Draw(self._image, "RGBA")
        self._matrix = (SAMPLES, 0, 0, SAMPLES, 0, 0)
        self._unit = SAMPLES

    def finish(self):
        """The picture at its real size."""
        return self._image.reduce(SAMPLES)

    def at(self, x, y, size=1.0, flip=False, turn=0.0):
        """A frame whose origin is ``(x, y)``; ``turn`` in degrees, clockwise."""
        frame = object.__new__(Canvas)
        frame.__dict__.update(self.__dict__)
        a, b, c, d, _, _ = self._matrix
        cos, sin = math.cos(math.radians(turn)) * size, math.sin(math.radians(turn)) * size
        side = -1 if flip else 1
        frame._matrix = (
            (a * cos + c * sin) * side,
            (b * cos + d * sin) * side,
            c * cos - a * sin,
            d * cos - b * sin,
            *self._place(x, y),
        )
        frame._unit = self._unit * size
        return frame

    def _place(self, x, y):
        a, b, c, d, e, f = self._matrix
        return a * x + c * y + e, b * x + d * y + f

    def poly(self, points, fill):
        """A filled polygon."""
        self._pen.polygon([self._place(x, y) for x, y in points], fill=fill)

    def circle(self, x, y, radius, fill):
        """A filled circle."""
        (px, py), r = self._place(x, y), radius * self._unit
        self._pen.ellipse((px - r, py - r, px + r, py + r), fill=fill)

    def ring(self, x, y, radius, width, fill):
        """A circle's outline."""
        (px, py), r = self._place(x, y), radius * self._unit
        box = (px - r, py - r, px + r, py + r)
        self._pen.ellipse(box, outline=fill, width=max(1, round(width * self._unit)))

    def oval(self, x, y, rx, ry, fill, start=0, stop=360):
        """An ellipse, or the piece of it between two angles (degrees, clockwise from the right)."""
        steps = max(8, round((stop - start) / 8))
        angles = (math.radians(start + (stop - start) * i / steps) for i in range(steps + 1))
        self.poly([(x + rx * math.cos(t), y + ry * math.sin(t)) for t in angles], fill)

    def rect(self, x, y, width, height, fill, radius=0):
        """A rectangle from its upper left corner; ``radius`` rounds the corners."""
        if not radius:
            right, foot = x + width, y + height
            self.poly([(x, y), (right, y), (right, foot), (x, foot)], fill)
            return
        r = min(radius, width / 2, height / 2)
        corners = (
            (x + width - r, y + r, -90),
            (x + width - r, y + height - r, 0),
            (x + r, y + height - r, 90),
            (x + r, y + r, 180),
        )
        points = []
        for cx, cy, start in corners:
            for step in range(7):
                t = math.radians(start + 15 * step)
                points.append((cx + r * math.cos(t), cy + r * math.sin(t)))
        self.poly(points, fill)

    def line(self, points, width, fill, round_ends=True):
        """A thick line with round joints."""
        placed = [self._place(x, y) for x, y in points]
        thick = max(1, round(width * self._unit))
        self._pen.line(placed, fill=fill, width=thick, joint="curve")
        if round_ends:
            r = thick / 2 - 0.5
            for px, py in (placed[0], placed[-1]):
                self._pen.ellipse((px - r, py - r, px + r, py + r), fill=fill)

    def bend(self, points, width, fill):
        """A thick line through the points, smoothed."""
        self.line(smooth(points), width, fill)

    def blob(self, points, fill):
        """A closed smooth shape through the points."""
        self.poly(smooth(points, closed=True), fill)


def smooth(points, closed=False, steps=8):
    """Points of a Catmull-Rom curve through ``points``."""
    last = len(points)
    ring = [points[-1], *points, *points[:2]] if closed else [points[0], *points, points[-1]]
    curve = []
    for i in range(last if closed else last - 1):
        p0, p1, p2, p3 = ring[i : i + 4]
        for step in range(steps):
            curve.append(_between(p0, p1, p2, p3, step / steps))
    return curve if closed else [*curve, points[-1]]


def _between(p0, p1, p2, p3, t):
    return tuple(
        0.5
        * (
            2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t**3
        )
        for a, b, c, d in zip(p0, p1, p2, p3, strict=True)
    )
