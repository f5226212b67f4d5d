"""Public addresses of moderation."""

from django.urls import path

from forums.moderation import views

app_name = "moderation"
urlpatterns = [
    path("laporkan/terima-kasih/", views.report_done, name="report_done"),
    path("laporkan/<slug:kind>/<int:pk>/", views.report, name="report"),
    path("moderasi/", views.figures, name="figures"),
    path("moderasi/keputusan/<int:pk>/", views.decision, name="decision"),
]
