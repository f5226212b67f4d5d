import pillow_heif
from django.apps import AppConfig
from PIL import Image


class LibraryConfig(AppConfig):
    name = "blocks.library"

    def ready(self):
        from blocks.library.image_intake import MAX_MEGAPIXELS

        pillow_heif.register_heif_opener()
        Image.MAX_IMAGE_PIXELS = MAX_MEGAPIXELS * 1_000_000
