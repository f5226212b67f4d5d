"""Finding the page behind an address in two queries, however deep it lies."""

from django.conf import settings
from django.http import Http404, HttpResponseRedirect
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from wagtail import views
from wagtail.models import Page

from blocks.page import BasePage
from blocks.translation import with_lang
from blocks.visibility import unexpired, visible
from home.pages.frame import frame_of

guarded_serve = csrf_protect(views.serve)


@csrf_exempt
def serve(request, path):
    """Wagtail's view, with the page found in one go and a visible fallback to the default language.

    Where nothing is found Wagtail looks itself, level by level, so that pages with a routing of
    their own work too. A page that takes no forms says so (405) and asks for no token; one that
    takes them is reached through ``guarded_serve``, which asks.
    """
    roots = frame_of(request).roots
    page = page_at(roots.get(get_language()), path)
    if page is None and get_language() != settings.LANGUAGE_CODE:
        page = page_at(roots.get(settings.LANGUAGE_CODE), path)
        if page is not None and (twin := _twin(page)):
            return HttpResponseRedirect(twin.get_url(request))
    if page is not None:
        request._wagtail_route_for_request = page.route(request, [])
    route = Page.route_for_request(request, path)
    if route is None:
        raise Http404
    return route[0].check_request_method(request) or guarded_serve(request, path)


def page_at(root, path):
    """The live page at ``path`` below the home page whose url_path is ``root``, or None."""
    if not root:
        return None
    url_path = f"{root}{path}"
    slug = url_path.rstrip("/").rpartition("/")[2]
    # The slug has an index, the whole path has none.
    found = Page.objects.filter(slug=slug, url_path=url_path, live=True)
    page = with_lang(unexpired(found).select_related("locale")).first()
    if page is None:
        return None
    specific = _specific(page)
    specific.locale = page.locale
    specific.is_over = False
    return specific


def _specific(page):
    """The page in its own type, its cover picture in the same query."""
    model = page.specific_class
    if model is None or not issubclass(model, BasePage):
        return page.specific
    specific = model.objects.select_related("cover").get(pk=page.pk)
    specific.lang = page.lang
    return specific


def _twin(page):
    """The page in the active language, when it lies at another address there."""
    twins = Page.objects.filter(
        translation_key=page.translation_key, locale__language_code=get_language()
    )
    return visible(twins).first()
