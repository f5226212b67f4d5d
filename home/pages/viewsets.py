"""How staff keep the menus."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from home.pages.models import Menu


class MenuViewSet(SnippetViewSet):
    """The menus at the head and the foot of every page."""

    model = Menu
    icon = "list-ul"
    menu_label = _("Menus")
    list_display = ["position", "locale"]
    list_filter = ["position"]
    ordering = ["position", "locale__language_code"]
