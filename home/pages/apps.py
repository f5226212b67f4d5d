from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "home.pages"
    verbose_name = _("Pages")

    def ready(self):
        from home.pages.receivers import connect

        connect()
