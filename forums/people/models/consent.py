"""What a person agreed to, to which wording of it, and when they took it back."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Purpose(models.TextChoices):
    """What personal data may be used for; each is agreed to on its own."""

    PARTICIPATION = "participation", _("Taking part")
    NEIGHBOURHOOD = "neighbourhood", _("What concerns my RT and RW")
    NEWS = "news", _("News of the kelurahan by e-mail")


class Channel(models.TextChoices):
    """How the consent reached us."""

    WEB = "web", _("on this site")
    DESK = "desk", _("at the desk of the kelurahan")


class ConsentQuerySet(models.QuerySet):
    def valid(self):
        """Consent that was not taken back."""
        return self.filter(withdrawn_at__isnull=True)


class Consent(models.Model):
    """One act of consent. It is the proof, so it is never changed but for its withdrawal."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="consents",
        verbose_name=_("person"),
    )
    purpose = models.CharField(_("purpose"), max_length=20, choices=Purpose.choices)
    text_version = models.PositiveSmallIntegerField(
        _("version of the text"), help_text=_("Which wording was shown; see consent_texts.py.")
    )
    given_at = models.DateTimeField(_("given on"), default=timezone.now, editable=False)
    channel = models.CharField(
        _("channel"), max_length=10, choices=Channel.choices, default=Channel.WEB
    )
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ["given_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "purpose"],
                condition=Q(withdrawn_at__isnull=True),
                name="people_consent_one_valid_per_purpose",
            )
        ]

    def __str__(self):
        return f"{self.get_purpose_display()} ({self.text_version})"
