"""Pages with measured values, whatever their type.

A page model takes part by having ``measured_series()`` (what is measured, as MeasuredSeries) and
two queryset methods: ``owning_series(key)`` and ``with_series()``.
"""

from dataclasses import dataclass
from datetime import date

from django.conf import settings
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from programs.catalog.days import today
from programs.catalog.models import MeasuredSeries, Measurement
from programs.catalog.progress import with_unit

# A value older than this deserves a look: most series are measured once a month.
STALE_DAYS = 45


@dataclass(frozen=True)
class SeriesState:
    """A series on its page with its newest value."""

    page: Page
    series: MeasuredSeries
    latest: Measurement | None
    on: date

    @property
    def age(self):
        """Days since the newest value; None before the first."""
        return (self.on - self.latest.measured_on).days if self.latest else None

    @property
    def amount(self):
        """The newest value with its unit; empty before the first."""
        return with_unit(self.latest.value, self.series.unit) if self.latest else ""

    @property
    def goal(self):
        """The target with its unit."""
        return with_unit(self.series.target, self.series.unit)

    @property
    def is_stale(self):
        """Whether a new value is due."""
        return self.age is None or self.age > STALE_DAYS


def is_measured(model):
    """Whether pages of ``model`` have measured values."""
    return hasattr(model, "measured_series")


def page_of_series(key):
    """The original page of the series with this key. Raises LookupError when there is none."""
    for model in filter(is_measured, get_page_models()):
        page = model.objects.owning_series(key).filter(alias_of=None).order_by("pk").first()
        if page:
            return page
    raise LookupError(f"No page has a series {key}.")


def kept_pages(user):
    """The pages whose values ``user`` may record, as a queryset of Page."""
    if user.has_perm("catalog.add_measurement"):
        return Page.objects.all()
    return page_permission_policy.instances_user_has_permission_for(user, "change")


def series_states(user):
    """The series of all pages that ``user`` keeps, never measured first, then the oldest."""
    latest = {row.series: row for row in Measurement.objects.newest()}
    states = [
        SeriesState(page, series, latest.get(series.key), today())
        for model in filter(is_measured, get_page_models())
        for page in _originals(model, user)
        for series in page.measured_series()
    ]
    return sorted(states, key=_by_age)


def _originals(model, user):
    """The pages of ``model`` in the main language: each series once."""
    kept = model.objects.filter(pk__in=kept_pages(user).values("pk"))
    return kept.filter(locale__language_code=settings.LANGUAGE_CODE).with_series()


def _by_age(state):
    """Never measured first, then the oldest value, then by title."""
    return state.age is not None, -(state.age or 0), state.page.title
