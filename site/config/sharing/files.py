"""Files that machines ask for by name: robots.txt, web manifest, icon, security.txt."""

from datetime import UTC, timedelta

from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from blocks.linked_data import absolute
from blocks.reading import reads_only
from blocks.ui import tokens
from home.pages.frame import frame_of

TEXT = "text/plain; charset=utf-8"
DAY = 24 * 3600
# What the site calls itself in a row of icons; browsers cut longer names off.
MAX_SHORT_NAME = 14


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def robots(request):
    """Search engines stay away from a demo and from what isn't for them."""
    context = {
        "is_demo": frame_of(request).settings.is_demo,
        "sitemap": absolute(reverse("sharing:sitemap")),
    }
    return render(request, "sharing/robots.txt", context, content_type=TEXT)


@reads_only
@cache_control(public=True, max_age=3600)
@conditional_page
def manifest(request):
    """What a phone needs to put the site among its apps."""
    identity = frame_of(request).settings
    data = {
        "id": "/",
        "name": f"{identity.site_name} {identity.organisation}",
        "short_name": identity.site_name[:MAX_SHORT_NAME].strip(),
        "description": gettext("News, programmes and services of %(organisation)s.")
        % {"organisation": identity.organisation},
        "lang": settings.LANGUAGE_CODE,
        "dir": "ltr",
        "start_url": "/",
        "scope": "/",
        "display": "minimal-ui",
        "theme_color": tokens.colour("--brand", "light"),
        "background_color": tokens.colour("--surface", "light"),
        "icons": _icons(),
    }
    response = JsonResponse(data, json_dumps_params={"ensure_ascii": False})
    response["Content-Type"] = "application/manifest+json"
    return response


def _icons():
    return [
        {"src": static("brand/icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        {"src": static("brand/icon-192.png"), "sizes": "192x192", "type": "image/png"},
        {"src": static("brand/icon-512.png"), "sizes": "512x512", "type": "image/png"},
        {
            "src": static("brand/icon-maskable-512.png"),
            "sizes": "512x512",
            "type": "image/png",
            "purpose": "maskable",
        },
    ]


@reads_only
@cache_control(public=True, max_age=DAY)
def favicon(request):
    """Where the icon is, for those who look at its old place."""
    return HttpResponseRedirect(static("brand/icon.ico"))


@reads_only
@cache_control(public=True, max_age=DAY)
def security(request):
    """Whom to tell about a weakness of the site (RFC 9116), if there is an address."""
    email = frame_of(request).settings.email
    if not email:
        raise Http404("Nobody is named.")
    # Whole days, so that the file is the same all day.
    expires = timezone.now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    expires += timedelta(days=180)
    lines = [
        f"Contact: mailto:{email}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(code for code, _ in settings.LANGUAGES)}",
        f"Canonical: {absolute(request.path)}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type=TEXT)
