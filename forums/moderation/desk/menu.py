"""The entry of the admin menu, with the number of cases that are late or wait."""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from forums.moderation.case_reading import is_moderator
from forums.moderation.models import Case


def waiting_for(user):
    """How many cases wait for ``user``, and how many of them are late; one query."""
    late = Count("pk", filter=Q(due_at__lt=timezone.now()))
    found = Case.objects.moderated_by(user).open().aggregate(waiting=Count("pk"), late=late)
    return found["waiting"], found["late"]


class ModerationMenuItem(MenuItem):
    """Shown to moderators of all or of some content."""

    def is_shown(self, request):
        return is_moderator(request.user)

    def render_component(self, request):
        label = self.label
        waiting, late = waiting_for(request.user)
        if late:
            # The menu is narrow: what is late says more than how much waits.
            label = _("Moderation: %(late)d late") % {"late": late}
        elif waiting:
            label = _("Moderation (%(waiting)d)") % {"waiting": waiting}
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
