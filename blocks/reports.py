"""What all our reports in the Wagtail admin have in common."""

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.views.reports import ReportView


class Report(ReportView):
    """A report with its own order, whose files bear ``export_filename`` and the day.

    Bad filters find nothing and are told; Wagtail alone would leave them out silently.
    """

    default_ordering = None
    is_searchable = False
    export_filename = "report"

    def get_filename(self):
        return f"{self.export_filename}-{timezone.localdate().isoformat()}"

    @cached_property
    def has_bad_filters(self):
        """Whether what was asked for means nothing."""
        return self.filters is not None and not self.filters.is_valid()

    def filter_queryset(self, queryset):
        """Bad filters find nothing."""
        return queryset.none() if self.has_bad_filters else super().filter_queryset(queryset)

    @cached_property
    def no_results_message(self):
        """Says which filters are bad, for they are out of sight."""
        if not self.has_bad_filters:
            return super().no_results_message
        bad = ", ".join(str(self.filters.form[name].label) for name in self.filters.errors)
        return _("Please check the filters: %(filters)s.") % {"filters": bad}

    def render_to_response(self, context, **options):
        """Bad filters are told on the page; an empty file would look as if nothing happened."""
        self.is_export = self.is_export and not self.has_bad_filters
        return super().render_to_response(context, **options)
