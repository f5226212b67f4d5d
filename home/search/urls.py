"""Addresses of the search and of tags."""

from django.urls import path

from home.search import views

app_name = "search"
urlpatterns = [
    path("cari/", views.search, name="search"),
    path("tag/<slug:slug>/", views.tag_detail, name="tag"),
]
