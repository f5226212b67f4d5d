"""What the office promises, in working days, and the days on which it doesn't work.

Both are data that staff keep, with their source. Holidays of the whole country are known to
``forums.aspirations.calendar``; DayOff has only what differs from them.
"""

import datetime

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from blocks.ui.formats import format_date
from forums.aspirations.stages import OBJECTION, Stage
from forums.aspirations.states import Kind

MOST_PROMISED = 365
FIRST_DAY, LAST_DAY = datetime.date(2000, 1, 1), datetime.date(2100, 12, 31)
# The stages with a clock: the office owes something, or waits for the sender's word.
CLOCKED = (
    Stage.RECEIVED,
    Stage.INCOMPLETE,
    Stage.FORWARDED,
    Stage.IN_PROGRESS,
    Stage.ANSWERED,
)
CLOCKS = {**{stage.value: stage.label for stage in CLOCKED}, OBJECTION: _("Objection")}
WITHIN_REASON = (MinValueValidator(FIRST_DAY), MaxValueValidator(LAST_DAY))


class DayOff(models.Model):
    """One day that differs from the national calendar: off, or worked although it says off."""

    date = models.DateField(
        _("date"),
        unique=True,
        validators=WITHIN_REASON,
        help_text=_("Weekends and national holidays are known already; enter what differs."),
    )
    name = models.CharField(
        _("name"), max_length=100, help_text=_("What the day is called, such as “Joint leave”.")
    )
    is_working = models.BooleanField(
        _("the office works"),
        default=False,
        help_text=_("Tick this if people work on that day although it is a holiday or a weekend."),
    )
    source = models.CharField(
        _("source"), max_length=200, help_text=_("The decree or the letter that says so.")
    )
    source_date = models.DateField(
        _("date of the source"),
        null=True,
        blank=True,
        validators=WITHIN_REASON,
        help_text=_("When it was signed, or when you last looked it up."),
    )

    class Meta:
        verbose_name = _("day off")
        verbose_name_plural = _("days off")
        ordering = ["-date"]
        constraints = [
            models.CheckConstraint(condition=~Q(source=""), name="aspirations_dayoff_has_source"),
            models.CheckConstraint(
                condition=Q(date__gte=FIRST_DAY, date__lte=LAST_DAY),
                name="aspirations_dayoff_within_reason",
            ),
        ]

    def __str__(self):
        return f"{format_date(self.date)}, {self.name}"


class PromiseQuerySet(models.QuerySet):
    """Reads of promises."""

    def for_stage(self, kind, stage):
        """The promise that holds for ``kind`` at ``stage``; its own goes before that for all."""
        found = self.filter(stage=stage, kind__in=[kind, ""])
        return found.order_by("-kind").first()

    def by_kind_and_stage(self):
        """All as a dictionary of (kind, stage), already with that for all kinds filled in."""
        rows = {(promise.kind, promise.stage): promise for promise in self}
        return {
            (kind, stage): rows.get((kind, stage)) or rows.get(("", stage))
            for kind in Kind.values
            for stage in CLOCKS
        }


class Promise(models.Model):
    """Within how many working days the next step follows, for one kind and stage."""

    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=Kind,
        blank=True,
        help_text=_("Leave it empty for all kinds that have no promise of their own."),
    )
    stage = models.CharField(
        _("stage"),
        max_length=12,
        choices=list(CLOCKS.items()),
        help_text=_(
            "The days run from the moment an aspiration comes to this stage, or its sender objects."
        ),
    )
    working_days = models.PositiveSmallIntegerField(
        _("working days"),
        validators=[MinValueValidator(1), MaxValueValidator(MOST_PROMISED)],
        help_text=_("The day on which the stage begins is not counted."),
    )
    remind_before = models.PositiveSmallIntegerField(
        _("remind before"),
        default=1,
        help_text=_("So many working days before the last one; 0 reminds on the last day."),
    )
    source = models.CharField(
        _("source"), max_length=200, help_text=_("The regulation or the decision behind it.")
    )
    source_date = models.DateField(
        _("date of the source"),
        validators=WITHIN_REASON,
        help_text=_("When it was signed, or when you last looked it up."),
    )

    objects = PromiseQuerySet.as_manager()

    class Meta:
        verbose_name = _("promise of time")
        verbose_name_plural = _("promises of time")
        ordering = ["stage", "kind"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "stage"],
                name="aspirations_promise_one_for_kind_and_stage",
                violation_error_message=_("There is a promise for this kind and stage already."),
            ),
            models.CheckConstraint(
                condition=Q(working_days__gte=1, working_days__lte=MOST_PROMISED),
                name="aspirations_promise_days_within_reason",
            ),
            models.CheckConstraint(
                condition=Q(remind_before__lt=F("working_days")),
                name="aspirations_promise_reminds_in_time",
            ),
            models.CheckConstraint(
                condition=Q(stage__in=list(CLOCKS)), name="aspirations_promise_stage_has_clock"
            ),
            models.CheckConstraint(condition=~Q(source=""), name="aspirations_promise_has_source"),
        ]

    def __str__(self):
        return f"{self.kind_name}, {self.get_stage_display()}: {self.working_days}"

    def stage_name(self):
        """The stage in words."""
        return self.get_stage_display()

    stage_name.short_description = _("Stage")

    @property
    def kind_name(self):
        """The kind in words, also where it is for all."""
        return self.get_kind_display() if self.kind else gettext("All kinds")

    def clean(self):
        """Say beside the field that a reminder can't come before the clock starts."""
        days, before = self.working_days, self.remind_before
        if days and before is not None and before >= days:
            raise ValidationError({"remind_before": _("Must be less than the working days.")})
