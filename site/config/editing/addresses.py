"""Addresses in the admin that take no query to find."""

from django.urls import reverse
from wagtail.models import Page


def edit_url(content_type, pk):
    """Where the page or snippet with primary key ``pk`` is edited; empty if nowhere."""
    model = content_type.model_class()
    if model is None:
        return ""
    if issubclass(model, Page):
        return reverse("wagtailadmin_pages:edit", args=[pk])
    viewset = getattr(model, "snippet_viewset", None)
    return reverse(viewset.get_url_name("edit"), args=[pk]) if viewset else ""


def edit_url_of_page(page):
    """Where ``page`` is edited."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
