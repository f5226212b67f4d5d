"""Notes of moderators on a case."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.moderation.models.case import Case


class CaseNote(models.Model):
    """What moderators tell one another about a case; nobody else reads it."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="notes", verbose_name=_("case"))
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("moderator"),
    )
    text = models.TextField(_("note"), max_length=2000)
    created_at = models.DateTimeField(_("written at"), default=timezone.now)

    class Meta:
        verbose_name = _("note on a case")
        verbose_name_plural = _("notes on cases")
        default_permissions = ()
        ordering = ["created_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="moderation_note_has_text")
        ]

    def __str__(self):
        return f"{self.case}: {self.created_at:%Y-%m-%d}"
