"""The public list of aspirations."""

from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from blocks.listing import KeyPage, filter_options
from forums.aspirations.filters import SORT, STAGE, Filters
from forums.aspirations.looks import STAGE_GROUPS
from forums.aspirations.models import Aspiration
from forums.aspirations.views.finding import crumbs

PAGE_SIZE = 20
# The groups of stages that can be chosen with one tap.
TAPPED = ("baru", "ditangani", "dijawab", "musrenbang", "selesai")


@require_safe
def index(request):
    """What residents sent in, with search and filters; nothing is counted for it."""
    filters = Filters(request)
    rows = Aspiration.objects.visible().select_related("author", "category")
    found = filters.apply(rows, back_to=filters.horizon)
    listing = KeyPage(found, request, key=filters.key, size=PAGE_SIZE)
    choices = [(word, STAGE_GROUPS[word][0]) for word in TAPPED]
    context = {
        "filters": filters,
        "listing": listing,
        "stage_options": filter_options(request, STAGE, choices),
        "feed_url": _with_query("aspirations:feed", filters),
        "excel_url": _with_query("aspirations:excel", filters),
        "csv_url": _with_query("aspirations:csv", filters),
        "sort": request.GET.get(SORT, ""),
        "breadcrumbs": crumbs(),
    }
    return render(request, "aspirations/index.html", context)


def _with_query(name, filters):
    query = filters.query
    return f"{reverse(name)}?{query}" if query else reverse(name)
