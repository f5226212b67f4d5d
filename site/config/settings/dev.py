"""Development: tracebacks, the debug toolbar, unhashed static files, tasks at once."""

from config.settings.base import *  # noqa: F403
from config.settings.base import INSTALLED_APPS, MIDDLEWARE, STORAGES

DEBUG = True
INSTALLED_APPS = [*INSTALLED_APPS, "debug_toolbar"]
# The toolbar adds to a page before the page is packed.
PACKED = MIDDLEWARE.index("django.middleware.gzip.GZipMiddleware") + 1
MIDDLEWARE = [
    *MIDDLEWARE[:PACKED],
    "debug_toolbar.middleware.DebugToolbarMiddleware",
    *MIDDLEWARE[PACKED:],
]
INTERNAL_IPS = ["127.0.0.1"]
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
