"""The entry of the admin menu, with the number of cases that are late or wait."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from forums.moderation.case_reading import is_moderator
from forums.moderation.desk.counts import counts_for


class ModerationMenuItem(MenuItem):
    """Shown to moderators of all or of some content."""

    def is_shown(self, request):
        return is_moderator(request.user)

    def render_component(self, request):
        label = self.label
        counts = counts_for(request.user)
        # The menu is narrow: what presses most says more than how much waits.
        if counts["late"]:
            label = _("Moderation: %(late)d late") % counts
        elif counts["urgent"]:
            label = _("Moderation: %(urgent)d urgent") % counts
        elif counts["waiting"]:
            label = _("Moderation (%(waiting)d)") % counts
        return LinkMenuItem(
            self.name, label, self.url, icon_name=self.icon_name, classname=self.classname
        )


def menu_item():
    """For the hook ``register_admin_menu_item``."""
    return ModerationMenuItem(
        gettext_lazy("Moderation"),
        reverse("moderating:queue"),
        name="moderation",
        icon_name="warning",
        order=240,
    )
