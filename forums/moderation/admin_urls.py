"""Addresses of the moderators' screens, below ``/admin/``."""

from django.urls import path

from forums.moderation import admin_views

app_name = "moderating"
urlpatterns = [
    path("", admin_views.queue, name="queue"),
    path("bulk/", admin_views.bulk, name="bulk"),
    path("rules/", admin_views.propose_rules, name="rules"),
    path("<int:pk>/", admin_views.case, name="case"),
    path("<int:pk>/sanction/", admin_views.sanction, name="sanction"),
]
