"""Addresses below /admin/editing/."""

from django.urls import path

from config.editing.overview import AllPagesReport, WaitingReport
from config.editing.reports import CheckReport, TranslationReport
from config.editing.views import CheckedView

app_name = "editing"
urlpatterns = [
    path("pages/", AllPagesReport.as_view(), name="all_pages"),
    path("pages/results/", AllPagesReport.as_view(results_only=True), name="all_pages_results"),
    path("waiting/", WaitingReport.as_view(), name="waiting"),
    path("waiting/results/", WaitingReport.as_view(results_only=True), name="waiting_results"),
    path("check/", CheckReport.as_view(), name="pages_to_check"),
    path("check/results/", CheckReport.as_view(results_only=True), name="pages_to_check_results"),
    path("check/<int:page_id>/", CheckedView.as_view(), name="checked"),
    path("translations/", TranslationReport.as_view(), name="missing_translations"),
    path(
        "translations/results/",
        TranslationReport.as_view(results_only=True),
        name="missing_translations_results",
    ),
]
