"""Static files, answered before Django is asked, but under the same rules as all else."""

import re

from django.conf import settings
from django.core.handlers.wsgi import WSGIRequest
from django.utils.csp import build_policy
from servestatic import ServeStatic

HASHED_NAME = re.compile(r"\.[0-9a-f]{12}\.\w+$")
# What collecting leaves in the folder for itself.
PRIVATE_NAME = re.compile(r"/(\.[^/]*|staticfiles\.json)$")


class StaticFiles(ServeStatic):
    """The collected static files around the WSGI application ``site``."""

    def __init__(self, site):
        super().__init__(
            site,
            root=settings.STATIC_ROOT,
            prefix=settings.STATIC_URL,
            allow_all_origins=False,
            add_headers_function=_add_security_headers,
        )

    def __call__(self, environ, start_response):
        # Django redirects to HTTPS.
        if settings.SECURE_SSL_REDIRECT and not WSGIRequest(environ).is_secure():
            return self.application(environ, start_response)
        return super().__call__(environ, start_response)

    def add_file_to_dictionary(self, url, path, **options):
        """Leave out what isn't for visitors."""
        if not PRIVATE_NAME.search(url):
            super().add_file_to_dictionary(url, path, **options)

    def immutable_file_test(self, path, url):
        """Whether the address changes with the content."""
        return bool(HASHED_NAME.search(url))


def _add_security_headers(headers, path, url):
    """The headers that Django's middleware gives to pages."""
    headers["Content-Security-Policy"] = build_policy(settings.SECURE_CSP)
    headers["Cross-Origin-Opener-Policy"] = settings.SECURE_CROSS_ORIGIN_OPENER_POLICY
    headers["Permissions-Policy"] = settings.PERMISSIONS_POLICY
    headers["Referrer-Policy"] = settings.SECURE_REFERRER_POLICY
    headers["X-Content-Type-Options"] = "nosniff"
    headers["X-Frame-Options"] = settings.X_FRAME_OPTIONS
    if settings.SECURE_HSTS_SECONDS:
        headers["Strict-Transport-Security"] = f"max-age={settings.SECURE_HSTS_SECONDS}"
