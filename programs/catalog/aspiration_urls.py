"""Addresses of the staff's screen of linked aspirations, below ``/admin/``."""

from django.urls import path

from programs.catalog import aspiration_views

app_name = "catalog_aspirations"
urlpatterns = [
    path("<int:page_pk>/", aspiration_views.linked, name="linked"),
    path("<int:page_pk>/<int:pk>/unlink/", aspiration_views.unlink, name="unlink"),
]
