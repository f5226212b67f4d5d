"""The search page and the page of a tag."""

from django.db.models import Count
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from taggit.models import Tag

from blocks.library.models import PageTag
from blocks.library.tags import ROUTABLE
from blocks.listing import KeyPage, number_param, query_url, text_param
from blocks.reading import reads_only
from home.pages.frame import site_of
from home.search.cards import page_cards
from home.search.finder import find, page_result
from home.search.words import query_words

MAX_QUERY_LENGTH = 100
PAGES, PAGE_SIZE = 10, 10
TAG_PAGE_SIZE = 20
SUGGESTIONS = 10


@reads_only
def search(request):
    """What the site has on ``?q=``; without a query a few words to begin with."""
    site_of(request)
    query = text_param(request, "q", MAX_QUERY_LENGTH)
    number = number_param(request, "page", 1, PAGES)
    words = query_words(query)
    found = find(words, request, number, PAGE_SIZE)
    if number > 1 and not found.results and not found.is_down:
        raise Http404("There are not so many results.")
    context = {
        "query": query,
        "found": found,
        "newer_url": _page_url(request, number - 1) if number > 1 else None,
        "older_url": _page_url(request, number + 1) if _has_more(found, number) else None,
        "suggestions": [] if found.results or found.entries else popular_tags(),
    }
    return render(request, "search/search.html", context, status=503 if found.is_down else 200)


@reads_only
def tag_detail(request, slug):
    """Pages of all kinds with this tag in the active language, the latest published first."""
    site_of(request)
    tag = get_object_or_404(Tag, slug=slug)
    tagged = PageTag.objects.filter(tag=tag)
    pages = page_cards().filter(
        pk__in=tagged.values("content_object"), locale__language_code=get_language()
    )
    listing = KeyPage(pages, request, key=("-first_published_at", "-pk"), size=TAG_PAGE_SIZE)
    rows = [page_result(page, [], request) for page in listing.items]
    context = {"tag": tag, "listing": listing, "rows": rows}
    return render(request, "search/tag.html", context)


def popular_tags():
    """The tags that most pages of the active language have."""
    pages = page_cards().filter(locale__language_code=get_language())
    tagged = PageTag.objects.filter(content_object__in=pages.values("pk"))
    return (
        Tag.objects.filter(library_pagetag_items__in=tagged, slug__regex=ROUTABLE)
        .annotate(number=Count("library_pagetag_items"))
        .order_by("-number", "name")[:SUGGESTIONS]
    )


def _has_more(found, number):
    return number < PAGES and found.count > number * PAGE_SIZE


def _page_url(request, number):
    return query_url(request, **({"page": number} if number > 1 else {}))
