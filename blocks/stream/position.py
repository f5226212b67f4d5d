"""A point on the map and the links that open it. Degrees are written with a point, always."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from urllib.parse import quote

ZOOM = 18


@dataclass(frozen=True)
class Position:
    """Latitude and longitude in decimal degrees, as text such as ``-6.3084``."""

    latitude: str
    longitude: str
    name: str = ""

    @classmethod
    def of(cls, latitude, longitude, name=""):
        """The position, or None unless both are numbers of degrees."""
        latitude, longitude = degrees(latitude, 90), degrees(longitude, 180)
        return cls(latitude, longitude, name) if latitude and longitude else None

    @property
    def geo_uri(self):
        """Opens the map application of a phone, with the name beside the pin."""
        point = f"{self.latitude},{self.longitude}"
        label = f"({quote(self.name)})" if self.name else ""
        return f"geo:{point}?q={point}{label}"

    @property
    def map_url(self):
        """The same point on OpenStreetMap."""
        return (
            f"https://www.openstreetmap.org/?mlat={self.latitude}&mlon={self.longitude}"
            f"#map={ZOOM}/{self.latitude}/{self.longitude}"
        )


def degrees(value, limit):
    """A number of degrees as text, or "" when it is none or out of range."""
    if value in (None, ""):
        return ""
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return ""
    return f"{number:f}" if number.is_finite() and abs(number) <= limit else ""
