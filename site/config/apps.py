from django.apps import AppConfig


class RoofConfig(AppConfig):
    """The roof of the house: it registers the checks of the settings."""

    name = "config"

    def ready(self):
        """Register the checks."""
        from config import checks  # noqa: F401
