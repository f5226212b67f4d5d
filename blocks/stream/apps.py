from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StreamConfig(AppConfig):
    name = "blocks.stream"
    verbose_name = _("Blocks of pages")

    def ready(self):
        from blocks.stream.receivers import connect

        connect()
