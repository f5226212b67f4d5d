from django.apps import AppConfig


class RoofConfig(AppConfig):
    """The roof of the house: the checks of the settings, and what concerns all floors at once."""

    name = "config"

    def ready(self):
        """Register the checks and listen to what happens to pages."""
        from config import checks  # noqa: F401
        from config.editing import receivers

        receivers.connect()
