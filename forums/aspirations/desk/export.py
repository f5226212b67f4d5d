"""Taking the list away as CSV or XLSX, with as much as each sender allows."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import View
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from forums.aspirations import permissions
from forums.aspirations.desk.filters import FilterForm, query_to_keep
from forums.aspirations.desk.index import found
from forums.aspirations.desk.presets import PRESETS, preset_name
from forums.aspirations.states import Privacy
from forums.people.models import display_name_of
from forums.trail.services import record, record_reading

PORTION = 500
HEADINGS = {
    "code": _("Code"),
    "created_at": _("Received"),
    "get_kind_display": _("Kind"),
    "privacy_in_office": _("Who may read it"),
    "title": _("Title"),
    "text": _("Text"),
    "category": _("Category"),
    "rw": _("RW"),
    "rt": _("RT"),
    "landmark": _("Landmark"),
    "sender": _("Sender"),
    "get_channel_display": _("Came through"),
    "get_stage_display": _("Stage"),
    "get_public_stage_display": _("Announced stage"),
    "unit": _("Unit"),
    "person": _("Officer"),
    "due_on": _("Promised by"),
    "late": _("Late"),
    "supporters_count": _("Supporters"),
    "outside_number": _("Outside report number"),
}


class Export(SpreadsheetExportMixin, View):
    """The rows of a tab with its filters. Those who took them away are in the trail."""

    list_export = list(HEADINGS)
    export_headings = HEADINGS

    def get(self, request):
        """The file; who may not read it gets a 403."""
        if not permissions.may_take_away(request.user):
            raise PermissionDenied
        if not self.is_export:
            raise Http404("There is no such format.")
        form = FilterForm(request.GET)
        rows = found(request.user, preset_name(request), form).select_related("author")
        query = query_to_keep(request.GET.urlencode())
        record(actor=request.user, action="aspirations.export", target=None, data={"query": query})
        rows = rows.order_by(*PRESETS[preset_name(request)].key)
        _note_readings(request.user, rows)
        rows = rows.iterator(chunk_size=PORTION)
        return self.as_spreadsheet(map(decorated, rows), request.GET["export"])

    def get_filename(self):
        return f"aspirasi-{timezone.localdate().isoformat()}"

    def get_heading(self, queryset, field):
        return str(HEADINGS[field])


def _note_readings(user, rows):
    """Each confidential one that is taken away was read."""
    for aspiration in rows.filter(privacy=Privacy.CONFIDENTIAL):
        record_reading(actor=user, target=aspiration, what="aspirations.export")


def decorated(aspiration):
    """The row with its words. Only who wanted it shown is named."""
    is_public = aspiration.privacy == Privacy.PUBLIC and aspiration.author_id
    aspiration.sender = display_name_of(aspiration.author) if is_public else ""
    aspiration.person = aspiration.officer.office_name if aspiration.officer else ""
    aspiration.late = _("late") if aspiration.is_overdue else ""
    return aspiration
