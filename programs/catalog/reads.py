"""What a programme page is read with: one query for its own parts, one for each kind of link."""

from django.conf import settings
from django.utils.translation import get_language

from blocks.library import tags as library_tags
from blocks.page import list_url
from blocks.translation import localized, localized_one
from blocks.ui.areas import Area
from programs.catalog.aspirations import COLUMNS as BORN_COLUMNS
from programs.catalog.aspirations import born_context, born_rows
from programs.catalog.filters import AREA, AUDIENCE
from programs.catalog.models.measurement import Measurement
from programs.catalog.models.parts import Audience, ProgramIndicator
from programs.catalog.parts import PageParts, load_parts
from programs.catalog.progress import series_progress
from programs.catalog.sections import program_sections
from programs.partners.models import Institution, Partner

RELATIONS = {
    "audiences": {"name": "audience"},
    "partners": {"link": "partner_id"},
    "related": {"link": "other_id"},
    "indicators": {"key": "translation_key", "name": "name", "text": "unit", "number": "target"},
    "milestones": {
        "key": "translation_key",
        "name": "title",
        "text": "text",
        "day": "due_on",
        "number": "percent",
    },
}


def program_context(page, request):
    """What the template of a programme page needs beside the page itself."""
    found = program_parts(page, is_preview=getattr(request, "is_preview", False))
    index_url = list_url([page])
    return {
        "area_url": f"{index_url}?{AREA}={page.area}",
        "area": Area(page.area) if page.area else None,
        "audiences": [
            (Audience(row.audience).label, f"{index_url}?{AUDIENCE}={row.audience}")
            for row in page.audiences.all()
        ],
        "tag_links": tag_links(page),
        "tag_lang": tag_lang(),
        "contact": found.contact,
        "partners": linked_partners(page.partners.all()),
        "related_programs": localized(
            type(page).objects.visible().select_related("cover"),
            [row.other_id for row in page.related.all()],
        ),
        "progress": series_progress(page.measured_series(), found.measurements),
        "milestones": sorted(page.milestones.all(), key=lambda milestone: milestone.due_on),
        "born": born_context(found.others.get("aspirations")),
        "sections": program_sections(page, request),
    }


def program_parts(page, *, is_preview=False):
    """The measurements and the contact of a programme (PageParts), in one query.

    The page's own parts are loaded along; a preview has them in memory, with changes not saved.
    """
    if is_preview:
        keys = [series.key for series in page.measured_series()]
        return PageParts(
            measurements=list(Measurement.objects.of_series(keys)),
            contact=localized_one(Institution.objects.filter(live=True), page.contact_id),
        )
    keys = ProgramIndicator.objects.filter(program=page).values("translation_key")
    others = {"aspirations": (born_rows(page), BORN_COLUMNS)}
    return load_parts(page, RELATIONS, keys, contact_id=page.contact_id, others=others)


def linked_partners(rows):
    """The published partners of ``rows`` (each with ``partner_id``), in the active language."""
    partners = Partner.objects.filter(live=True).select_related("logo")
    return localized(partners, [row.partner_id for row in rows])


def tag_links(page):
    """Pairs of name and address of everything with that tag, by name."""
    tags = sorted((tag.name, tag.slug) for tag in page.tags.all())
    return library_tags.tag_links(tags)


def tag_lang():
    """The main language, which all tags are in, where it isn't the active one; else None."""
    return None if get_language() == settings.LANGUAGE_CODE else settings.LANGUAGE_CODE
