"""Where a campaign stands in time. It follows from its dates alone, so that nobody updates it."""

from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from programs.catalog.days import today


class CampaignState(TextChoices):
    """The stage of a campaign."""

    UPCOMING = "upcoming", _("Upcoming")
    RUNNING = "running", _("Running")
    ENDED = "ended", _("Ended")


@dataclass(frozen=True)
class CampaignTime:
    """The state of a campaign on one day, and the days to the next change."""

    state: CampaignState
    days: int

    @property
    def text(self):
        """What residents want to know: when it starts, how long it still runs, or that it ended."""
        if self.state == CampaignState.UPCOMING:
            return ngettext("Starts in %(n)d day", "Starts in %(n)d days", self.days) % {
                "n": self.days
            }
        if self.state == CampaignState.ENDED:
            return str(_("Ended"))
        if self.days == 1:
            return str(_("Last day today"))
        return ngettext("%(n)d day left", "%(n)d days left", self.days) % {"n": self.days}


def campaign_time(starts_on: date, ends_on: date, on: date | None = None):
    """The state on day ``on``, by default today in Jakarta.

    Both first and last day belong to the campaign: on the last day one day is left.
    """
    on = on or today()
    if on < starts_on:
        return CampaignTime(CampaignState.UPCOMING, (starts_on - on).days)
    if on > ends_on:
        return CampaignTime(CampaignState.ENDED, 0)
    return CampaignTime(CampaignState.RUNNING, (ends_on - on).days + 1)
