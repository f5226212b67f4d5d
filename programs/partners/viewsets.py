"""How staff keep the directory: lists to filter and export, drafts, approval."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from programs.partners.models import Institution, Partner

EXPORTED = ["name", "slug", "locale", "kind", "summary", "website", "live"]


class PartnerViewSet(SnippetViewSet):
    """The organisations that work with residents."""

    model = Partner
    icon = "group"
    menu_label = _("Partners")
    list_display = [
        "name",
        "get_kind_display",
        "get_area_display",
        LocaleColumn(),
        UpdatedAtColumn(),
    ]
    list_filter = ["kind", "area", "locale", "live"]
    list_export = [*EXPORTED, "area"]
    export_filename = "mitra"
    list_per_page = 50
    ordering = ["name"]


class InstitutionViewSet(SnippetViewSet):
    """Offices, neighbourhood bodies and public places."""

    model = Institution
    icon = "site"
    menu_label = _("Institutions")
    list_display = ["name", "get_kind_display", "landmark", LocaleColumn(), UpdatedAtColumn()]
    list_filter = ["kind", "locale", "live"]
    list_export = [*EXPORTED, "address", "landmark", "email", "phone", "latitude", "longitude"]
    export_filename = "lembaga"
    list_per_page = 50
    ordering = ["name"]


class DirectoryViewSetGroup(SnippetViewSetGroup):
    """One entry of the admin menu for both."""

    items = (PartnerViewSet, InstitutionViewSet)
    menu_label = _("Directory")
    menu_icon = "group"
    menu_order = 300
