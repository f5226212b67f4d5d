"""Public addresses of moderation."""

from django.urls import path

from forums.moderation import report_views, views

app_name = "moderation"
urlpatterns = [
    path("laporkan/terima-kasih/", report_views.report_done, name="report_done"),
    path("laporkan/kode/", report_views.report_code, name="report_code"),
    path("laporkan/<slug:kind>/<slug:key>/", report_views.report, name="report"),
    path("moderasi/", views.figures, name="figures"),
    path("moderasi/keputusan/<int:pk>/", views.decision, name="decision"),
]
