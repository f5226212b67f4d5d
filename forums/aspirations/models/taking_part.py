"""What people do with an aspiration: support, follow, rate, contest, or lend somebody a voice."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.aspiration import Aspiration
from forums.aspirations.states import ContestOutcome


class Support(models.Model):
    """That a person wants it too. ``moved_from`` is the merged one where it was given."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="supports")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    moved_from = models.ForeignKey(
        Aspiration, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("support")
        verbose_name_plural = _("supports")
        constraints = [
            models.UniqueConstraint(fields=["aspiration", "user"], name="aspirations_support_once")
        ]
        indexes = [models.Index(fields=["user", "-created_at"], name="aspirations_support_of")]

    def __str__(self):
        return f"{self.user_id}→{self.aspiration_id}"


class Follow(models.Model):
    """That a person wants to hear of every step."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="follows")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    moved_from = models.ForeignKey(
        Aspiration, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("follow")
        verbose_name_plural = _("follows")
        constraints = [
            models.UniqueConstraint(fields=["aspiration", "user"], name="aspirations_follow_once")
        ]
        indexes = [models.Index(fields=["user", "-created_at"], name="aspirations_follow_of")]

    def __str__(self):
        return f"{self.user_id}→{self.aspiration_id}"


class Rating(models.Model):
    """How content the sender is with the latest answer that they rated, from 1 to 5.

    The scores of earlier ones stand in the trail.
    """

    aspiration = models.OneToOneField(Aspiration, models.CASCADE, related_name="rating")
    score = models.PositiveSmallIntegerField(
        _("score"), validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    text = models.TextField(_("in your words"), max_length=1000, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("rating")
        verbose_name_plural = _("ratings")
        constraints = [
            models.CheckConstraint(
                condition=Q(score__gte=1, score__lte=5), name="aspirations_score_from_1_to_5"
            )
        ]

    def __str__(self):
        return f"{self.score}/5"


class Contest(models.Model):
    """The sender's one objection to an answer; another officer decides it in public.

    Where nobody else could, whoever oversees names the ``second_officer``. While the objection
    waits, its aspiration is ``contested_since`` it came.
    """

    aspiration = models.OneToOneField(Aspiration, models.CASCADE, related_name="contest")
    reason = models.TextField(_("why"))
    about_step = models.ForeignKey(
        "aspirations.Step", models.SET_NULL, null=True, related_name="+", editable=False
    )
    first_officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False
    )
    second_officer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("second officer"),
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    outcome = models.CharField(
        _("outcome"), max_length=8, choices=ContestOutcome, blank=True, editable=False
    )
    outcome_text = models.TextField(_("decision"), blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", editable=False
    )
    decided_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("objection")
        verbose_name_plural = _("objections")
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="", decided_at__isnull=True)
                | (~Q(outcome="") & Q(decided_at__isnull=False)),
                name="aspirations_contest_decided_has_its_time",
            )
        ]

    def __str__(self):
        return self.reason[:60]


class AssistedVoice(models.Model):
    """That somebody wrote it down for a resident, who agreed to it."""

    aspiration = models.OneToOneField(Aspiration, models.CASCADE, related_name="assisted")
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    resident_name = models.CharField(
        _("name of the resident"),
        max_length=100,
        blank=True,
        help_text=_("Only if the resident wants it kept; it is never shown to the public."),
    )
    consent_version = models.PositiveSmallIntegerField(editable=False)
    consent_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("assisted voice")
        verbose_name_plural = _("assisted voices")

    def __str__(self):
        return f"{self.aspiration_id}"
