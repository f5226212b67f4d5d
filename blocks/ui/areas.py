"""The four areas of work. Each has an icon and a tone, never a colour alone."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Area(TextChoices):
    """An area of work; its value is the word that public addresses show."""

    HEALTH = "kesehatan", _("Health")
    EDUCATION = "pendidikan", _("Education")
    ENVIRONMENT = "lingkungan", _("Environment")
    ECONOMY = "ekonomi", _("Local economy")

    @property
    def icon(self):
        """The name of the area's icon in the sprite."""
        return {
            self.HEALTH: "heart-pulse",
            self.EDUCATION: "graduation-cap",
            self.ENVIRONMENT: "sprout",
            self.ECONOMY: "store",
        }[self]
