"""The room as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AspirationsConfig(AppConfig):
    """Aspirations of residents."""

    name = "forums.aspirations"
    verbose_name = _("Aspirations")
