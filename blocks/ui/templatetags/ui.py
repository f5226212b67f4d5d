"""Template tags and filters of the design system; every template has them without loading."""

from itertools import count

from django import template
from django.templatetags.static import static
from django.utils.html import format_html

from blocks.excerpts import excerpt
from blocks.linked_data import absolute, iso
from blocks.ui import covers, formats
from blocks.ui.areas import Area

register = template.Library()
covers_without_request = count(1000)

register.filter("number", formats.format_number)
register.filter("rupiah", formats.format_rupiah)
register.filter("percent", formats.format_percent)
register.filter("clock", formats.format_clock)
register.filter("absolute", absolute)
register.filter("iso", iso)
register.filter("excerpt", excerpt)


@register.filter
def long_date(value):
    """``24 November 2026``."""
    return formats.format_date(value)


@register.filter
def weekday_date(value):
    """``Selasa, 24 November 2026``."""
    return formats.format_date(value, "l, j F Y")


@register.filter
def breakable(address):
    """An e-mail address that a narrow column breaks before its host, not before its last letter."""
    name, at, host = address.partition("@")
    return format_html("{}<wbr>{}{}", name, at, host) if at else address


@register.filter
def area_of(value):
    """The Area of an area or its value; None when there is none of that name."""
    return Area(value) if value in Area.values else None


@register.filter
def share_of_ring(percent):
    """A percentage between 0 and 100 as SVG and HTML attributes need it: never with a comma."""
    number = formats.to_decimal(percent) or 0
    return f"{min(max(float(number), 0), 100):.1f}".removesuffix(".0")


@register.inclusion_tag("ui/icon.html")
def icon(name, css_class=""):
    """An icon of the sprite, invisible to screen readers: words stand beside it."""
    return {"name": name, "css_class": css_class, "sprite": static("ui/icons.svg")}


@register.inclusion_tag("ui/cover.html", takes_context=True)
def cover(context, seed, area=""):
    """A tumpal cover for a page without a picture, in the area's colours."""
    drawing = covers.cover_drawing(seed)
    request = context.get("request")
    number = getattr(request, "covers_drawn", 0) + 1 if request else next(covers_without_request)
    if request:
        request.covers_drawn = number
    return {**drawing, "name": f"t{drawing['key']}{number:x}", "area": area_of(area)}
