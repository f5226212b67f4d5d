"""Reports for whoever oversees: every page with its state, and everything that waits for a review.

Both are open to all staff; drafts are listed to those who work with them. They lead to the editor
only where it lets this person in.
"""

import django_filters
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.models import Locale, Page, TaskState

from blocks.folded_search import folded_contains
from config.editing import columns
from config.editing.permissions import listable_pages
from config.editing.reports import PageReport, Report, page_types
from config.editing.states import PageState, with_page_state


class AllPagesFilterSet(WagtailFilterSet):
    """By title, state, type and language."""

    title = django_filters.CharFilter(label=_("Title"), method="by_title")
    page_state = django_filters.MultipleChoiceFilter(label=_("State"), choices=PageState.choices)
    content_type = ContentTypeFilter(label=_("Type"), queryset=page_types)
    locale = django_filters.ModelChoiceFilter(
        label=_("Language"), queryset=lambda request: Locale.objects.order_by("pk")
    )

    class Meta:
        model = Page
        fields = []

    def by_title(self, pages, name, value):
        """Pages with these words in the title of their draft."""
        return pages.filter(folded_contains(value, ["draft_title"]))


class AllPagesReport(PageReport):
    """Every page that somebody writes, in the order of the tree, with its state."""

    page_title = _("All pages")
    header_icon = "doc-empty-inverse"
    index_url_name = "editing:all_pages"
    index_results_url_name = "editing:all_pages_results"
    export_filename = "all-pages"
    filterset_class = AllPagesFilterSet
    list_export = [*PageReport.list_export, "locale.language_code", "state_label"]
    export_headings = {
        **PageReport.export_headings,
        "locale.language_code": _("Language"),
        "state_label": _("State"),
    }

    @cached_property
    def columns(self):
        return [
            columns.PageColumn("title", label=_("Title"), accessor="draft_title"),
            Column("type", label=_("Type"), accessor="page_type_display_name", width="15%"),
            Column("locale", label=_("Language"), accessor="locale", width="10%"),
            Column("state_label", label=_("State"), width="15%"),
            DateColumn("last_published_at", label=_("Last published"), width="15%"),
            columns.SeeColumn("see", label="", width="12%"),
        ]

    def get_queryset(self):
        pages = listable_pages(self.request.user).filter(depth__gt=1, alias_of__isnull=True)
        return with_page_state(pages.select_related("content_type", "locale")).order_by("path")

    def decorate_paginated_queryset(self, object_list):
        for page in object_list:
            page.state_label = PageState(page.page_state).label
        return super().decorate_paginated_queryset(object_list)


class WaitingReport(Report):
    """Whatever was submitted and may be decided by this person, the longest wait first."""

    model = TaskState
    page_title = _("Waiting for your review")
    header_icon = "glasses"
    index_url_name = "editing:waiting"
    index_results_url_name = "editing:waiting_results"
    export_filename = "waiting-for-review"
    list_export = ["revision.object_str", "workflow_state.requested_by.name", "started_at"]
    export_headings = {
        "revision.object_str": _("Title"),
        "workflow_state.requested_by.name": _("Submitted by"),
        "started_at": _("Submitted"),
    }

    @cached_property
    def columns(self):
        return [
            columns.WaitingColumn("title", label=_("Title"), accessor="revision.object_str"),
            Column("type", label=_("Type"), accessor="revision.content_type.name", width="20%"),
            Column(
                "by", label=_("Submitted by"), accessor="workflow_state.requested_by", width="20%"
            ),
            DateColumn("started_at", label=_("Submitted"), width="15%"),
        ]

    def get_queryset(self):
        waiting = TaskState.objects.reviewable_by(self.request.user).select_related(
            "revision__base_content_type", "revision__content_type", "workflow_state__requested_by"
        )
        return waiting.order_by("started_at", "pk")
