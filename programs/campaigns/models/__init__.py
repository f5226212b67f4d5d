"""Education campaigns."""

from programs.campaigns.models.campaign import CampaignIndexPage, CampaignPage
from programs.campaigns.models.parts import CampaignPartner, CampaignStep

__all__ = ["CampaignIndexPage", "CampaignPage", "CampaignPartner", "CampaignStep"]
