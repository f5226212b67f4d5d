"""The sitemap: every public page, and what the rooms register, with its translations.

A part holds the pages of a range of primary keys, so that it costs the same few queries however
many pages there are, and nothing is counted. Rows that people write are parted by months. A small
site fits into ``/sitemap.xml`` itself.
"""

from collections import defaultdict
from datetime import datetime, time, timedelta

from django.db.models import Max, Min
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page
from wagtail.models import Page

from blocks.linked_data import absolute, iso
from blocks.reading import reads_only
from blocks.sitemaps import Place, alternates, few_places, row_places, sitemap_sections
from blocks.translation import BEGUN
from blocks.visibility import visible

PART = 2000
MAX_ADDRESSES = 50_000  # in one file, says the standard
FEW = "daftar"  # the part of the lists and of whatever else is few


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def sitemap(request):
    """All addresses at once, or the list of the parts when there are too many."""
    sections = growing_sections()
    rows = {section.name: list(section.rows()[: PART + 1]) for section in sections}
    pages_parts = number_of_parts()
    if pages_parts > 1 or any(len(some) > PART for some in rows.values()):
        names = [str(number) for number in range(pages_parts)]
        months = [f"{part.name}-{month:%Y-%m}" for part in sections for month in months_of(part)]
        names += [FEW, *months]
        parts = [absolute(reverse("sharing:sitemap_part", args=[name])) for name in names]
        return _xml(request, "sharing/sitemap_index.xml", {"parts": parts})
    places = [*pages(request, 0), *few()]
    for some in rows.values():
        places += row_places(some)
    return _xml(request, "sharing/sitemap.xml", {"places": places})


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def sitemap_part(request, name):
    """One part of a large sitemap."""
    if name == FEW:
        places = few()
    elif name.isdecimal():
        places = pages(request, _number(name))
    else:
        places = rows_of_month(*_section_and_month(name))
    return _xml(request, "sharing/sitemap.xml", {"places": places})


def few():
    """The lists and the other few addresses of all rooms."""
    return [place for section in sitemap_sections() for place in few_places(section)]


def growing_sections():
    """The sections with rows that people add."""
    return [section for section in sitemap_sections() if section.rows]


def number_of_parts():
    """How many ranges of primary keys pages have."""
    return (Page.objects.aggregate(last=Max("pk"))["last"] or 0) // PART + 1


def _number(text):
    """The number of a part. Raises Http404 when there are fewer."""
    if int(text) >= number_of_parts():
        raise Http404("There is no such part.")
    return int(text)


def months_of(section):
    """The first days of all months from the first row of a section to the last."""
    ends = section.rows().order_by().aggregate(first=Min("created_at"), last=Max("created_at"))
    if ends["first"] is None:
        return
    month, last = (timezone.localdate(moment).replace(day=1) for moment in ends.values())
    while month <= last:
        yield month
        month = _next(month)


def _section_and_month(name):
    """The section and the month that a part is named after. Raises Http404 for no such part."""
    for section in growing_sections():
        for month in months_of(section) if name.startswith(f"{section.name}-") else ():
            if name == f"{section.name}-{month:%Y-%m}":
                return section, month
    raise Http404("There is no such part.")


def _next(month):
    return (month + timedelta(days=32)).replace(day=1)


def rows_of_month(section, month):
    """The rows of the month that begins on this day."""
    start, end = (
        timezone.make_aware(datetime.combine(day, time())) for day in (month, _next(month))
    )
    rows = section.rows().filter(created_at__gte=start, created_at__lt=end)
    return row_places(rows[:MAX_ADDRESSES])


def pages(request, number):
    """The public pages of one range of keys; what only mirrors another page is left out."""
    written = Page.objects.filter(~BEGUN, depth__gte=2, alias_of=None)
    public = visible(written).select_related("locale")
    part = public.filter(pk__gte=number * PART, pk__lt=(number + 1) * PART)
    part = part.order_by("pk")
    translations = public.filter(translation_key__in=part.order_by().values("translation_key"))
    by_key = defaultdict(list)
    for page in translations:
        by_key[page.translation_key].append((page.locale.language_code, page.get_url(request)))
    return [
        Place(absolute(url), iso(page.last_published_at), alternates(by_key[page.translation_key]))
        for page in part
        if (url := page.get_url(request))
    ]


def _xml(request, template, context):
    return render(request, template, context, content_type="application/xml")
