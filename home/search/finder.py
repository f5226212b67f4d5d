"""Looks for pages, partners and institutions with the search backend that the site has."""

import logging
from dataclasses import dataclass, field

from wagtail.models import Locale, Page
from wagtail.search.query import PlainText

from blocks.text_normalization import fold
from blocks.translation import localized
from blocks.visibility import closed_pages
from home.search.cards import page_cards, type_label
from home.search.outage import is_outage
from home.search.words import highlighted
from programs.partners.models import Institution, Partner

logger = logging.getLogger(__name__)

MAX_ENTRIES = 4
# Nobody looks further; whoever needs more asks more precisely.
MOST = 100


@dataclass
class Found:
    """What a search brought: pages of one page of results, and directory entries."""

    count: int = 0
    results: list = field(default_factory=list)
    entries: list = field(default_factory=list)
    # Whether no text has all the words, so that some of them had to do.
    is_loose: bool = False
    # Whether the search server didn't answer, so that nobody knows what there is.
    is_down: bool = False


@dataclass(frozen=True)
class Result:
    """One line of the results."""

    title: list
    summary: list
    url: str
    kind: str
    area: str = ""
    lang: str | None = None


def find(words, request, number, size):
    """What ``_found`` says, or only that the search server is down; that is logged."""
    try:
        return _found(words, request, number, size)
    except Exception as error:
        if not is_outage(error):
            raise
        logger.error("The search server doesn't answer: %s", error)
        return Found(is_down=True)


def _found(words, request, number, size):
    """The results number ``number`` (from 1), ``size`` a piece, for these words.

    Pages of the active language come in order of relevance, those with the words in their title
    first; partners and institutions are only with the first.
    """
    found = Found()
    if not words:
        return found
    for operator in ("and", "or"):
        hits = list(_pages().search(PlainText(" ".join(words), operator=operator))[:MOST])
        if hits:
            break
    found.count = len(hits)
    found.is_loose = found.count > 0 and operator == "or" and len(words) > 1
    hits.sort(key=lambda page: -_words_in(page.title, words))
    pks = [page.pk for page in hits[(number - 1) * size : number * size]]
    cards = page_cards().filter(pk__in=pks).in_bulk() if pks else {}
    found.results = [page_result(cards[pk], words, request) for pk in pks if pk in cards]
    if number == 1:
        found.entries = [*_entries(Partner, words), *_entries(Institution, words)]
    return found


def _words_in(title, words):
    """How many of the words the title has."""
    return sum(word in fold(title) for word in words)


def _pages():
    """Public pages of the active language, filtered by what every search backend can filter by."""
    pages = Page.objects.filter(live=True, depth__gte=2, locale=Locale.get_active())
    for path in closed_pages().values_list("path", flat=True):
        pages = pages.exclude(path__startswith=path)
    return pages


def page_result(page, words, request):
    """The line that a page has in a list of results."""
    return Result(
        title=highlighted(page.title, words),
        summary=highlighted(page.search_description or page.card_summary, words),
        url=page.get_url(request),
        kind=type_label(page),
        area=page.area,
        lang=page.lang,
    )


def _entries(model, words):
    """Directory entries, each in the active language where it exists."""
    hits = model.objects.filter(live=True).search(PlainText(" ".join(words), operator="and"))
    entries = localized(model.objects.visible(), [entry.pk for entry in hits[: 2 * MAX_ENTRIES]])
    return [
        Result(
            title=highlighted(entry.name, words),
            summary=highlighted(entry.summary, words),
            url=entry.get_absolute_url(),
            kind=entry.get_kind_display(),
            area=getattr(entry, "area", ""),
            lang=entry.lang,
        )
        for entry in entries[:MAX_ENTRIES]
    ]
