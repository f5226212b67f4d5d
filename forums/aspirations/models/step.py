"""The public trail of an aspiration (*Jejak*): one row for each thing that happened to it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.aspiration import Aspiration
from forums.aspirations.stages import Part, Stage
from forums.people.models import Unit


class StepKind(models.TextChoices):
    """What happened."""

    RECEIVED = "received", _("Received")
    MOVED = "moved", _("Moved on")
    TAKEN_IN = "taken_in", _("Another one was merged into it")
    LET_GO = "let_go", _("A merged one was taken out again")
    SPLIT = "split", _("Split")
    FORWARDED_OUTSIDE = "forwarded_outside", _("Forwarded to another office")
    CONTESTED = "contested", _("The sender objected")
    CONTEST_DECIDED = "contest_decided", _("The objection was decided")
    RATED = "rated", _("Rated by the sender")
    PROGRAM_LINKED = "program_linked", _("Taken up by a programme")
    PROGRAM_UNLINKED = "program_unlinked", _("No longer part of a programme")
    MILESTONE_REACHED = "milestone_reached", _("A milestone was reached")


class StepQuerySet(models.QuerySet):
    """Reads of steps."""

    def announced(self):
        """What the public may know."""
        return self.filter(announced_at__isnull=False)

    def unannounced(self):
        """What was decided and waits to be told."""
        return self.filter(announced_at__isnull=True)

    def in_order(self):
        """From the first to the last, with what a timeline shows."""
        related = ("unit", "other", "page")
        return self.select_related(*related).order_by("created_at", "pk")


class Step(models.Model):
    """One thing that happened: who (as a part or unit), when, why. Rows are added, not changed.

    ``actor`` is for the office; the public reads part and unit. ``announced_at`` is empty while a
    decision waits to be told.
    """

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="steps")
    kind = models.CharField(_("what"), max_length=18, choices=StepKind)
    act = models.CharField(max_length=16, blank=True)
    from_stage = models.CharField(max_length=12, choices=Stage, blank=True)
    to_stage = models.CharField(_("stage"), max_length=12, choices=Stage, blank=True)
    part = models.CharField(_("in which part"), max_length=14, choices=Part, blank=True)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    unit = models.ForeignKey(Unit, models.SET_NULL, null=True, blank=True, related_name="+")
    reason = models.TextField(_("why"), blank=True)
    other = models.ForeignKey(Aspiration, models.SET_NULL, null=True, blank=True, related_name="+")
    page = models.ForeignKey(
        "wagtailcore.Page", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    data = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(_("when"), default=timezone.now, editable=False)
    announced_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = StepQuerySet.as_manager()

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        indexes = [
            models.Index(
                fields=["aspiration", "created_at", "id"], name="aspirations_steps_of_one"
            ),
            models.Index(
                fields=["created_at"],
                condition=models.Q(announced_at__isnull=True),
                name="aspirations_unannounced",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.to_stage}".strip()
