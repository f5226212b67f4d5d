"""The sitemap: every public page, directory entry and aspiration, with its translations.

A part holds the pages of a range of primary keys, so that it costs the same few queries however
many pages there are, and nothing is counted. A small site fits into ``/sitemap.xml`` itself.
"""

from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Max
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
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
    count, more = number_of_parts(Page), number_of_parts(Aspiration)
    if count > 1 or more > 1:
        names = [str(number) for number in range(count)]
        names += [DIRECTORY, *(f"{ASPIRATIONS}{number}" for number in range(more))]
        parts = [absolute(reverse("sharing:sitemap_part", args=[name])) for name in names]
        return _xml(request, "sharing/sitemap_index.xml", {"parts": parts})
    places = [*pages(request, 0), *directory(), *aspirations(0)]
    return _xml(request, "sharing/sitemap.xml", {"places": places})


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def sitemap_part(request, name):
    """One part of a large sitemap."""
    if name == DIRECTORY:
        places = directory()
    elif name.startswith(ASPIRATIONS):
        places = aspirations(_number(name.removeprefix(ASPIRATIONS), Aspiration))
    else:
        places = pages(request, _number(name, Page))
    return _xml(request, "sharing/sitemap.xml", {"places": places})


def number_of_parts(model):
    """How many ranges of primary keys there are."""
    return (model.objects.aggregate(last=Max("pk"))["last"] or 0) // PART + 1


def _number(text, model):
    """The number of a part. Raises Http404 when there are fewer."""
    if int(text) >= number_of_parts(model):
        raise Http404("There is no such part.")
    return int(text)


def aspirations(number):
    """The visible aspirations of one range of keys; what was merged is found through the other.

    When they last changed isn't told: decisions that nobody knows yet change them as well.
    """
    rows = Aspiration.objects.visible().exclude(public_stage=Stage.MERGED)
    rows = rows.filter(pk__gte=number * PART, pk__lt=(number + 1) * PART).order_by("pk")
    with override(settings.LANGUAGE_CODE):
        return [Place(absolute(row.get_absolute_url())) for row in rows.only("code")]


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
