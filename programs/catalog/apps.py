from django.apps import AppConfig


class CatalogConfig(AppConfig):
    name = "programs.catalog"
