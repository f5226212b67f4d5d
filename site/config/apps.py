from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RoofConfig(AppConfig):
    """The roof: what concerns all floors at once."""

    name = "config"
    verbose_name = _("Site")

    def ready(self):
        from config.editing import receivers

        receivers.connect()
