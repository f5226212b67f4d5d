"""What the list of news and one piece of news are shown with."""

from itertools import groupby

from django.db.models import Count
from django.http import Http404
from django.utils.translation import gettext as _

from blocks.library.tags import tag_links
from blocks.listing import KeyPage, by_word, choice_param, filter_options, text_param

PAGE_SIZE = 20
MORE = 3
MAX_TAGS = 8


def news_list_context(news, request):
    """One page of the list of ``news``, by month, with the filters ``?jenis=`` and ``?tag=``."""
    kinds = news.model.Kind
    kind = choice_param(request, "jenis", by_word(kinds))
    tag = text_param(request, "tag", 100)
    tags = _tags(news)
    if tag and tag not in dict(tags):
        raise Http404("No news has this tag.")
    found = news.of_kind(kind).tagged(tag).with_lang().select_related("cover")
    listing = KeyPage(found, request, size=PAGE_SIZE)
    shown = [pair for n, pair in enumerate(tags) if n < MAX_TAGS or pair[0] == tag]
    kind_words = [(choice.word, choice.label) for choice in kinds]
    groups = [_group(request, "jenis", _("Kind"), kind_words)]
    return {
        "listing": listing,
        "months": _months(listing.items),
        "is_filtered": bool(kind or tag),
        "groups": [*groups, _group(request, "tag", _("Tag"), shown)] if shown else groups,
    }


def news_context(page, others):
    """The tags of a piece of news, and what else is new among ``others``."""
    tags = sorted((tag.name, tag.slug) for tag in page.tags.all())
    return {
        "tag_links": tag_links(tags),
        "more_news": others.newest_first().with_lang().select_related("cover")[:MORE],
    }


def _tags(news):
    """Pairs of slug and name of the tags of these pages, most used first."""
    rows = news.filter(tagged_items__isnull=False).order_by()
    rows = rows.values_list("tagged_items__tag__slug", "tagged_items__tag__name")
    counted = rows.annotate(number=Count("pk", distinct=True))
    return [
        (slug, name) for slug, name, _n in counted.order_by("-number", "tagged_items__tag__name")
    ]


def _group(request, name, label, choices):
    return {"name": name, "label": label, "options": filter_options(request, name, choices)}


def _months(items):
    """The pages of each month: pairs of its first page's date and its pages."""
    months = groupby(items, key=lambda page: (page.published_on.year, page.published_on.month))
    grouped = [list(pages) for _month, pages in months]
    return [(pages[0].published_on, pages) for pages in grouped]
