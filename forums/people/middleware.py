"""Whoever works in the Wagtail admin has a second factor."""

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

ADMIN = "/admin/"
OPEN = ("/admin/login/", "/admin/logout/", "/admin/jsi18n/", "/admin/sprite/")
NEEDED = _("To work in the office of this site, first set up a second factor here.")


class StaffSecondFactor:
    """Lead staff without a second factor to where they set one up (STAFF_SECOND_FACTOR)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if self._is_missing(request):
            messages.warning(request, NEEDED)
            return redirect("mfa_index")
        return self.get_response(request)

    def _is_missing(self, request):
        return (
            settings.STAFF_SECOND_FACTOR
            and request.path.startswith(ADMIN)
            and not request.path.startswith(OPEN)
            and request.user.is_authenticated
            and not is_mfa_enabled(request.user)
        )
