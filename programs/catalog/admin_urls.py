"""Addresses of the staff's progress screens, below ``/admin/``."""

from django.urls import path

from programs.catalog import views

app_name = "progress"
urlpatterns = [
    path("", views.overview, name="overview"),
    path("<int:page_id>/", views.record, name="record"),
    path("value/<int:pk>/", views.correct, name="correct"),
    path("value/<int:pk>/delete/", views.delete, name="delete"),
]
