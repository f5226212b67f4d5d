"""Addresses of pages: Wagtail's own, with a view that finds them faster and limited guesses."""

from django.urls import path, re_path
from wagtail import urls as wagtail_urls
from wagtail.views import authenticate_with_password

from forums.people.page_passwords import limited_guesses
from home.pages.routing import serve

OURS = ("wagtail_serve", "wagtailcore_authenticate_with_password")
urlpatterns = [
    *(route for route in wagtail_urls.urlpatterns if route.name not in OURS),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        limited_guesses(authenticate_with_password),
        name="wagtailcore_authenticate_with_password",
    ),
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
]
