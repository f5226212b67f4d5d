"""The list of what comes in, and the filters that officers keep."""

from django.contrib import messages
from django.db.models import Max
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from blocks.listing import KeyPage
from blocks.query import query_url
from forums.aspirations import permissions
from forums.aspirations.desk.bulk_forms import BulkForm
from forums.aspirations.desk.filters import FilterForm, query_to_keep
from forums.aspirations.desk.frame import for_readers, header
from forums.aspirations.desk.presets import ANNOUNCED, PRESETS, preset_name
from forums.aspirations.models import Aspiration, SavedFilter, Step

ROWS = 25
MOST_KEPT = 20
LONGEST_NAME, LONGEST_QUERY = 60, 500


def show_list(request, bulk_form=None, ticked=()):
    """What this officer may read: a tab, narrowed by filters, the most urgent first.

    ``bulk_form`` is one that was refused, ``ticked`` the keys that it was for.
    """
    context = _list_context(request) | {"ticked": ticked, "bulk_form": bulk_form or BulkForm()}
    return render(request, "aspirations/desk/index.html", context)


def _list_context(request):
    name = preset_name(request)
    form = FilterForm(request.GET)
    page = KeyPage(found(request.user, name, form), request, key=PRESETS[name].key, size=ROWS)
    _note_last_steps(page.items)
    return header() | {
        "page": page,
        "tabs": [
            (query_url(request, tampil=key), preset.label, key == name)
            for key, preset in PRESETS.items()
        ],
        "preset": name,
        "filter_form": form,
        "query": query_to_keep(request.GET.urlencode()),
        "kept": SavedFilter.objects.filter(owner=request.user)[:MOST_KEPT],
        "may_work": permissions.works_with(request.user),
        "may_announce_all": name == ANNOUNCED and permissions.works_with(request.user),
        "today": timezone.localdate(),
    }


def found(user, preset, form):
    """What ``user`` may read of this tab with these filters."""
    rows = Aspiration.objects.readable_by(user).select_related("category", "unit", "officer")
    return form.narrow(PRESETS[preset].rows(rows, user))


def _note_last_steps(rows):
    """Give each row ``last_step``: what whoever ticks it has seen."""
    steps = Step.objects.filter(aspiration__in=rows).values_list("aspiration")
    last = dict(steps.annotate(Max("pk")))
    for row in rows:
        row.last_step = last.get(row.pk)


@require_POST
@for_readers
def keep_filter(request):
    """Keep the filters under a name; the same name again replaces them."""
    name = " ".join(request.POST.get("name", "").split())
    query = query_to_keep(request.POST.get("query", "")[: 2 * LONGEST_QUERY])
    mine = SavedFilter.objects.filter(owner=request.user)
    if not 0 < len(name) <= LONGEST_NAME or len(query) > LONGEST_QUERY:
        messages.error(request, _("Give it a name of at most 60 characters."))
    elif mine.exclude(name=name).count() >= MOST_KEPT:
        messages.error(request, _("You keep 20 filters already. Please remove one first."))
    else:
        SavedFilter.objects.update_or_create(
            owner=request.user, name=name, defaults={"query": query}
        )
        messages.success(request, _("The filter is kept."))
    return redirect(f"{reverse('aspirations_desk:index')}?{query}")


@require_POST
@for_readers
def drop_filter(request, pk):
    """Remove a filter of one's own."""
    get_object_or_404(SavedFilter, owner=request.user, pk=pk).delete()
    messages.success(request, _("The filter is removed."))
    query = query_to_keep(request.POST.get("query", ""))
    return redirect(f"{reverse('aspirations_desk:index')}?{query}")
