"""A canvas that draws shapes smoothly: three times as large, then reduced."""

import re
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw

from blocks.ui.share.paths import outlines

SPRITE = Path(__file__).resolve().parents[1] / "static" / "ui" / "icons.svg"
SYMBOL = re.compile(r'<symbol id="([\w-]+)"[^>]*>(.*?)</symbol>')
PATH = re.compile(r'<path d="([^"]+)"')
RECT = re.compile(r'<rect width="(\S+)" height="(\S+)" x="(\S+)" y="(\S+)"')
WIDTH, HEIGHT = 1200, 630
MARGIN = 64  # left of words and marks
FINE = 3


class Canvas:
    """Shapes on a picture of WIDTH by HEIGHT. All measures are in pixels of that picture."""

    def __init__(self, ground):
        self.image = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), ground)
        self.draw = ImageDraw.Draw(self.image)

    def finished(self):
        """The picture in its proper size."""
        return self.image.reduce(FINE)

    def lay(self, picture, x, y):
        """Put a picture with its upper left corner at a point."""
        larger = [side * FINE for side in picture.size]
        self.image.paste(picture.resize(larger, Image.Resampling.NEAREST), (x * FINE, y * FINE))

    def fill(self, data, colour, scale=1.0, shift=(0, 0)):
        """Fill the shapes of SVG path data."""
        for points in outlines(data):
            self.polygon(_placed(points, scale, shift), colour)

    def polygon(self, points, colour):
        """Fill the shape between the points."""
        self.draw.polygon([(x * FINE, y * FINE) for x, y in points], colour)

    def disc(self, x, y, radius, colour):
        """A filled circle around a point."""
        box = [(v * FINE) for v in (x - radius, y - radius, x + radius, y + radius)]
        self.draw.ellipse(box, colour)

    def tile(self, x, y, side, radius, colour):
        """A filled square with round corners."""
        box = [v * FINE for v in (x, y, x + side, y + side)]
        self.draw.rounded_rectangle(box, radius * FINE, colour)

    def line(self, points, width, colour):
        """A line with round ends and corners."""
        self.draw.line([(x * FINE, y * FINE) for x, y in points], colour, round(width * FINE))
        for x, y in points:
            self.disc(x, y, width / 2, colour)

    def icon(self, name, x, y, side, colour):
        """An icon of the sprite with its upper left corner at a point."""
        scale = side / 24
        for data in icon_paths(name):
            for points in outlines(data):
                self.line(_placed(points, scale, (x, y)), 2 * scale, colour)


@cache
def _symbols():
    return dict(SYMBOL.findall(SPRITE.read_text("utf-8")))


@cache
def icon_paths(name):
    """The path data of an icon, rectangles included. Raises KeyError when there is none."""
    drawing = _symbols()[name]
    rects = RECT.findall(drawing)
    boxes = (f"M{x} {y}h{width}v{height}h-{width}z" for width, height, x, y in rects)
    return [*PATH.findall(drawing), *boxes]


def _placed(points, scale, shift):
    return [(x * scale + shift[0], y * scale + shift[1]) for x, y in points]
