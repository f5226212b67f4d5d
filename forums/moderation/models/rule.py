"""The house rules that decisions cite."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Locale, TranslatableMixin


class RuleQuerySet(models.QuerySet):
    """Reads of rules."""

    def citable(self):
        """The rules in the main language, in order: decisions cite these."""
        return self.filter(locale=Locale.get_default(), active=True).order_by("number")

    def readable_in(self, language_code):
        """The rules in the language of a reader."""
        return self.filter(locale__language_code=language_code, active=True).order_by("number")


class Rule(TranslatableMixin, models.Model):
    """One rule for taking part."""

    number = models.PositiveSmallIntegerField(
        _("number"), help_text=_("Its place in the list; people quote it as “rule 3”.")
    )
    title = models.CharField(
        _("title"), max_length=100, help_text=_("In a few words, such as “No personal data”.")
    )
    text = models.TextField(
        _("text"),
        max_length=1000,
        blank=True,
        help_text=_("What it means in practice, in one or two sentences."),
    )
    active = models.BooleanField(
        _("in force"),
        default=True,
        help_text=_("Untick this instead of deleting a rule that decisions cite."),
    )

    objects = RuleQuerySet.as_manager()
    panels = [FieldPanel("number"), FieldPanel("title"), FieldPanel("text"), FieldPanel("active")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("house rule")
        verbose_name_plural = _("house rules")
        ordering = ["number"]

    def __str__(self):
        return f"{self.number}. {self.title}"
