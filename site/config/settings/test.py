"""The test run: quick hashing, tasks at once, memory instead of folders.

Each test process owns all that it and its children write: the variables of the environment that
lead to folders and servers are replaced before the settings are read.
"""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("DEPLOYMENT", "development")
RUN_DIR = Path(tempfile.mkdtemp(prefix="balai-test-"))
os.environ["VAR_DIR"] = str(RUN_DIR / "var")
os.environ["MEDIA_ROOT"] = str(RUN_DIR / "media")
for name in ("CACHE_URL", "EMAIL_URL", "SEARCH_URL", "MEDIA_STORAGE", "SECRET_KEY", "SITE_URL"):
    os.environ.pop(name, None)

from config.settings.base import *  # noqa: E402, F403
from config.settings.base import DATABASES, STORAGES  # noqa: E402
from config.settings.test_database import own_database_file  # noqa: E402

SECRET_KEY = "only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "blocks.cache_backends.MemoryCache"}}
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if "TEST_DB_NAME" in os.environ:
    DATABASES["default"]["TEST"] = {"NAME": os.environ["TEST_DB_NAME"]}
elif DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": own_database_file()}
PROOF_OF_WORK = {"cost": 10, "least": 3, "most": 9}
FASTEST_FORM_SECONDS = 0
