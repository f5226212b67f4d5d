"""Forms that did not arrive, with all that was typed: nothing of it is lost.

The session may have ended meanwhile, the form's token may be too old, or the site can't write
just now. Whatever the form was, its fields come back on a page of their own, ready to be sent to
the same address: at once, or after signing in. Files can't be kept; they are asked for again.
"""

import re
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forums.people.limits import within_limit

SESSION_KEY = "unsent"
LIFETIME_SECONDS = 3600
MOST_LETTERS = 200_000  # of all fields together, in the session
# Where people prove who they are; a form that was led there waits for them to come back. For the
# page that asks for the password once more, allauth keeps forms itself, and sends them on.
DOORS = (
    "account_login",
    "wagtailadmin_login",
    "wagtailcore_login",
    "aspirations:open",
)
NEVER_KEPT = re.compile(r"csrfmiddlewaretoken|proof|rahasia|.*(password|sandi|secret|credential).*")
# What people type, by the last part of the field's name.
LABELS = {
    "title": _("Title"),
    "source": _("Your post"),
    "text": _("Text"),
    "summary": _("What came out of it"),
    "landmark": _("Landmark"),
    "name": _("Name"),
    "nickname": _("Public name"),
    "email": _("E-mail address"),
    "login": _("E-mail address"),
}
OTHER_LABEL = _("What you typed")


@dataclass(frozen=True)
class UnsentForm:
    """The fields of a form, the ``address`` it is for, and the page ``back`` that carries it."""

    address: str
    fields: list  # pairs of name and value
    files: list  # the names of the fields in which files were chosen
    back: str = ""
    is_too_long: bool = False  # or too much

    @classmethod
    def of(cls, request):
        """What ``request`` sent."""
        pairs = [
            [name, value]
            for name, values in request.POST.lists()
            for value in values
            if not NEVER_KEPT.fullmatch(name)
        ]
        files = [name for name, chosen in request.FILES.lists() if any(chosen)]
        return cls(request.get_full_path(), pairs, files, _page_before(request))

    @property
    def shown(self):
        """What people typed: name, label and value of each such field."""
        return [
            {"name": name, "value": value, "label": LABELS.get(_last(name), OTHER_LABEL)}
            for name, value in self.fields
            if _is_typed(name, value)
        ]

    @property
    def hidden(self):
        """Name and value of all other fields."""
        return [(name, value) for name, value in self.fields if not _is_typed(name, value)]


def _last(name):
    return name.rpartition("-")[2]


def _is_typed(name, value):
    return bool(value.strip()) and (_last(name) in LABELS or any(map(str.isspace, value)))


def _page_before(request):
    """The page of this site on which the form stood, or nothing."""
    address = urlsplit(request.headers.get("Referer", ""))
    return address.path if address.netloc == request.get_host() else ""


def is_from_here(request):
    """Whether the form came from a page of this site, as far as the browser tells."""
    told = request.headers.get("Origin") or request.headers.get("Referer")
    return not told or urlsplit(told).netloc == request.get_host()


def keep(request):
    """Keep in the session what ``request`` sent, for an hour.

    What is too long, or too much from one network, is only remembered to have been sent.
    """
    form = UnsentForm.of(request)
    kept = {"address": form.address, "fields": form.fields, "files": form.files, "back": form.back}
    letters = sum(len(name) + len(value) for name, value in form.fields)
    if letters > MOST_LETTERS or not within_limit("people.unsent", request=request):
        kept |= {"fields": [], "is_too_long": True}
    request.session[SESSION_KEY] = {"until": time.time() + LIFETIME_SECONDS, **kept}


def kept_form(request):
    """The UnsentForm that waits in the session, or None."""
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None
    kept = dict(request.session.get(SESSION_KEY) or {})
    if kept.pop("until", 0) < time.time():
        return None
    return UnsentForm(**kept)


def unsent_url():
    """Where the form that waits is shown, in the active language."""
    return reverse("people:unsent")


@never_cache
@require_safe
def unsent(request):
    """The form that waits, filled in and ready to be sent."""
    if (form := kept_form(request)) is None:
        return redirect("wagtail_serve", "")
    return render(request, "people/unsent.html", {"unsent": form})


class KeepUnsentForms:
    """Keep a form that was led to a door, and bring its sender back to it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.method != "POST" or request.path in self._doors():
            return response
        door = urlsplit(response.get("Location", ""))
        # A door to which nobody is led back, as after a wrong code, keeps nothing.
        if response.status_code == 302 and door.path in self._doors() and door.query:
            keep(request)
            query = QueryDict(door.query, mutable=True)
            query["next"] = unsent_url()
            response["Location"] = door._replace(query=query.urlencode(safe="/")).geturl()
        elif response.status_code < 400 and self._is_sent(request):
            del request.session[SESSION_KEY]
        return response

    def _doors(self):
        return [reverse(name) for name in DOORS]

    def _is_sent(self, request):
        form = kept_form(request)
        return form is not None and form.address == request.get_full_path()
