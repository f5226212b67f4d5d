"""SVG path data turned into points: the share image draws the same shapes as the pages do."""

import itertools
import math
import re

TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
FLAGGED = re.compile(r"[\s,]*([01])[\s,]*([01])")
SIZES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}
CURVE_STEPS = 12


def outlines(data):
    """The subpaths of path data ``data``: lists of points; closed ones end where they began.

    Knows the commands of our icons and covers (all but T). Raises ValueError for anything else.
    """
    return _Pen().draw(data)


class _Pen:
    """Walks along path data and notes where it comes by."""

    def __init__(self):
        self.found, self.here, self.control = [], (0.0, 0.0), None

    def draw(self, data):
        for command, values in _steps(data):
            upper = command.upper()
            if command.islower():
                values = self._absolute(upper, values)
            control = getattr(self, f"_{upper.lower()}")(*values)
            self.control = control
        return [points for points in self.found if len(points) > 1]

    def _absolute(self, command, values):
        """Relative numbers as absolute ones."""
        x, y = self.here
        if command == "H":
            return [values[0] + x]
        if command == "V":
            return [values[0] + y]
        if command == "A":
            return [*values[:5], values[5] + x, values[6] + y]
        return [value + (x, y)[place % 2] for place, value in enumerate(values)]

    def _go(self, *points):
        self.found[-1].extend(points)
        self.here = points[-1]

    def _m(self, x, y):
        self.here = (x, y)
        self.found.append([self.here])

    def _l(self, x, y):
        self._go((x, y))

    def _h(self, x):
        self._go((x, self.here[1]))

    def _v(self, y):
        self._go((self.here[0], y))

    def _z(self):
        first = self.found[-1][0]
        self._go(first)
        # What follows without an M begins here.
        self.found.append([first])

    def _c(self, x1, y1, x2, y2, x, y):
        self._go(*bezier(self.here, (x1, y1), (x2, y2), (x, y)))
        return (x2, y2)

    def _s(self, x2, y2, x, y):
        hx, hy = self.here
        cx, cy = self.control or self.here
        return self._c(2 * hx - cx, 2 * hy - cy, x2, y2, x, y)

    def _q(self, x1, y1, x, y):
        self._go(*bezier(self.here, (x1, y1), (x, y)))

    def _a(self, rx, ry, turn, large, sweep, x, y):
        self._go(*arc(self.here, (x, y), (abs(rx), abs(ry)), math.radians(turn), large, sweep))


def bezier(*knots):
    """Points along a Bézier curve of any degree, without its first one (de Casteljau)."""
    points = []
    for step in range(1, CURVE_STEPS + 1):
        share, row = step / CURVE_STEPS, knots
        while len(row) > 1:
            pairs = itertools.pairwise(row)
            row = [(a + (c - a) * share, b + (d - b) * share) for (a, b), (c, d) in pairs]
        points.append(row[0])
    return points


def arc(start, end, radii, turn, large, sweep):
    """Points along an elliptical arc, without its first one (SVG 1.1, appendix F.6.5)."""
    (x1, y1), (x2, y2), (rx, ry) = start, end, radii
    if start == end or not (rx and ry):
        return [end]
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (x1 - x2) / 2, (y1 - y2) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    grow = max(1.0, math.sqrt((px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    rest = (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1
    root = math.sqrt(max(0.0, rest)) * (-1 if large == sweep else 1)
    qx, qy = root * rx * py / ry, -root * ry * px / rx
    cx, cy = cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2
    first = math.atan2((py - qy) / ry, (px - qx) / rx)
    sweep_by = (math.atan2((-py - qy) / ry, (-px - qx) / rx) - first) % math.tau
    sweep_by -= 0 if sweep else math.tau
    points = []
    for step in range(1, CURVE_STEPS + 1):
        angle = first + sweep_by * step / CURVE_STEPS
        ex, ey = rx * math.cos(angle), ry * math.sin(angle)
        points.append((cx + cos * ex - sin * ey, cy + sin * ex + cos * ey))
    return points


def _steps(data):
    """Commands with their numbers; repeated numbers repeat the command."""
    place, command = 0, ""
    while found := TOKEN.search(data, place):
        if data[place : found.start()].strip(" ,\n"):
            raise ValueError(f"{data[place:]!r} is no path.")
        place = found.end()
        if found[0].isalpha():
            command, values = found[0], []
            if command.upper() not in SIZES:
                raise ValueError(f"{command} is not known.")
            if command in "zZ":
                yield command, []
                continue
        else:
            values = [float(found[0])]
        while len(values) < SIZES[command.upper()]:
            if len(values) == 3 and command in "aA":
                flags = FLAGGED.match(data, place)
                values += [int(flags[1]), int(flags[2])]
                place = flags.end()
            else:
                found = TOKEN.search(data, place)
                values.append(float(found[0]))
                place = found.end()
        yield command, values
        command = {"M": "L", "m": "l"}.get(command, command)
