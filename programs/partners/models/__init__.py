"""Partners and institutions."""

from programs.partners.models.entry import DirectoryEntry
from programs.partners.models.institution import Institution
from programs.partners.models.partner import Partner

__all__ = ["DirectoryEntry", "Institution", "Partner"]
