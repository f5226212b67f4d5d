"""Titles of drafts and watched words stay with those who work with them.

Wagtail shows a page or a snippet of any address to all staff in some places: choosers, the pages
that move something, the addresses of wagtail-localize. So whatever an address of the admin names
is asked about before its view begins.
"""

from django.apps import apps
from wagtail.admin.auth import permission_denied
from wagtail.models import Page

from config.editing.permissions import listable_pages, may_list_model

PAGE_KEYS = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")
# Translators begin with what is live, whatever its next title.
BEGINS_TRANSLATION = "wagtail_localize:submit_page_translation"
SNIPPET_ROOTS = ("wagtailsnippets_", "wagtailsnippetchoosers_")


class Discretion:
    """Refuse addresses of the admin that name what this person doesn't work with."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """Lead back to the admin's home with Wagtail's sentence, or go on."""
        is_staff_screen = request.path.startswith("/admin/")
        if not is_staff_screen or not request.user.has_perm("wagtailadmin.access_admin"):
            return None
        match = request.resolver_match
        if _names_hidden_page(request.user, match) or _names_hidden_model(request.user, match):
            return permission_denied(request)
        return None


def _names_hidden_page(user, match):
    keys = {match.kwargs[name] for name in PAGE_KEYS if name in match.kwargs}
    if not keys:
        return False
    named = Page.objects.filter(pk__in=keys)
    if match.view_name == BEGINS_TRANSLATION:
        named = named.exclude(live=True)
    return named.exclude(pk__in=listable_pages(user).values("pk")).exists()


def _names_hidden_model(user, match):
    model = _named_model(match)
    is_snippet = model is not None and not issubclass(model, Page)
    return is_snippet and not may_list_model(user, model)


def _named_model(match):
    """The model of snippets that the address is about, or None."""
    names = match.kwargs.get("app_label"), match.kwargs.get("model_name")
    for space in match.namespaces:
        root = next((root for root in SNIPPET_ROOTS if space.startswith(root)), None)
        if root:
            names = tuple(space.removeprefix(root).split("_", 1))
    try:
        return apps.get_model(*names)
    except (LookupError, TypeError, AttributeError):
        return None
