"""Addresses of the report, below ``/admin/``."""

from django.urls import path

from forums.trail.reports import TrailReport

app_name = "trail"
urlpatterns = [
    path("", TrailReport.as_view(), name="report"),
    path("results/", TrailReport.as_view(results_only=True), name="report_results"),
]
