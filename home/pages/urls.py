"""Addresses of pages: Wagtail's own, found faster."""

from django.urls import re_path
from wagtail.urls import serve_pattern

from home.pages.routing import serve

urlpatterns = [re_path(serve_pattern, serve, name="wagtail_serve")]
