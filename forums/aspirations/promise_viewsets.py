"""How staff keep promises of time and days off in the Wagtail admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import SnippetViewSet

from blocks.days import DaysFilter
from blocks.folded_search import FoldedIndexView
from blocks.ui.formats import format_date
from forums.aspirations.models import DayOff, Promise
from forums.aspirations.services.promises import promises_changed


class DayOffFilterSet(WagtailFilterSet):
    """A period, and whether the office works."""

    date = DaysFilter(label=_("Date"), widget=DateRangePickerWidget)

    class Meta:
        model = DayOff
        fields = ["date", "is_working"]


class DayOffViewSet(SnippetViewSet):
    """The days that differ from the national calendar."""

    model = DayOff
    icon = "calendar-alt"
    menu_label = _("Days off")
    list_display = [
        "name",
        Column(
            "date",
            label=_("Date"),
            sort_key="date",
            accessor=lambda day: format_date(day.date, "l, j F Y"),
        ),
        BooleanColumn("is_working", label=_("The office works"), sort_key="is_working"),
        "source",
    ]
    filterset_class = DayOffFilterSet
    list_export = ["date", "name", "is_working", "source", "source_date"]
    export_filename = "hari-libur"
    index_view_class = FoldedIndexView
    search_fields = ["name", "source"]
    ordering = ["-date"]
    panels = [
        FieldPanel("date"),
        FieldPanel("name"),
        FieldPanel("is_working"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_date")]),
    ]


class PromiseViewSet(SnippetViewSet):
    """Within how many working days each stage moves on."""

    model = Promise
    icon = "history"
    menu_label = _("Promises of time")
    list_display = [
        "stage_name",
        Column("kind", label=_("Kind"), accessor=lambda promise: promise.kind_name),
        "working_days",
        "remind_before",
        "source",
        "source_date",
    ]
    list_filter = ["stage", "kind"]
    list_export = ["kind", "stage", "working_days", "remind_before", "source", "source_date"]
    export_filename = "janji-waktu"
    ordering = ["stage", "kind"]
    panels = [
        FieldRowPanel([FieldPanel("stage"), FieldPanel("kind")]),
        FieldRowPanel([FieldPanel("working_days"), FieldPanel("remind_before")]),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_date")]),
    ]


PROMISE_VIEWSETS = (DayOffViewSet, PromiseViewSet)
_MODELS = (DayOff, Promise)


def after_create(request, thing):
    """For the hook ``after_create_snippet``."""
    _follow(request, [thing], "create")


def after_edit(request, thing):
    """For the hook ``after_edit_snippet``."""
    _follow(request, [thing], "change")


def after_delete(request, things):
    """For the hook ``after_delete_snippet``, of one and of many."""
    _follow(request, things, "delete")


def _follow(request, things, act):
    ours = [thing for thing in things if isinstance(thing, _MODELS)]
    if ours:
        promises_changed(actor=request.user, things=ours, act=act)


PROMISE_HOOKS = {
    "after_create_snippet": after_create,
    "after_edit_snippet": after_edit,
    "after_delete_snippet": after_delete,
}
PROMISE_ACTIONS = {
    "aspirations.promises.propose": _("Proposed the promises of time"),
    "aspirations.deadlines.recompute": _("Moved deadlines after a change of days off or promises"),
    "aspirations.dayoff.create": _("Added a day off"),
    "aspirations.dayoff.change": _("Changed a day off"),
    "aspirations.dayoff.delete": _("Deleted a day off"),
    "aspirations.promise.create": _("Added a promise of time"),
    "aspirations.promise.change": _("Changed a promise of time"),
    "aspirations.promise.delete": _("Deleted a promise of time"),
}
