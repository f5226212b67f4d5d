"""What a board allows, and the three ways to react to a post."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class WhoMayPost(TextChoices):
    """Who may open threads and reply."""

    EVERYONE = "everyone", _("Every resident with an account")
    STAFF_OPEN = "staff_open", _("Staff open threads, residents reply")
    NOBODY = "nobody", _("Nobody: the board is kept to be read")


class ReactionKind(TextChoices):
    """How one can react without words. The values name the counters on Post."""

    THANKS = "thanks", _("Thank you")
    AGREE = "agree", _("I agree")
    CARE = "care", _("I feel with you")

    @property
    def icon(self):
        """Its picture in the sprite."""
        return {self.THANKS: "handshake", self.AGREE: "circle-check", self.CARE: "heart"}[self]


REACTION_COUNTERS = {kind: f"{kind}_count" for kind in ReactionKind.values}
