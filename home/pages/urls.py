"""Addresses of pages: Wagtail's own, with a view that finds them faster."""

from django.urls import re_path
from wagtail import urls as wagtail_urls

from home.pages.routing import serve

urlpatterns = [
    *(route for route in wagtail_urls.urlpatterns if route.name != "wagtail_serve"),
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
]
