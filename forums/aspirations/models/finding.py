"""What makes aspirations findable and countable without reading them all."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.aspiration import Aspiration


class Word(models.Model):
    """That a visible aspiration holds a word (its stem); for search and for similar ones.

    ``listed_at`` repeats the aspiration's ``created_at``, so that the newest with a word are
    found by the index alone.
    """

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="words")
    stem = models.CharField(max_length=40)
    in_title = models.BooleanField(default=False)
    listed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("word")
        verbose_name_plural = _("words")
        constraints = [
            models.UniqueConstraint(fields=["aspiration", "stem"], name="aspirations_word_once")
        ]
        indexes = [
            models.Index(
                fields=["stem", "-listed_at", "-aspiration"], name="aspirations_word_newest"
            )
        ]

    def __str__(self):
        return self.stem


class Dimension(models.TextChoices):
    """By what the openness page counts."""

    ALL = "all", _("All")
    UNIT = "unit", _("Unit")
    CATEGORY = "category", _("Category")
    RW = "rw", "RW"


class Audience(models.TextChoices):
    """Who reads the figures: the public counts what it may read, the office what it received."""

    PUBLIC = "public", _("Public")
    OFFICE = "office", _("Office")


class Figure(models.Model):
    """Counts of the aspirations received in one month, along one dimension, for one audience.

    ``key`` is the primary key of the unit or category, or the number of the RW; 0 for none.
    ``days`` maps working days until the first answer to how many took so long, for medians.
    ``on_time`` and ``late`` count answers, ``overdue`` what should have been answered by then.
    """

    audience = models.CharField(max_length=6, choices=Audience, default=Audience.OFFICE)
    month = models.DateField(_("month"))
    dimension = models.CharField(max_length=8, choices=Dimension)
    key = models.PositiveBigIntegerField(default=0)
    received = models.PositiveIntegerField(default=0)
    answered = models.PositiveIntegerField(default=0)
    on_time = models.PositiveIntegerField(default=0)
    late = models.PositiveIntegerField(default=0)
    overdue = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    assisted = models.PositiveIntegerField(default=0)
    ratings = models.PositiveIntegerField(default=0)
    rating_sum = models.PositiveIntegerField(default=0)
    days = models.JSONField(default=dict)
    counted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("monthly figure")
        verbose_name_plural = _("monthly figures")
        constraints = [
            models.UniqueConstraint(
                fields=["audience", "dimension", "month", "key"], name="aspirations_figure_once"
            )
        ]
        indexes = [models.Index(fields=["month"], name="aspirations_figure_month")]

    def __str__(self):
        return f"{self.month:%Y-%m} {self.audience} {self.dimension} {self.key}"
