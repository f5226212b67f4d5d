"""The report of the trail in the Wagtail admin: filtered, paged, taken away as CSV or XLSX."""

from itertools import batched

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.tables import Column

from blocks.reports import Report
from blocks.ui.formats import format_clock, format_date
from forums.trail.actions import action_labels, state_label
from forums.trail.filters import TrailFilterSet, people_called
from forums.trail.models import TrailEntry
from forums.trail.permissions import READ_ALL, readable_entries
from forums.trail.readers import with_readability
from forums.trail.services import record

MOST_LISTED = 10_000
MOST_PEOPLE = 50
ROWS_AT_ONCE = 2000


class ShortPaginator(WagtailPaginator):
    """Counts and turns pages no further than ``MOST_LISTED``; filters and export go beyond."""

    @cached_property
    def count(self):
        return self.object_list.values("pk")[:MOST_LISTED].count()


class TrailReport(Report):
    """Who did what to what, when and why; and who looked at personal data."""

    model = TrailEntry
    any_permission_required = ["view", "view_forum"]
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
        entries = readable_entries(self.request.user).select_related("actor", "content_type")
        return with_readability(entries, self.request.user).order_by("-created_at", "-pk")

    def decorate_paginated_queryset(self, object_list):
        return decorated(object_list)

    def as_spreadsheet(self, queryset, spreadsheet_format):
        """Taking the trail away leaves a trace in it, too."""
        record(actor=self.request.user, action="trail.export", target=None, data=self._narrowed())
        return super().as_spreadsheet(self._all(), spreadsheet_format)

    def _narrowed(self):
        """What was exported. Names that were looked for are kept as the keys of people."""
        query = self.request.GET.copy()
        who = "".join(query.pop("who", [])[-1:])
        reads_all = self.request.user.has_perm(READ_ALL)
        people = (
            people_called(who, by_address=reads_all) if who else get_user_model().objects.none()
        )
        keys = people.values_list("pk", flat=True)[:MOST_PEOPLE]
        return {"query": query.urlencode(), "who": list(keys)}

    def _all(self):
        entries = self.get_filtered_queryset().iterator(chunk_size=ROWS_AT_ONCE)
        for some in batched(entries, ROWS_AT_ONCE):
            yield from decorated(some)


def decorated(entries):
    """``entries`` with what the report says about each in words; a list."""
    entries = list(entries)
    names = _names_of_people(entries)
    for entry in entries:
        entry.act = str(action_labels().get(entry.action, entry.action))
        entry.kind = entry.content_type.name if entry.content_type else ""
        entry.label = names.get((entry.content_type_id, entry.object_id), entry.label)
        if not entry.is_readable:
            entry.role = entry.label = entry.reason = ""
        entry.who = _who(entry)
    return entries


def _names_of_people(entries):
    """The names of those to whom something was done, by kind and key of the entry."""
    kind = ContentType.objects.get_for_model(get_user_model()).pk
    keys = {entry.object_id for entry in entries if entry.content_type_id == kind}
    people = get_user_model().objects.filter(pk__in=keys) if keys else []
    return {(kind, str(person.pk)): person.display_name for person in people}


def _who(entry):
    if not entry.is_readable:
        return _("Not shown to you")
    return f"{entry.actor_name} ({entry.role})" if entry.role else entry.actor_name


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
