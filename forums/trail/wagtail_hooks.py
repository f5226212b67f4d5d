"""The report of the trail among the reports of the Wagtail admin."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from forums.trail import admin_urls
from forums.trail.actions import own_actions
from forums.trail.permissions import may_read_trail

hooks.register("register_trail_actions", own_actions)


@hooks.register("register_admin_urls")
def trail_urls():
    """The report of the trail."""
    return [path("trail/", include(admin_urls))]


class TrailMenuItem(MenuItem):
    """Shown to those who may read the trail."""

    def is_shown(self, request):
        return may_read_trail(request.user)


@hooks.register("register_reports_menu_item")
def trail_item():
    """Who did what."""
    return TrailMenuItem(
        _("Trail"), reverse("trail:report"), name="trail", icon_name="history", order=900
    )
