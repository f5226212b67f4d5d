"""The staff's progress screens: what is measured, and a page's values with a form beside them."""

from functools import partial
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from blocks.listing import single_param
from programs.catalog.days import today
from programs.catalog.forms import MeasurementForm
from programs.catalog.measured import is_measured, kept_pages, page_of_series, series_states
from programs.catalog.models import Measurement
from programs.catalog.permissions import may_correct, may_delete, may_record
from programs.catalog.services import correct_measurement, delete_measurement, record_measurement

ROWS = 50


@require_safe
def overview(request):
    """All measured series that this person keeps, the stalest first."""
    if not kept_pages(request.user).exists():
        raise PermissionDenied
    rows = Paginator(series_states(request.user), ROWS).get_page(request.GET.get("p"))
    return render(request, "catalog/progress_list.html", _header() | {"rows": rows})


def record(request, page_id):
    """The values of a page's series with a form for the next one."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not is_measured(type(page)):
        raise Http404("Nothing is measured on this page.")
    chosen = _chosen_series(request, page)
    if not may_record(request.user, page_of_series(chosen.key) if chosen else page):
        raise PermissionDenied
    form = MeasurementForm(request.POST or None, initial={"measured_on": today()})
    if chosen and form.is_valid():
        act = partial(record_measurement, actor=request.user, series=chosen.key)
        if _done(form, act):
            messages.success(request, _("The value is recorded."))
            return redirect(_record_url(page, chosen.key))
    return render(
        request,
        "catalog/progress_record.html",
        _header(page.get_admin_display_title())
        | {
            "page": page,
            "form": form,
            "series": page.measured_series(),
            "chosen": chosen,
            "may_delete": may_delete(request.user, page),
            "values": Measurement.objects.of_series([chosen.key])
            .select_related("recorded_by")
            .reverse()
            if chosen
            else [],
        },
    )


def correct(request, pk):
    """A form that corrects one value."""
    measurement, page = _measurement(pk)
    if not may_correct(request.user, page):
        raise PermissionDenied
    form = MeasurementForm(request.POST or None, instance=measurement)
    if form.is_valid():
        act = partial(correct_measurement, actor=request.user, measurement=measurement)
        if _done(form, act):
            messages.success(request, _("The value is corrected."))
            return redirect(_record_url(page, measurement.series))
    context = {"form": form, "page": page, "measurement": measurement}
    context["back_url"] = _record_url(page, measurement.series)
    header = _header(page.get_admin_display_title(), context["back_url"], _("Correct value"))
    return render(request, "catalog/progress_correct.html", header | context)


def delete(request, pk):
    """Asks once, then deletes one value."""
    measurement, page = _measurement(pk)
    if not may_delete(request.user, page):
        raise PermissionDenied
    back_url = _record_url(page, measurement.series)
    if request.method == "POST":
        delete_measurement(actor=request.user, measurement=measurement)
        messages.success(request, _("The value is deleted."))
        return redirect(back_url)
    header = _header(page.get_admin_display_title(), back_url, _("Delete value"))
    context = {"page": page, "measurement": measurement, "back_url": back_url}
    return render(request, "catalog/progress_delete.html", header | context)


def _done(form, act):
    """Call the service with what the form holds; its complaints go beside the fields."""
    try:
        act(**form.cleaned_data)
    except ValidationError as error:
        form.add_error(None, error)
        return False
    return True


def _measurement(pk):
    """The value and its page, or 404."""
    measurement = get_object_or_404(Measurement, pk=pk)
    try:
        return measurement, page_of_series(measurement.series)
    except LookupError as error:
        raise Http404("The page of this value is gone.") from error


def _chosen_series(request, page):
    """The series of ``page`` that the query names, else the first; None when it has none."""
    series = {one.key: one for one in page.measured_series()}
    raw = single_param(request, "series")
    if not raw:
        return next(iter(series.values()), None)
    try:
        return series[UUID(raw)]
    except (ValueError, KeyError) as error:
        raise Http404("This page has no such series.") from error


def _record_url(page, key):
    return f"{reverse('progress:record', args=[page.pk])}?series={key}"


def _header(title="", url="", last=""):
    """Context of the admin's header: the way from the overview to here."""
    items = [{"url": reverse("progress:overview"), "label": _("Progress")}]
    if title:
        items.append({"url": url, "label": title})
    if last:
        items.append({"url": "", "label": last})
    return {
        "breadcrumbs_items": items,
        "header_title": last or title or _("Progress"),
        "header_icon": "calendar-check",
    }
