"""What programmes add to the home page and to the Wagtail admin."""

from django.conf import settings
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets import Button

from programs.catalog import admin_urls, aspiration_urls
from programs.catalog.answering import answering_programs
from programs.catalog.home_sections import areas_section, programs_section
from programs.catalog.log import register_actions
from programs.catalog.measured import is_measured, kept_pages
from programs.catalog.models import ProgramPage
from programs.catalog.partner_activity import programs_activity
from programs.catalog.permissions import may_record

hooks.register("register_home_section", areas_section)
hooks.register("register_home_section", programs_section)
hooks.register("register_partner_activity", programs_activity)
hooks.register("register_log_actions", register_actions)
hooks.register("register_answering_pages", answering_programs)


@hooks.register("register_admin_urls")
def progress_urls():
    """The staff's screens of progress and of linked aspirations."""
    return [
        path("progress/", include(admin_urls)),
        path("program-aspirations/", include(aspiration_urls)),
    ]


class ProgressMenuItem(MenuItem):
    """Shown to those who keep the values of some page."""

    def is_shown(self, request):
        return kept_pages(request.user).exists()


@hooks.register("register_admin_menu_item")
def progress_menu_item():
    """The list of all measured series."""
    return ProgressMenuItem(
        _("Progress"),
        reverse("progress:overview"),
        name="progress",
        icon_name="calendar-check",
        order=250,
    )


@hooks.register("register_page_header_buttons")
def record_progress_button(page, user, view_name, next_url=None):
    """The way to the values, among the actions of a measured page in the main language."""
    if not page.pk or not is_measured(page.specific_class):
        return
    if page.locale.language_code == settings.LANGUAGE_CODE and may_record(user, page):
        yield Button(
            _("Record progress"),
            reverse("progress:record", args=[page.pk]),
            icon_name="calendar-check",
            priority=62,
        )


@hooks.register("register_page_header_buttons")
def aspirations_button(page, user, view_name, next_url=None):
    """The way to the aspirations behind a programme, on its original."""
    if not page.pk or not issubclass(page.specific_class, ProgramPage):
        return
    is_original = page.locale.language_code == settings.LANGUAGE_CODE
    if is_original and user.has_perm("aspirations.view_programlink"):
        yield Button(
            _("Aspirations of residents"),
            reverse("catalog_aspirations:linked", args=[page.pk]),
            icon_name="comment",
            priority=63,
        )
