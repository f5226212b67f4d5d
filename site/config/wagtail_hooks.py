"""How the site as a whole changes the Wagtail admin."""

from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.urls import include, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin

from blocks.addresses import check_slug, is_reserved
from config.editing import history
from config.editing.checks import PageChecks
from config.editing.dashboard import panels_for
from config.editing.labels import name_fields
from config.editing.languages import is_original
from config.editing.outcomes import announce_outcome, show_requested_changes
from config.editing.permissions import (
    listable_pages,
    may_change_original,
    may_check_page,
    may_decide,
    may_list,
    only_decides,
)
from config.editing.translating import edit_string_translation, upload_pofile

# Menu items that lead out of the house, or to what a report of ours says better.
HIDDEN_HELP = ("editor-guide", "whats-new-in-wagtail")
HIDDEN_REPORTS = ("aging-pages",)

# What a reviewer decides, in the order of the buttons.
DECISIONS = {"approve": 0, "reject": 1}

name_fields()


@hooks.register("register_admin_urls")
def register_urls():
    return [path("editing/", include("config.editing.urls"))]


@hooks.register("register_admin_urls", order=-1)
def register_translating():
    """Before the addresses of wagtail-localize."""
    return [
        path(
            "localize/translate/<int:translation_id>/strings/<int:string_segment_id>/edit/",
            edit_string_translation,
        ),
        path("localize/translate/<int:translation_id>/pofile/upload/", upload_pofile),
    ]


@hooks.register("register_log_actions")
def register_log_actions(actions):
    history.register(actions)


@hooks.register("insert_global_admin_css")
def brand():
    return render_to_string("editing/_brand.html")


# The dashboard


@hooks.register("construct_homepage_panels", order=1000)
def what_waits(request, panels):
    """Ours in place of Wagtail's."""
    panels[:] = panels_for(request.user)


# Menus


@hooks.register("register_reports_menu_item")
def pages_item():
    url = reverse("editing:all_pages")
    return MenuItem(gettext_lazy("All pages"), url, icon_name="doc-empty-inverse", order=90)


@hooks.register("register_reports_menu_item")
def check_item():
    url = reverse("editing:pages_to_check")
    return MenuItem(gettext_lazy("Pages to check"), url, icon_name="check", order=100)


@hooks.register("register_reports_menu_item")
def translations_item():
    url = reverse("editing:missing_translations")
    icon = "wagtail-localize-language"
    return MenuItem(gettext_lazy("Missing translations"), url, icon_name=icon, order=110)


@hooks.register("construct_reports_menu")
def fewer_reports(request, items):
    items[:] = [item for item in items if item.name not in HIDDEN_REPORTS]


@hooks.register("construct_help_menu")
def less_help(request, items):
    items[:] = [item for item in items if not item.name.startswith(HIDDEN_HELP)]


# Pages


@hooks.register("construct_page_chooser_queryset")
def choose_what_may_be_read(pages, request):
    """Choosers list what is published, and drafts to those who work with them."""
    return pages.filter(pk__in=listable_pages(request.user).values("pk"))


@hooks.register("register_page_header_buttons")
def checked_button(page, user, view_name, next_url=None):
    """ "Checked" in the menu beside the title of an original."""
    if page.is_root() or page.alias_of_id or not is_original(page):
        return
    if may_check_page(user, page):
        back = reverse("wagtailadmin_pages:edit", args=[page.pk])
        url = f"{reverse('editing:checked', args=[page.pk])}?{urlencode({'next': back})}"
        yield Button(_("Checked…"), url, icon_name="check", priority=55)


@hooks.register("construct_page_action_menu")
@hooks.register("construct_snippet_action_menu")
def decide_first(items, request, context):
    """Whoever came only to decide finds "Approve" on the button, "Save draft" behind it."""
    thing = context.get("page") or context.get("instance")
    if thing and thing.pk and only_decides(request.user, thing):
        items.sort(key=lambda item: DECISIONS.get(item.name, len(DECISIONS)))


@hooks.register("before_edit_page", order=-1)
@hooks.register("before_edit_snippet", order=-1)
def requested_changes(request, thing):
    """Before the hooks of wagtail-localize, which may answer with an editor of their own."""
    show_requested_changes(request, thing)


@hooks.register("after_create_page", order=-1)
@hooks.register("after_create_snippet", order=-1)
@hooks.register("after_edit_page", order=-1)
@hooks.register("after_edit_snippet", order=-1)
def outcome_in_words(request, thing):
    """Before those hooks that lead the reviewer away."""
    announce_outcome(request, thing)


@hooks.register("after_edit_page")
@hooks.register("after_edit_snippet")
def back_to_what_waits(request, thing):
    """Whoever came only to decide may not open the list around the thing: home instead."""
    is_decided = request.POST.keys() & {"action-workflow-action", "action-cancel-workflow"}
    if is_decided and not may_list(request.user, thing):
        return redirect("wagtailadmin_home")
    return None


@hooks.register("construct_wagtail_userbar")
def our_checks(request, items, page):
    items[:] = [
        PageChecks(item.in_editor) if isinstance(item, ContentCheckerItem) else item
        for item in items
    ]


@hooks.register("construct_translated_pages_to_cascade_actions")
def twins_follow(pages, action):
    """Deleting an original deletes its twins; the admin says so and asks.

    Moving it moves them as well (config.editing.receivers), whoever moves it and however.
    """
    if action != "delete":
        return {}
    return {
        page: Page.objects.translation_of(page, inclusive=False)
        for page in pages
        if is_original(page)
    }


@hooks.register("before_move_page")
def refuse_reserved_address(request, page, destination):
    """No page moves to an address of the site; the editor chooses another place or address."""
    if is_reserved(destination, page.slug):
        _say_reserved(request, destination, [page])
        return redirect("wagtailadmin_pages:move", page.pk)
    return None


@hooks.register("before_bulk_action")
def refuse_reserved_addresses(request, action_type, pages, action):
    """The same for many pages at once: none of them moves."""
    if action_type != "move" or action.model is not Page:
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    refused = [page for page in pages if is_reserved(destination, page.slug)]
    if not refused:
        return None
    _say_reserved(request, destination, refused)
    return redirect(action.next_url)


def _say_reserved(request, destination, pages):
    """Say beside the form why ``pages`` can't lie below ``destination``."""
    for page in pages:
        try:
            check_slug(destination, page.slug)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))


@hooks.register("after_unpublish_page")
def say_that_translations_followed(request, page):
    """Tell the editor what happened to the other language."""
    if is_original(page) and page.get_translations().filter(alias_of__isnull=True).exists():
        messages.info(
            request, _("The translation went offline too. It returns when this page is published.")
        )


# Snippets


@hooks.register("before_edit_snippet", order=-1)
@hooks.register("before_unpublish", order=-1)
def only_translations(request, instance):
    """Whoever may not add a snippet may change none either but its translation, or review it."""
    if (
        isinstance(instance, TranslatableMixin)
        and not isinstance(instance, Page)
        and is_original(instance)
        and not may_change_original(request.user, instance)
        and not may_decide(request.user, instance)
    ):
        raise PermissionDenied
