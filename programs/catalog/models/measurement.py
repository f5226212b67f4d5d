"""Measured values over time: the same figures in every language."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from programs.catalog.days import today

ONCE_A_DAY = "once_a_day"


@dataclass(frozen=True)
class MeasuredSeries:
    """Something that a page measures: what, in which unit, towards which target."""

    key: UUID
    label: str
    unit: str
    target: Decimal


class MeasurementQuerySet(models.QuerySet):
    """Reads of measured values."""

    def of_series(self, keys):
        """The values of these series, oldest first."""
        return self.filter(series__in=keys).order_by("series", "measured_on")

    def newest(self):
        """The newest value of each series."""
        same = Measurement.objects.filter(series=models.OuterRef("series"))
        newest = same.order_by("-measured_on").values("pk")[:1]
        return self.filter(pk=models.Subquery(newest))


class Measurement(models.Model):
    """One measured value of a series on one day.

    A series is known by the translation key of what it belongs to (an indicator of a programme,
    or a campaign), so that its values survive edits of the page and serve all its languages.
    """

    series = models.UUIDField(_("series"), editable=False)
    measured_on = models.DateField(_("date"), help_text=_("The day the value was true."))
    value = models.DecimalField(
        _("value"),
        max_digits=14,
        decimal_places=2,
        validators=[MinValueValidator(0)],
        help_text=_("The total on that day."),
    )
    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("Where the figure comes from.")
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recorded by"),
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
    )
    recorded_at = models.DateTimeField(_("recorded at"), auto_now=True)

    objects = MeasurementQuerySet.as_manager()

    class Meta:
        verbose_name = _("measured value")
        verbose_name_plural = _("measured values")
        ordering = ["measured_on"]
        constraints = [
            models.UniqueConstraint(
                fields=["series", "measured_on"],
                name="catalog_measurement_once_a_day",
                violation_error_code=ONCE_A_DAY,
                violation_error_message=_("There is a value for this day already."),
            ),
            models.CheckConstraint(
                condition=models.Q(value__gte=0),
                name="catalog_measurement_not_negative",
                violation_error_message=_("A measured value can't be negative."),
            ),
        ]

    def __str__(self):
        return f"{self.measured_on}: {self.value}"

    def clean(self):
        """Refuse days that are still to come. Raises ValidationError."""
        super().clean()
        if self.measured_on and self.measured_on > today():
            raise ValidationError(
                {"measured_on": _("This day is still to come. Choose today or an earlier day.")}
            )

    def validate_constraints(self, exclude=None):
        """Put the error about a second value for a day beside the date."""
        try:
            super().validate_constraints(exclude)
        except ValidationError as error:
            errors = error.update_error_dict({})
            about_day = [one for one in errors.get(NON_FIELD_ERRORS, ()) if one.code == ONCE_A_DAY]
            if about_day:
                raise ValidationError({"measured_on": about_day}) from error
            raise
