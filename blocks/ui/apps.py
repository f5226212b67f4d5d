from django.apps import AppConfig
from django.db.backends.signals import connection_created


class UiConfig(AppConfig):
    """What all floors show; from the start, databases know how words are folded."""

    name = "blocks.ui"

    def ready(self):
        from blocks.folded_search import register

        connection_created.connect(register)
