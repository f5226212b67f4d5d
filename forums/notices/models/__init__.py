"""What people hear, how they want to hear it, and the mail it goes out with."""

from forums.notices.models.mail import Delivery, Mail
from forums.notices.models.notice import Notice
from forums.notices.models.preference import Preference

__all__ = ["Delivery", "Mail", "Notice", "Preference"]
