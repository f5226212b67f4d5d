"""Keeping measured values: record, correct, delete.

Each function raises PermissionDenied when the actor may not, and ValidationError (with the field
as key) when the value can't be. Each leaves an entry in the history of the page.
"""

from contextlib import contextmanager

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from programs.catalog.log import CORRECTED, DELETED, RECORDED
from programs.catalog.measured import page_of_series
from programs.catalog.models import Measurement
from programs.catalog.permissions import may_correct, may_delete, may_record


def record_measurement(*, actor, series, measured_on, value, note=""):
    """Record that the series with key ``series`` had ``value`` on the day ``measured_on``.

    Raises LookupError when no page has such a series. Returns the Measurement.
    """
    page = page_of_series(series)
    _require(may_record(actor, page))
    measurement = Measurement(
        series=series, measured_on=measured_on, value=value, note=note, recorded_by=actor
    )
    with _one_a_day():
        measurement.full_clean()
        measurement.save()
        _log(page, RECORDED, actor, measurement)
    return measurement


def correct_measurement(*, actor, measurement, measured_on, value, note=""):
    """Replace day, value and note of ``measurement``. Returns the corrected Measurement."""
    page = page_of_series(measurement.series)
    _require(may_correct(actor, page))
    with _one_a_day():
        measurement = Measurement.objects.select_for_update().get(pk=measurement.pk)
        before = _facts(measurement)
        measurement.measured_on, measurement.value, measurement.note = measured_on, value, note
        measurement.recorded_by = actor
        measurement.full_clean()
        measurement.save()
        _log(page, CORRECTED, actor, measurement, before=before)
    return measurement


def delete_measurement(*, actor, measurement):
    """Delete ``measurement``."""
    page = page_of_series(measurement.series)
    _require(may_delete(actor, page))
    with transaction.atomic():
        measurement = Measurement.objects.select_for_update().get(pk=measurement.pk)
        _log(page, DELETED, actor, measurement)
        measurement.delete()


def _require(allowed):
    if not allowed:
        raise PermissionDenied


@contextmanager
def _one_a_day():
    """A transaction in which a second value for the same day, however it comes, is an error."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        raise ValidationError(
            {"measured_on": _("There is a value for this day already.")}
        ) from error


def _facts(measurement):
    return {"measured_on": measurement.measured_on.isoformat(), "value": str(measurement.value)}


def _log(page, action, actor, measurement, **more):
    data = {"series": str(measurement.series), **_facts(measurement), **more}
    log(page, action, user=actor, data=data)
