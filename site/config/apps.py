from django.apps import AppConfig

from config.storage import ensure_storage


class RoofConfig(AppConfig):
    """The roof of the house: the checks of the settings, and what concerns all floors at once."""

    name = "config"

    def import_models(self):
        """Models ask for the storage of uploads when they are loaded, so it is looked at before."""
        ensure_storage()
        super().import_models()

    def ready(self):
        """Register the checks and listen to what happens to pages."""
        from config import checks  # noqa: F401
        from config.editing import receivers as editing
        from config.editing.exports import use_our_exports
        from config.editing.mails import use_our_layout
        from config.sharing import receivers as sharing

        use_our_exports()
        use_our_layout()
        editing.connect()
        sharing.connect()
