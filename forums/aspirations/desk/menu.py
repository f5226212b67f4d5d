"""The group in the admin menu, with the number of aspirations that wait."""

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.ui.sidebar import SubMenuItem
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from forums.aspirations.models import Aspiration
from forums.aspirations.permissions import may_oversee
from forums.aspirations.promise_viewsets import PROMISE_VIEWSETS
from forums.aspirations.viewsets import VIEWSETS

# Other parts of the room put their screens into the group with this hook.
MENU_HOOK = "register_aspirations_menu_item"


def waiting_for(user):
    """How many aspirations wait for ``user``, and how many of them are late; one query."""
    late = Count("pk", filter=Q(due_on__lt=timezone.localdate()))
    found = Aspiration.objects.waiting_for(user).aggregate(waiting=Count("pk"), late=late)
    return found["waiting"], found["late"]


def counted(label, request):
    """``label`` with what waits for this person; asked once for each request."""
    if not hasattr(request, "waiting_aspirations"):
        request.waiting_aspirations = waiting_for(request.user)
    waiting, late = request.waiting_aspirations
    if late:
        words = {"label": label, "waiting": waiting, "late": late}
        return _("%(label)s (%(waiting)d, %(late)d late)") % words
    return f"{label} ({waiting})" if waiting else label


class ListMenuItem(MenuItem):
    """Shown to those who read aspirations in the office."""

    def is_shown(self, request):
        return request.user.has_perm("aspirations.view_aspiration")


class BoardMenuItem(MenuItem):
    """Shown to those who see how all units do."""

    def is_shown(self, request):
        return may_oversee(request.user)


class CountedSubmenu(SubmenuMenuItem):
    """The group; whoever works on aspirations sees how many wait."""

    def render_component(self, request):
        label = str(self.label)
        if request.user.has_perm("aspirations.change_aspiration"):
            label = counted(label, request)
        return SubMenuItem(
            self.name,
            label,
            self.menu.render_component(request),
            icon_name=self.icon_name,
            classname=self.classname,
            attrs=self.attrs,
        )


class AspirationsGroup(SnippetViewSetGroup):
    """The list first, then what staff keep for it."""

    items = (*VIEWSETS, *PROMISE_VIEWSETS)
    menu_label = gettext_lazy("Aspirations")
    menu_name = "aspirations"
    menu_icon = "comment"
    menu_order = 235
    submenu_hook = MENU_HOOK

    def get_submenu_items(self):
        first = ListMenuItem(
            gettext_lazy("List"),
            reverse("aspirations_desk:index"),
            name="aspirations-list",
            icon_name="list-ul",
            order=0,
        )
        return [first, *super().get_submenu_items()]

    def get_menu_item(self, order=None):
        return CountedSubmenu(
            label=self.menu_label,
            menu=Menu(register_hook_name=self.submenu_hook, items=self.get_submenu_items()),
            name=self.menu_name,
            icon_name=self.menu_icon,
            order=self.get_menu_item_order(order),
        )
