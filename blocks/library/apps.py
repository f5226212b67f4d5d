import pillow_heif
from django.apps import AppConfig
from PIL import Image


class LibraryConfig(AppConfig):
    """Pictures, documents and tags."""

    name = "blocks.library"

    def ready(self):
        from wagtail.permissions import register_permission_policy

        from blocks.library import tags
        from blocks.library.image_intake import MAX_MEGAPIXELS
        from blocks.library.models import File, Photo
        from blocks.library.permissions import LibraryPermissionPolicy

        pillow_heif.register_heif_opener()
        Image.MAX_IMAGE_PIXELS = MAX_MEGAPIXELS * 1_000_000
        for model, auth_model in ((Photo, "wagtailimages.Image"), (File, "wagtaildocs.Document")):
            policy = LibraryPermissionPolicy(model, auth_model, "uploaded_by_user")
            # The exact class wins over what Wagtail registers for it.
            register_permission_policy(model, policy, exact_class=True)
        tags.connect()
