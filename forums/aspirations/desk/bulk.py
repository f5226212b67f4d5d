"""One act for all that are ticked in the list."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from forums.aspirations import permissions, services
from forums.aspirations.desk.bulk_forms import Bulk, BulkForm
from forums.aspirations.desk.filters import query_to_keep
from forums.aspirations.desk.frame import for_readers
from forums.aspirations.desk.index import show_list
from forums.aspirations.models import Aspiration

MOST = 100
MOST_NAMED = 5


@require_http_methods(["GET", "HEAD", "POST"])
@for_readers
def index(request):
    """The list; a form that is sent does one act for all that are ticked."""
    return _bulk(request) if request.method == "POST" else show_list(request)


def _bulk(request):
    """Do it; says how many were done, and of the others why they were left.

    What was typed and ticked stays where something was refused.
    """
    if not permissions.works_with(request.user):
        raise PermissionDenied
    form = BulkForm(request.POST, user=request.user)
    chosen = _chosen(request)
    if not chosen:
        form.add_error(None, _("Tick at least one."))
    if not form.is_valid():
        return show_list(request, form, {aspiration.pk for aspiration, _seen in chosen})
    outcome = _do(request.user, chosen, form.cleaned_data)
    _tell(request, outcome)
    if outcome.left:
        return show_list(request, form, {aspiration.pk for aspiration, _why in outcome.left})
    query = query_to_keep(request.GET.urlencode())
    return redirect(f"{reverse('aspirations_desk:index')}?{query}")


def _do(user, chosen, data):
    act, announced = data["act"], not data["hold"]
    about = {"actor": user, "chosen": chosen}
    if act == Bulk.FORWARD:
        unit, officer = data["unit"], data["officer"]
        return services.forward_many(**about, unit=unit, officer=officer, announced=announced)
    if act == Bulk.ASSIGN:
        return services.assign_many(**about, officer=data["officer"])
    if act == Bulk.ANSWER:
        return services.answer_many(**about, text=data["text"], announced=announced)
    if act == Bulk.REFUSE:
        return services.refuse_many(**about, reason=data["text"], announced=announced)
    return services.announce_many(**about)


def _chosen(request):
    """What is ticked and may be read, as pairs with the last step that was seen."""
    pairs = dict(_pairs(request.POST.getlist("row")[:MOST]))
    rows = Aspiration.objects.readable_by(request.user).filter(pk__in=pairs)
    return [(row, pairs[row.pk]) for row in rows.select_related("unit", "category").order_by("pk")]


def _pairs(values):
    """Numbers out of ``aspiration:step``; anything else is left out."""
    for value in values:
        parts = value.split(":")
        if (
            len(parts) == 2
            and len(value) < 40
            and all(part.isascii() and part.isdecimal() for part in parts)
        ):
            numbers = [int(part) for part in parts]
            if max(numbers) < 2**62:
                yield numbers


def _tell(request, outcome):
    if count := len(outcome.done):
        sentence = ngettext("%(count)d was done.", "%(count)d were done.", count)
        messages.success(request, sentence % {"count": count})
    tell_left(request, outcome)


def tell_left(request, outcome):
    """Say of which it was not done and why; of many, how many more there are."""
    for aspiration, why in outcome.left[:MOST_NAMED]:
        words = {"code": aspiration.code, "why": why}
        messages.warning(request, _("%(code)s was left as it is: %(why)s") % words)
    if (more := len(outcome.left) - MOST_NAMED) > 0:
        sentence = ngettext(
            "%(count)d more was left as it is.", "%(count)d more were left as they are.", more
        )
        messages.warning(request, sentence % {"count": more})
