"""The parts of a campaign page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable, TranslatableMixin

from programs.partners.models import Partner


class CampaignStep(TranslatableMixin, Orderable):
    """One thing to do to take part."""

    campaign = ParentalKey("campaigns.CampaignPage", on_delete=models.CASCADE, related_name="steps")
    title = models.CharField(_("step"), max_length=100, help_text=_("Begin with a verb."))
    text = models.CharField(
        _("explanation"), max_length=300, blank=True, help_text=_("How to do it, in a sentence.")
    )

    panels = [FieldPanel("title"), FieldPanel("text")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("step")


class CampaignPartner(Orderable):
    """A partner who supports a campaign."""

    campaign = ParentalKey(
        "campaigns.CampaignPage", on_delete=models.CASCADE, related_name="partners"
    )
    partner = models.ForeignKey(
        Partner,
        verbose_name=_("partner"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Partners are kept in the directory."),
    )

    panels = [FieldPanel("partner")]
