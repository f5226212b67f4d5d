"""Addresses of the design system."""

urlpatterns = []
