"""The campaigns that a partner supports, for its own page."""

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from programs.campaigns.models import CampaignPage
from programs.partners.activity import PartnerActivity
from programs.partners.models import Partner

SHOWN = 24


def campaigns_of(entry):
    """Campaigns that name the partner, the latest to end first. One query."""
    if not isinstance(entry, Partner):
        return []
    campaigns = CampaignPage.objects.visible().filter(
        partners__partner__translation_key=entry.translation_key,
        locale__language_code=get_language(),
    )
    return campaigns.with_lang().distinct().order_by("-ends_on", "-pk")[:SHOWN]


def campaigns_activity():
    """For the hook ``register_partner_activity``."""
    return PartnerActivity(_("Campaigns"), campaigns_of)
