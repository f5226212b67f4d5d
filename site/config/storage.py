"""Whether uploads have somewhere to go."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.files.storage import Storage, storages


def ensure_storage():
    """Raise ImproperlyConfigured, in one sentence, if MEDIA_STORAGE names no storage class.

    The settings can't ask: the modules of many storages read the settings.
    """
    name = settings.STORAGES["default"]["BACKEND"]
    try:
        keeps_files = isinstance(storages.create_storage(settings.STORAGES["default"]), Storage)
        reason = "it is no storage class"
    except Exception as error:
        keeps_files, reason = False, " ".join(str(error).split()).rstrip(".")
    if not keeps_files:
        raise ImproperlyConfigured(f"MEDIA_STORAGE is not usable: {name}: {reason}.")
