"""Middleware of the whole site."""

import codecs
import logging
import re

from django.conf import settings
from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpResponseNotAllowed
from django.middleware.csp import ContentSecurityPolicyMiddleware
from django.utils.csp import CSP
from django.utils.datastructures import MultiValueDictKeyError

from config.errors import bad_request, method_not_allowed, search_down, try_again_later
from config.outage import is_outage
from home.search import outage as search_outage

logger = logging.getLogger(__name__)

MAX_ADDRESS_LENGTH = 4096
# NUL can't be stored in PostgreSQL; the other one stands for bytes that were no UTF-8.
NUL = "\x00"
UNUSABLE = (NUL, "\ufffd")
# Longer than any number of blocks; Python refuses to read thousands of digits.
INTEGER = re.compile(r"-?[0-9]{1,9}")
# Days whose midnight here lies before the first or after the last moment that Python knows.
ENDS_OF_TIME = ("0001-01-01", "9999-12-31")

# The Wagtail admin brings inline scripts and styles of its own.
ADMIN_CSP = {
    **settings.SECURE_CSP,
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [*settings.SECURE_CSP["img-src"], "blob:"],
}


class ContentSecurityPolicy(ContentSecurityPolicyMiddleware):
    """The strict policy everywhere but in the Wagtail admin."""

    def process_response(self, request, response):
        if request.path.startswith("/admin/") and not hasattr(response, "_csp_config"):
            response._csp_config = ADMIN_CSP
        return super().process_response(request, response)


class PermissionsPolicy:
    """Tell browsers with every answer which of their abilities the site uses."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers["Permissions-Policy"] = settings.PERMISSIONS_POLICY
        return response


class OwnErrorPages:
    """Give a bare "method not allowed" the site's own look."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and not response.content:
            return method_not_allowed(request, response["Allow"])
        return response


class CacheRules:
    """Say how long an answer may be kept, where its view doesn't.

    What comes in a session is for one person and kept nowhere; everything else may be hidden or
    withdrawn at any time, so it is asked for again each time.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        cookie = settings.SESSION_COOKIE_NAME
        is_personal = cookie in request.COOKIES or cookie in response.cookies
        response.headers.setdefault(
            "Cache-Control", "private, no-store" if is_personal else "no-cache"
        )
        return response


class SearchOutage:
    """Say in the Wagtail admin that the search server is down, wherever a list asked for it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Answer 503 with a sentence, and log it."""
        if not (request.path.startswith("/admin/") and search_outage.is_outage(exception)):
            return None
        logger.error("The search server doesn't answer: %s", exception)
        return search_down(request)


class Outage:
    """Answer 503 when nothing can be stored just now; what was typed comes back."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Tell the visitor to try again, and log it."""
        if not is_outage(exception):
            return None
        logger.error("%s can't be done just now: %r", request.path, exception)
        return try_again_later(request)


class RefuseMalformedRequests:
    """Answer 400 to what no honest client sends.

    That is NUL, broken UTF-8 or another encoding, endless addresses, forms without their fields.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.encoding and codecs.lookup(request.encoding).name != "utf-8":
            request.encoding = None  # else whoever draws the page would stumble over it again
            raise BadRequest("Text in this encoding may hold what can't be stored or shown.")
        length = len(request.path) + len(request.META.get("QUERY_STRING", ""))
        if length > MAX_ADDRESS_LENGTH or any(map(_is_unusable, _texts(request))):
            raise BadRequest("The address is not usable.")
        return self.get_response(request)

    def process_exception(self, request, exception):
        """A form without a field that the view counts on did not come from a page of ours.

        Nor did one with NUL in a field that no page shows and nobody checks but PostgreSQL,
        nor one with blocks whose number or place is no number. Wagtail's reports reckon with
        whatever day they are given.
        """
        form = request.POST
        refused = (isinstance(exception, DataError | ValueError) and _has_nul(form)) or (
            isinstance(exception, ValueError) and _has_uncounted_blocks(form)
        )
        refused = refused or (isinstance(exception, OverflowError) and _asks_beyond_time(request))
        if refused or isinstance(exception, MultiValueDictKeyError):
            return bad_request(request, exception)
        return None


def _texts(request):
    """What a client can put into an address or a cookie."""
    yield request.path
    yield from request.COOKIES.values()
    for name, values in request.GET.lists():
        yield name
        yield from values


def _has_nul(form):
    return any(NUL in value for _name, values in form.lists() for value in values)


def _asks_beyond_time(request):
    """Whether the address asks for a day at one of the ends of time."""
    return any(value in ENDS_OF_TIME for _name, values in request.GET.lists() for value in values)


def _has_uncounted_blocks(form):
    """Whether the page editor counts and orders its blocks otherwise."""
    return any(
        name.endswith(("-count", "-order")) and not INTEGER.fullmatch(value)
        for name, values in form.lists()
        for value in values
    )


def _is_unusable(text):
    return any(mark in text for mark in UNUSABLE)
