"""A place that a phone's map can open."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.blocks.fields import Coordinate, Line, Lines, Struct
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.position import Position


class LocationValue(blocks.StructValue):
    """A place."""

    @property
    def position(self):
        """Where it is on the map, or None."""
        return Position.of(self.get("latitude"), self.get("longitude"), self.get("name") or "")


class LocationBlock(Sketched, Struct):
    """Where something is."""

    name = Line(max_length=120, label=_("Name"), help_text=_("What the place is called."))
    address = Lines(max_length=250, rows=2, label=_("Address"), help_text=_("Street, RT/RW."))
    landmark = Line(
        required=False,
        max_length=150,
        label=_("Landmark"),
        help_text=_("What people look for: beside the mosque, opposite the station."),
    )
    latitude = Coordinate(
        required=False,
        min_value=-11,
        max_value=6.5,
        max_digits=9,
        decimal_places=6,
        label=_("Latitude"),
        help_text=_("With a point: -6.3084. South is negative. Copy it from a map."),
    )
    longitude = Coordinate(
        required=False,
        min_value=94.5,
        max_value=141.5,
        max_digits=9,
        decimal_places=6,
        label=_("Longitude"),
        help_text=_("With a point: 106.838. It opens the map application of a phone."),
    )

    def clean(self, value):
        """Refuse half a position."""
        value = super().clean(value)
        latitude, longitude = value["latitude"], value["longitude"]
        if (latitude is None) != (longitude is None):
            missing = "latitude" if latitude is None else "longitude"
            message = _("Give both latitude and longitude, or neither.")
            raise StructBlockValidationError({missing: ValidationError(message)})
        return value

    class Meta:
        icon = "site"
        label = _("Location")
        description = _("Address and landmark; the position opens the phone's map.")
        group = _("Facts and contacts")
        template = "stream/blocks/location.html"
        value_class = LocationValue
        label_format = "{name}"
