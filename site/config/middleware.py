"""Middleware of the whole site."""

from django.conf import settings
from django.core.exceptions import BadRequest
from django.middleware.csp import ContentSecurityPolicyMiddleware
from django.utils.csp import CSP

MAX_QUERY_LENGTH = 4096

# The Wagtail admin brings inline scripts and styles of its own.
ADMIN_CSP = {
    **settings.SECURE_CSP,
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
}


class RefuseMalformedRequests:
    """Answer 400 to addresses that no honest client sends: NUL bytes, broken UTF-8, endless ones."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """Refuse here, inside the exception handling, so that the answer has the site's look."""
        raw = request.META.get("QUERY_STRING", "")
        if len(raw) > MAX_QUERY_LENGTH or "\x00" in request.path or "\ufffd" in request.path:
            raise BadRequest("The address is not usable.")
        if any("\x00" in text or "\ufffd" in text for text in _texts(request.GET)):
            raise BadRequest("The query is not usable.")


def _texts(query):
    """All names and values of a query."""
    yield from query
    for values in query.lists():
        yield from values[1]


class ContentSecurityPolicy(ContentSecurityPolicyMiddleware):
    """The strict policy everywhere but in the Wagtail admin."""

    def process_response(self, request, response):
        if request.path.startswith("/admin/") and not hasattr(response, "_csp_config"):
            response._csp_config = ADMIN_CSP
        return super().process_response(request, response)
