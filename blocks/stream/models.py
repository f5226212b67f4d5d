"""A text kept once and shown on many pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import (
    DraftStateMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)

from blocks.stream.blocks import PassageBlock


class ReusableContent(
    WorkflowMixin, DraftStateMixin, RevisionMixin, PreviewableMixin, TranslatableMixin, models.Model
):
    """A passage such as "this service is free" that many pages show."""

    title = models.CharField(
        _("title"), max_length=120, help_text=_("Only editors see it, when they choose the text.")
    )
    body = StreamField(
        PassageBlock(),
        verbose_name=_("text"),
        help_text=_("What every page that uses this text shows."),
    )

    panels = [FieldPanel("title"), FieldPanel("body")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("reusable text")
        verbose_name_plural = _("reusable texts")
        ordering = ["title"]

    def __str__(self):
        return self.title

    def get_preview_template(self, request, mode_name):
        return "stream/reusable_preview.html"
