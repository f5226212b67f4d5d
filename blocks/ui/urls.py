"""Addresses of the design system."""

from django.urls import path

from blocks.ui.views import style_guide

app_name = "ui"
urlpatterns = [path("gaya/", style_guide, name="style_guide")]
