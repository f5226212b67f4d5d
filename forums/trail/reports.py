"""The report of the trail in the Wagtail admin: filtered, paged, taken away as CSV or XLSX."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column

from blocks.reports import Report
from blocks.ui.formats import format_clock, format_date
from forums.trail.actions import action_labels, state_label
from forums.trail.filters import TrailFilterSet
from forums.trail.models import TrailEntry
from forums.trail.services import record

MOST_LISTED = 10_000


class ShortPaginator(WagtailPaginator):
    """Counts and turns pages no further than ``MOST_LISTED``; filters and export go beyond."""

    @cached_property
    def count(self):
        return self.object_list.values("pk")[:MOST_LISTED].count()


class TrailReport(Report):
    """Who did what to what, when and why; and who looked at personal data."""

    model = TrailEntry
    any_permission_required = ["view"]
    page_title = gettext_lazy("Trail")
    header_icon = "history"
    index_url_name = "trail:report"
    index_results_url_name = "trail:report_results"
    filterset_class = TrailFilterSet
    paginator_class = ShortPaginator
    export_filename = "trail"
    list_export = [
        "created_at",
        "who",
        "role",
        "action",
        "act",
        "kind",
        "object_id",
        "label",
        "from_state",
        "to_state",
        "reason",
    ]
    export_headings = {
        "created_at": gettext_lazy("When"),
        "who": gettext_lazy("Who"),
        "role": gettext_lazy("Role"),
        "action": gettext_lazy("Code of the act"),
        "act": gettext_lazy("Act"),
        "kind": gettext_lazy("Kind of thing"),
        "object_id": gettext_lazy("Number of the thing"),
        "label": gettext_lazy("Thing"),
        "from_state": gettext_lazy("State before"),
        "to_state": gettext_lazy("State after"),
        "reason": gettext_lazy("Reason"),
    }

    @cached_property
    def columns(self):
        return [
            Column("when", label=_("When"), accessor=when, width="18%"),
            Column("who", label=_("Who"), width="15%"),
            Column("act", label=_("Act"), width="18%"),
            Column("thing", label=_("Thing"), accessor=thing),
            Column("change", label=_("From and to"), accessor=change, width="14%"),
            Column("reason", label=_("Reason"), width="20%"),
        ]

    def get_queryset(self):
        entries = TrailEntry.objects.select_related("actor", "content_type")
        return entries.order_by("-created_at", "-pk")

    def decorate_paginated_queryset(self, object_list):
        return [decorated(entry) for entry in object_list]

    def as_spreadsheet(self, queryset, spreadsheet_format):
        """Taking the trail away leaves a trace in it, too."""
        query = self.request.GET.urlencode()
        record(actor=self.request.user, action="trail.export", target=None, data={"query": query})
        return super().as_spreadsheet(map(decorated, self._all()), spreadsheet_format)

    def _all(self):
        return self.get_filtered_queryset().iterator(chunk_size=2000)


def decorated(entry):
    """``entry`` with what the report says about it in words."""
    entry.who = _who(entry)
    entry.act = str(action_labels().get(entry.action, entry.action))
    entry.kind = entry.content_type.name if entry.content_type else ""
    return entry


def _who(entry):
    if entry.actor is None:
        return _("The site")
    name = getattr(entry.actor, "display_name", "") or entry.actor.name
    return f"{name} ({entry.role})" if entry.role else name


def when(entry):
    """Day and clock, by the time of the site."""
    return f"{format_date(entry.created_at)}, {format_clock(entry.created_at)}"


def thing(entry):
    """The kind, the name at the time and the key."""
    if not entry.kind:
        return ""
    name = f" “{entry.label}”" if entry.label else ""
    return f"{entry.kind}{name} #{entry.object_id}"


def change(entry):
    """From which state to which."""
    states = filter(None, [entry.from_state, entry.to_state])
    return " → ".join(state_label(entry.action, state) for state in states)
