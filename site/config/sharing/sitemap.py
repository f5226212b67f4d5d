"""The sitemap: every public page, directory entry and aspiration, with its translations.

A part holds the pages of a range of primary keys, so that it costs the same few queries however
many pages there are, and nothing is counted. Aspirations are parted by months: ranges of their
keys would tell how many nobody may see. A small site fits into ``/sitemap.xml`` itself.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.conf import settings
from django.db.models import Max, Min
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page
from wagtail.models import Page

from blocks.linked_data import absolute, iso
from blocks.reading import reads_only
from blocks.translation import BEGUN
from blocks.visibility import visible
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Stage
from programs.partners.models import Institution, Partner

PART = 2000
MOST = 50_000  # addresses in one file, says the standard
LISTS = (
    "partners:partners",
    "partners:institutions",
    "aspirations:index",
    "aspirations:openness",
)
DIRECTORY, ASPIRATIONS = "direktori", "aspirasi-"


@dataclass(frozen=True)
class Place:
    """One address, when it last changed, and the same in other languages."""

    address: str
    changed: str = ""
    alternates: tuple = ()


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def sitemap(request):
    """All addresses at once, or the list of the parts when there are too many."""
    count, few = number_of_parts(), list(_aspirations()[: PART + 1])
    if count > 1 or len(few) > PART:
        names = [str(number) for number in range(count)]
        names += [DIRECTORY, *(f"{ASPIRATIONS}{month:%Y-%m}" for month in months())]
        parts = [absolute(reverse("sharing:sitemap_part", args=[name])) for name in names]
        return _xml(request, "sharing/sitemap_index.xml", {"parts": parts})
    places = [*pages(request, 0), *directory(), *_places(few)]
    return _xml(request, "sharing/sitemap.xml", {"places": places})


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def sitemap_part(request, name):
    """One part of a large sitemap."""
    if name == DIRECTORY:
        places = directory()
    elif name.startswith(ASPIRATIONS):
        places = aspirations(_month(name.removeprefix(ASPIRATIONS)))
    else:
        places = pages(request, _number(name))
    return _xml(request, "sharing/sitemap.xml", {"places": places})


def number_of_parts():
    """How many ranges of primary keys pages have."""
    return (Page.objects.aggregate(last=Max("pk"))["last"] or 0) // PART + 1


def _number(text):
    """The number of a part. Raises Http404 when there are fewer."""
    if int(text) >= number_of_parts():
        raise Http404("There is no such part.")
    return int(text)


def months():
    """The first days of all months from the first visible aspiration to the last."""
    ends = Aspiration.objects.visible().aggregate(first=Min("created_at"), last=Max("created_at"))
    if ends["first"] is None:
        return
    month, last = (timezone.localdate(moment).replace(day=1) for moment in ends.values())
    while month <= last:
        yield month
        month = _next(month)


def _month(text):
    """The first day of the month of a part. Raises Http404 when there is no such part."""
    found = next((month for month in months() if f"{month:%Y-%m}" == text), None)
    if found is None:
        raise Http404("There is no such part.")
    return found


def _next(month):
    return (month + timedelta(days=32)).replace(day=1)


def aspirations(month):
    """The visible aspirations of the month that begins on this day."""
    start, end = (
        timezone.make_aware(datetime.combine(day, time())) for day in (month, _next(month))
    )
    rows = _aspirations().filter(created_at__gte=start, created_at__lt=end)
    return _places(rows[:MOST])


def _aspirations():
    """What may be listed, the oldest first; what was merged is found through the other."""
    rows = Aspiration.objects.visible().exclude(public_stage=Stage.MERGED)
    return rows.order_by("created_at").only("code")


def _places(rows):
    """When they last changed isn't told: decisions that nobody knows yet change them as well."""
    with override(settings.LANGUAGE_CODE):
        return [Place(absolute(row.get_absolute_url())) for row in rows]


def pages(request, number):
    """The public pages of one range of keys; what only mirrors another page is left out."""
    written = Page.objects.filter(~BEGUN, depth__gte=2, alias_of=None)
    public = visible(written).select_related("locale")
    part = public.filter(pk__gte=number * PART, pk__lt=(number + 1) * PART)
    part = part.order_by("pk")
    twins = public.filter(translation_key__in=part.order_by().values("translation_key"))
    by_key = defaultdict(list)
    for page in twins:
        by_key[page.translation_key].append((page.locale.language_code, page.get_url(request)))
    return [
        Place(absolute(url), iso(page.last_published_at), _alternates(by_key[page.translation_key]))
        for page in part
        if (url := page.get_url(request))
    ]


def directory():
    """The lists of the directory, and every public partner and institution."""
    places = [place for name in LISTS for place in _list_places(name)]
    for model in (Partner, Institution):
        entries = list(model.objects.visible().select_related("locale").order_by("pk"))
        by_key = defaultdict(list)
        for entry in entries:
            by_key[entry.translation_key].append((entry.locale.language_code, _url(entry)))
        places += [
            Place(
                absolute(_url(entry)),
                iso(entry.last_published_at),
                _alternates(by_key[entry.translation_key]),
            )
            for entry in entries
        ]
    return places


def _list_places(name):
    pairs = []
    for code, _label in settings.LANGUAGES:
        with override(code):
            pairs.append((code, reverse(name)))
    return [Place(absolute(url), "", _alternates(pairs)) for _code, url in pairs]


def _url(entry):
    with override(entry.locale.language_code):
        return entry.get_absolute_url()


def _alternates(pairs):
    """The pairs of language and full address, if there are several, with one for everybody."""
    pairs = sorted((code, absolute(url)) for code, url in pairs if url)
    if len(pairs) < 2:
        return ()
    default = [("x-default", url) for code, url in pairs if code == settings.LANGUAGE_CODE]
    return (*pairs, *default)


def _xml(request, template, context):
    return render(request, template, context, content_type="application/xml")
