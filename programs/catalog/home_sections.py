"""The sections of the home page that show programmes."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from blocks.page import list_url
from blocks.stream.sections import HomeSection
from blocks.ui.areas import Area
from programs.catalog.filters import AREA
from programs.catalog.models import ProgramIndexPage, ProgramPage

AREA_TEXTS = {
    Area.HEALTH: _("From toddlers to grandparents: check, prevent, keep moving."),
    Area.EDUCATION: _("Learning after school, scholarships, books within reach."),
    Area.ENVIRONMENT: _("Clean river, green alleys, less waste, less flooding."),
    Area.ECONOMY: _("Permits, stalls and lessons for home businesses."),
}


@dataclass(frozen=True)
class AreaEntry:
    """An area with the number of its programmes and the address of their list."""

    area: Area
    text: str
    count: int
    url: str


def areas_context(locale, count):
    """All areas, whatever ``count`` says: there are four of them. Two queries."""
    index = ProgramIndexPage.objects.visible().filter(locale=locale).first()
    url = index.url if index else ""
    counts = programs_in(locale).area_counts()
    return {
        "areas": [
            AreaEntry(area, AREA_TEXTS[area], counts.get(area, 0), f"{url}?{AREA}={area}")
            for area in Area
        ],
        "more_url": url,
        "more_label": _("All programmes"),
    }


def programs_context(locale, count):
    """``count`` programmes, as far as possible from different areas. One query."""
    programs = programs_in(locale).one_of_each_area_first().select_related("cover")
    programs = list(programs.with_lang(locale.language_code)[:count])
    return {
        "programs": programs,
        "more_url": list_url(programs),
        "more_label": _("All programmes"),
    }


def programs_in(locale):
    """The programmes that visitors may see in this locale."""
    return ProgramPage.objects.visible().filter(locale=locale)


def areas_section():
    """For the hook ``register_home_section``."""
    return HomeSection("areas", _("Areas of work"), "catalog/_section_areas.html", areas_context)


def programs_section():
    """For the hook ``register_home_section``."""
    return HomeSection(
        "programs", _("Programmes"), "catalog/_section_programs.html", programs_context
    )
