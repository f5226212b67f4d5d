"""The way from a page to the same page in another language."""

from django.conf import settings
from django.http import QueryDict
from django.urls import reverse, translate_url
from django.utils.translation import get_language, override

from blocks.stream.addresses import is_site_path

MAX_QUERY_LENGTH = 500


def language_links(request, roots):
    """Dicts of code, name, url and current, one for each language of the site.

    ``roots`` are the url_paths of the home pages by language code. A link always leads somewhere:
    to the translation, else to the page itself under the other language's address.
    """
    page = _page_of(request)
    urls = _page_urls(page, request, roots) if page else {}
    query = _kept_query(request)
    # As a link, "//host/" would lead to another host.
    path = request.path if is_site_path(request.path) else "/"
    return [
        {
            "code": code,
            "name": name,
            "url": (urls.get(code) or translate_url(path, code)) + query,
            "current": code == get_language(),
        }
        for code, name in settings.LANGUAGES
    ]


def _page_of(request):
    """The Wagtail page that is shown, or None."""
    route = getattr(request, "_wagtail_route_for_request", None)
    return route[0] if route and hasattr(route[0], "translations") else None


def _page_urls(page, request, roots):
    """Addresses of the page by language code."""
    urls = {twin.locale.language_code: twin.get_url(request) for twin in page.translations}
    root = next((path for path in roots.values() if page.url_path.startswith(path)), None)
    for code, _name in settings.LANGUAGES:
        if code not in urls and root is not None:
            # Other languages fall back on the default one's pages, which falls back on nothing.
            path = "" if code == settings.LANGUAGE_CODE else page.url_path[len(root) :]
            with override(code):
                urls[code] = reverse("wagtail_serve", args=[path])
    return urls


def _kept_query(request):
    """The query of a list without its page, which another language doesn't have."""
    raw = request.META.get("QUERY_STRING", "")
    if request.method != "GET" or not 0 < len(raw) <= MAX_QUERY_LENGTH:
        return ""
    query = QueryDict(raw, mutable=True)
    query.pop("page", None)
    return f"?{query.urlencode()}" if query else ""
