"""What campaign pages are read with."""

from wagtail.models import Page

from blocks.listing import KeyPage, choice_param
from blocks.page import list_url
from blocks.translation import localized_by_pk
from blocks.ui.areas import Area
from blocks.visibility import visible
from programs.campaigns.states import CampaignState
from programs.catalog.filters import AREA, area_group
from programs.catalog.models import Measurement
from programs.catalog.parts import load_parts
from programs.catalog.progress import series_progress
from programs.catalog.reads import linked_partners, tag_lang, tag_links

RELATIONS = {
    "steps": {"key": "translation_key", "name": "title", "text": "text"},
    "partners": {"link": "partner_id"},
}
# More than a kelurahan can run at once; beyond it the list would help nobody.
CURRENT_SHOWN = 60


def campaign_list_context(index, request):
    """Campaigns that run and that come (on the first page), and those that ended, page by page.

    Raises Http404 for an unknown area or page.
    """
    area = choice_param(request, AREA, Area)
    campaigns = index.campaigns()
    counts = campaigns.area_counts()
    found = campaigns.in_area(area).select_related("cover").with_reached().with_lang()
    listing = KeyPage(found.ended(), request, key=("-ends_on", "-pk"), size=index.page_size)
    current = [] if listing.newer_url else list(found.current()[:CURRENT_SHOWN])
    return {
        "groups": [area_group(request, counts, area)],
        "area": area,
        "count": counts.get(area, 0) if area else sum(counts.values()),
        "running": [item for item in current if item.time.state == CampaignState.RUNNING],
        "upcoming": sorted(
            (item for item in current if item.time.state == CampaignState.UPCOMING),
            key=lambda item: item.starts_on,
        ),
        "listing": listing,
    }


def campaign_context(page, request):
    """What the template of a campaign page needs beside the page itself."""
    values = campaign_measurements(page, is_preview=getattr(request, "is_preview", False))
    [progress] = series_progress(page.measured_series(), values)
    page.reached = progress.latest and progress.latest.value
    links = _linked_pages(page)
    call_page, program = links.get(page.call_page_id), links.get(page.program_id)
    return {
        "area": Area(page.area) if page.area else None,
        "area_url": f"{list_url([page])}?{AREA}={page.area}",
        "call_url": call_page.get_url(request) if call_page else page.call_url,
        "partners": linked_partners(page.partners.all()),
        "progress": progress,
        "programs": [program] if program else [],
        "tag_links": tag_links(page),
        "tag_lang": tag_lang(),
    }


def campaign_measurements(page, *, is_preview=False):
    """The measured values of a campaign; its parts are loaded along unless it is a preview."""
    if is_preview:
        return list(Measurement.objects.of_series([page.translation_key]))
    return load_parts(page, RELATIONS, [page.translation_key]).measurements


def _linked_pages(page):
    """By primary key, the page behind the button and the programme in the active language.

    One query for both: often they are the same page.
    """
    pages = visible(Page.objects.all()).select_related("programpage__cover")
    wanted = [pk for pk in (page.call_page_id, page.program_id) if pk]
    return {pk: _as_program(twin) for pk, twin in localized_by_pk(pages, wanted).items()}


def _as_program(page):
    """A page fetched with ``programpage`` as the programme that it is; others as they are."""
    program = getattr(page, "programpage", None)
    if program is None:
        return page
    program.lang = page.lang
    return program
