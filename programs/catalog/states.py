"""How far a milestone is."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class MilestoneState(TextChoices):
    """The stage of a milestone; shown as word and mark, never as colour alone."""

    DONE = "done", _("Done")
    UNDER_WAY = "under-way", _("Under way")
    TO_COME = "to-come", _("To come")

    @property
    def icon(self):
        """The name of the state's icon in the sprite."""
        return {self.DONE: "circle-check", self.UNDER_WAY: "trending-up", self.TO_COME: "clock"}[
            self
        ]


def milestone_state(percent):
    """The state that follows from ``percent`` done, 0 to 100."""
    if percent >= 100:
        return MilestoneState.DONE
    return MilestoneState.UNDER_WAY if percent else MilestoneState.TO_COME
