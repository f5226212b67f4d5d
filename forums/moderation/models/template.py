"""Reasons that moderators use again."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Locale, TranslatableMixin

from forums.moderation.models.rule import Rule


class ReasonTemplateQuerySet(models.QuerySet):
    """Reads of reason templates."""

    def offered(self):
        """Those in the main language, in the order of their rules; general ones come last."""
        rows = self.filter(locale=Locale.get_default()).select_related("rule")
        return rows.order_by(models.F("rule__number").asc(nulls_last=True), "title", "pk")


class ReasonTemplate(TranslatableMixin, models.Model):
    """A reason for the author of refused content. Its twins are what readers of others read."""

    rule = models.ForeignKey(
        Rule,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("rule"),
        help_text=_("The rule it explains; empty for all."),
    )
    title = models.CharField(_("title"), max_length=80, help_text=_("For the list of templates."))
    text = models.TextField(
        _("reason"), max_length=1000, help_text=_("The author reads this, so write to them.")
    )

    objects = ReasonTemplateQuerySet.as_manager()
    panels = [FieldPanel("rule"), FieldPanel("title"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("reason template")
        verbose_name_plural = _("reason templates")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title
