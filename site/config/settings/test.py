"""The test run: quick hashing, tasks at once, memory instead of folders."""

import hashlib
import os
import tempfile

os.environ.setdefault("DEPLOYMENT", "development")

from config.settings.base import *  # noqa: F403
from config.settings.base import DATABASES, STORAGES
from config.settings.environment import BASE_DIR, VAR_DIR

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if "MEDIA_ROOT" not in os.environ:
    MEDIA_ROOT = tempfile.mkdtemp(prefix="balai-test-media-")


def schema_mark():
    """A short mark of all migrations: a test database of other migrations is not reused."""
    files = sorted(BASE_DIR.glob("[bfhp]*/*/migrations/*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


# A file, not memory: the threads of a live server open it again, and --reuse-db finds it again.
if "TEST_DB_NAME" in os.environ:
    DATABASES["default"]["TEST"] = {"NAME": os.environ["TEST_DB_NAME"]}
elif DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    (VAR_DIR / "test").mkdir(parents=True, exist_ok=True)
    DATABASES["default"]["TEST"] = {"NAME": VAR_DIR / "test" / f"{schema_mark()}.sqlite3"}
