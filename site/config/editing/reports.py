"""Reports: which pages to check, which to translate. Both can be filtered and exported."""

import django_filters
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import Page, get_page_content_types

from blocks.reports import Report
from config.editing import columns
from config.editing.pages import (
    TranslationState,
    originals,
    target_locale,
    to_check,
    with_translation_state,
)
from config.editing.permissions import changeable_pages, may_translate


def page_types(request):
    """The page types to choose from."""
    return get_page_content_types(include_base_page_type=False)


class CheckFilterSet(WagtailFilterSet):
    """By type, and by the day of the last change."""

    content_type = ContentTypeFilter(label=_("Type"), queryset=page_types)
    last_published_at = django_filters.DateTimeFilter(
        label=_("Last published before"), lookup_expr="lte", widget=AdminDateInput
    )

    class Meta:
        model = Page
        fields = []


class TranslationFilterSet(WagtailFilterSet):
    """By state of the translation, and by type."""

    translation_state = django_filters.MultipleChoiceFilter(
        label=_("Translation"), choices=TranslationState.choices
    )
    content_type = ContentTypeFilter(label=_("Type"), queryset=page_types)

    class Meta:
        model = Page
        fields = []


class PageReport(Report):
    """A report whose rows are pages."""

    model = Page
    list_export = ["title", "content_type.name", "last_published_at"]
    export_headings = {
        "title": _("Title"),
        "content_type.name": _("Type"),
        "last_published_at": _("Last published"),
    }

    def decorate_paginated_queryset(self, object_list):
        """Say of each page whether this person may change it (``may_change``); one query."""
        mine = changeable_pages(self.request.user, [page.pk for page in object_list])
        for page in object_list:
            page.may_change = page.pk in mine
        return object_list


class CheckReport(PageReport):
    """The pages whose check is due."""

    page_title = _("Pages to check")
    header_icon = "check"
    index_url_name = "editing:pages_to_check"
    index_results_url_name = "editing:pages_to_check_results"
    export_filename = "pages-to-check"
    filterset_class = CheckFilterSet
    list_export = [*PageReport.list_export, "review_due"]
    export_headings = {**PageReport.export_headings, "review_due": _("Check due")}

    @cached_property
    def columns(self):
        return [
            columns.PageColumn("title", label=_("Title")),
            Column("type", label=_("Type"), accessor="page_type_display_name", width="15%"),
            DateColumn("last_published_at", label=_("Last published"), width="15%"),
            columns.DayColumn("review_due", label=_("Check due"), width="15%"),
            columns.CheckColumn("check", label="", width="12%"),
        ]

    def get_queryset(self):
        return to_check(originals()).select_related("content_type")


class TranslationReport(PageReport):
    """The pages that are not, or not completely, translated."""

    page_title = _("Missing translations")
    header_icon = "wagtail-localize-language"
    index_url_name = "editing:missing_translations"
    index_results_url_name = "editing:missing_translations_results"
    export_filename = "missing-translations"
    filterset_class = TranslationFilterSet
    list_export = [*PageReport.list_export, "translation_label"]
    export_headings = {**PageReport.export_headings, "translation_label": _("Translation")}

    @cached_property
    def columns(self):
        return [
            columns.PageColumn("title", label=_("Title")),
            Column("type", label=_("Type"), accessor="page_type_display_name", width="15%"),
            DateColumn("last_published_at", label=_("Last published"), width="15%"),
            Column("translation_label", label=_("Translation"), width="15%"),
            columns.TranslateColumn("translate", label="", width="12%"),
        ]

    def get_queryset(self):
        pages = originals().filter(live=True).select_related("content_type")
        pages = with_translation_state(pages, target_locale()).order_by("-last_published_at", "pk")
        if not self.request.GET.getlist("translation_state"):
            pages = pages.exclude(translation_state=TranslationState.COMPLETE)
        return pages

    def decorate_paginated_queryset(self, object_list):
        twins = changeable_pages(self.request.user, [page.twin_pk for page in object_list])
        for page in object_list:
            page.translation_label = TranslationState(page.translation_state).label
            page.may_translate = may_translate(self.request.user, page, twins)
        return super().decorate_paginated_queryset(object_list)
