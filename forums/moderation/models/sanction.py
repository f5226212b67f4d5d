"""Warnings and suspensions, each with an end."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.moderation.models.case import Case
from forums.moderation.models.rule import Rule
from forums.moderation.states import SanctionKind


class SanctionQuerySet(models.QuerySet):
    """Reads of sanctions."""

    def active(self, now=None):
        """Those that hold at ``now``."""
        return self.filter(lifted_at__isnull=True, until__gt=now or timezone.now())

    def suspensions(self):
        """Those that keep a person from writing."""
        return self.filter(kind=SanctionKind.SUSPENSION)


class Sanction(models.Model):
    """A warning or a suspension of one person until a day."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("person")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=SanctionKind)
    rule = models.ForeignKey(Rule, models.PROTECT, related_name="+", verbose_name=_("rule"))
    reason = models.TextField(
        _("reason"), max_length=1000, help_text=_("The person reads this, so write to them.")
    )
    until = models.DateTimeField(_("until"))
    case = models.ForeignKey(
        Case,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="sanctions",
        verbose_name=_("case"),
    )
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("given by"),
    )
    created_at = models.DateTimeField(_("given at"), default=timezone.now)
    lifted_at = models.DateTimeField(_("lifted at"), null=True, blank=True)
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lifted by"),
    )

    objects = SanctionQuerySet.as_manager()

    class Meta:
        verbose_name = _("sanction")
        verbose_name_plural = _("sanctions")
        default_permissions = ("view", "add", "change")
        ordering = ["-created_at", "-pk"]
        indexes = [
            models.Index(fields=["person", "kind", "until"], name="moderation_sanction_person")
        ]

    def __str__(self):
        return f"{self.get_kind_display()}: {self.person}"

    @property
    def is_active(self):
        """Whether it still holds."""
        return self.lifted_at is None and self.until > timezone.now()
