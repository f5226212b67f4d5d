"""People, what they agreed to, and the units in which officers work."""

from forums.people.models.consent import Consent, Purpose
from forums.people.models.unit import Unit
from forums.people.models.user import Language, User, display_name_of

__all__ = ["Consent", "Language", "Purpose", "Unit", "User", "display_name_of"]
