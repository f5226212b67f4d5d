from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "programs.catalog"

    def ready(self):
        from programs.catalog.receivers import connect

        connect()
