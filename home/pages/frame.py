"""The frame around every page: identity, menus, urgent alerts, languages.

All of it is read from the database once per site, language and generation (see ``framecache``).
Only what depends on the moment or the address is decided for each request: which alerts have
passed, which entry is the current one, where the other languages of this page are.
"""

import logging
from dataclasses import dataclass, field

from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Site

from blocks.identity import Identity
from home.pages import framecache
from home.pages.languages import language_links

logger = logging.getLogger(__name__)
MAX_ALERTS = 3


@dataclass(frozen=True)
class Frame:
    """What the frame of one site shows in one language."""

    settings: object
    header: list = field(default_factory=list)
    footer: list = field(default_factory=list)
    alerts: list = field(default_factory=list)
    # The url_path of the home page by language code, for finding pages.
    roots: dict = field(default_factory=dict)


def site_frame(request):
    """Context for every template: what the frame shows. Nothing is read before it is used."""

    def lazy(function):
        return SimpleLazyObject(lambda: function(frame_of(request)))

    return {
        "site_settings": lazy(lambda frame: frame.settings),
        "header_menu": lazy(lambda frame: _marked(frame.header, request.path)),
        "footer_menu": lazy(
            lambda frame: [
                {**group, "links": _marked(group["links"], request.path)} for group in frame.footer
            ]
        ),
        "alerts": lazy(lambda frame: current_alerts(frame.alerts, request.path)),
        "home_url": SimpleLazyObject(home_url),
        "language_links": lazy(lambda frame: language_links(request, frame.roots)),
    }


def frame_of(request):
    """The frame for this request; without a database one that says no more than who we are."""
    frames = request.__dict__.setdefault("_frames", {})
    language = get_language()
    if language not in frames:
        try:
            frames[language] = _load(request, language)
        except DatabaseError:
            logger.exception("The frame of the page could not be read.")
            frames[language] = _bare()
    return frames[language]


def site_of(request):
    """The site of this request, without a query where there is only one. None without any."""
    if not hasattr(request, "_wagtail_site"):
        sites = framecache.remember(
            "sites", lambda: list(Site.objects.select_related("root_page")[:2])
        )
        if len(sites) == 1:
            # Where Wagtail itself keeps it for the rest of the request.
            request._wagtail_site = sites[0]
    return Site.find_for_request(request)


def default_identity():
    """The identity of the default site, for mails and feeds."""
    return framecache.remember("identity", _read_identity)


def current_alerts(alerts, path):
    """Alerts vanish on time even where nothing is published; none points at its own page."""
    now = timezone.now()
    shown = [alert for alert in alerts if alert["until"] > now and alert["url"] != path]
    return shown[:MAX_ALERTS]


def _load(request, language):
    from home.pages.framebuild import build_frame

    site = site_of(request)
    if site is None:
        return _bare()
    return framecache.remember(_name(site, language), lambda: build_frame(site, language))


def _read_identity():
    from home.pages.models import SiteSettings

    kept = SiteSettings.objects.filter(site__is_default_site=True).first() or SiteSettings()
    return Identity(kept.site_name, kept.organisation)


def _name(site, language):
    return f"{site.pk}:{language}"


def _bare():
    from home.pages.models import SiteSettings

    return Frame(settings=SiteSettings())


def home_url():
    """The address of the home page in the active language."""
    return reverse("wagtail_serve", args=[""])


def _marked(links, path):
    """The links with ``current``: "page" for the one shown, "true" for those above it."""
    home = home_url()
    return [{**link, "current": _current(link["url"], path, home)} for link in links]


def _current(url, path, home):
    if url == path:
        return "page"
    return "true" if url != home and url.endswith("/") and path.startswith(url) else ""
