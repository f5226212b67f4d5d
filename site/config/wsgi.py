"""The WSGI entry point for a production server: the site, and its static files before it."""

import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.base")

from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application
from servestatic import ServeStatic

HASHED_NAME = re.compile(r"\.[0-9a-f]{12}\.\w+$")


def build():
    """The application. Raises ImproperlyConfigured for a production that is not safe."""
    site = get_wsgi_application()
    if problems := checks.run_checks(tags=["start"]):
        raise ImproperlyConfigured(
            " ".join(f"{problem.msg} {problem.hint}" for problem in problems)
        )
    if settings.DEBUG:
        return site
    return ServeStatic(
        site,
        root=settings.STATIC_ROOT,
        prefix=settings.STATIC_URL,
        allow_all_origins=False,
        immutable_file_test=lambda path, url: bool(HASHED_NAME.search(url)),
    )


application = build()
