"""The WSGI entry point for a production server: the site, and its static files before it."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.base")

from django.conf import settings
from django.core import checks
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

from config.serving.static import StaticFiles


def build():
    """The application. Raises ImproperlyConfigured for a production that is not safe."""
    site = get_wsgi_application()
    if problems := checks.run_checks(tags=["start"]):
        raise ImproperlyConfigured(
            " ".join(f"{problem.msg} {problem.hint}" for problem in problems)
        )
    return site if settings.DEBUG else StaticFiles(site)


application = build()
