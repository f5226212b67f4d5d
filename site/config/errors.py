"""Error pages in the site's own look and language."""

import sys
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.db import DatabaseError
from django.http import HttpResponse, HttpResponseServerError
from django.shortcuts import render
from django.template.loader import render_to_string

from config.outage import is_outage
from forums.boards.refusals import NotAllowed
from forums.people.unsent import UnsentForm, is_from_here

RETRY_SECONDS = 60


def bad_request(request, exception=None):
    """400: the address or the form can't be understood."""
    if isinstance(exception, DisallowedHost):
        _use_own_host(request)
    return render(request, "400.html", status=400)


def permission_denied(request, exception=None):
    """403: this is not for this person, or not now; why, where that was said."""
    reason = str(exception) if isinstance(exception, NotAllowed) else ""
    return render(request, "403.html", {"reason": reason}, status=403)


def page_not_found(request, exception=None):
    """404: nothing is here."""
    return render(request, "404.html", status=404)


def method_not_allowed(request, allowed):
    """405: nothing can be sent here; ``allowed`` says what can be done."""
    page = render(request, "405.html", status=405)
    page["Allow"] = allowed
    return page


def csrf_failure(request, reason=""):
    """403: the form was too old or came from another site; one of ours comes back filled in."""
    unsent = UnsentForm.of(request) if is_from_here(request) else None
    return render(request, "403_csrf.html", {"unsent": unsent}, status=403)


def try_again_later(request):
    """503: the site can't store anything just now; what was sent comes back filled in."""
    unsent = UnsentForm.of(request) if request.method == "POST" else None
    try:
        page = render(request, "503.html", {"unsent": unsent}, status=503)
    except DatabaseError:  # it can't even be read: say no more than that
        page = HttpResponse(render_to_string("500.html"), status=503)
    page["Retry-After"] = RETRY_SECONDS
    return page


def search_down(request):
    """503: the search server doesn't answer; for the lists of the staff."""
    return render(request, "wagtailadmin/search_down.html", status=503)


def server_error(request):
    """500: our fault. The page asks nothing of the database, which may be what is down.

    What a middleware could not store, such as the session, ends up here as well.
    """
    if is_outage(sys.exc_info()[1]):
        return try_again_later(request)
    return HttpResponseServerError(render_to_string("500.html"))


def _use_own_host(request):
    """Forget the wrong host: whoever draws the page would stumble over it again."""
    request.META["HTTP_HOST"] = urlsplit(settings.SITE_URL).netloc or settings.ALLOWED_HOSTS[0]
