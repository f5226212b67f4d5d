"""Whoever works for the office has proven a second factor in this session."""

from django.conf import settings
from django.contrib.auth.middleware import get_user
from django.utils.functional import SimpleLazyObject

from forums.people.second_factor import has_proven_second_factor, lead_to_second_factor

ADMIN = "/admin/"
OPEN = ("/admin/login/", "/admin/logout/", "/admin/jsi18n/", "/admin/sprite/")


class StaffSecondFactor:
    """Give staff a resident's rights until they prove a second factor (STAFF_SECOND_FACTOR).

    In the Wagtail admin they are led to where they set one up or show it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if settings.STAFF_SECOND_FACTOR:
            request.user = SimpleLazyObject(lambda: _user_with_proven_rights(request))
            if self._is_missing(request):
                return lead_to_second_factor(request)
        return self.get_response(request)

    def _is_missing(self, request):
        return (
            request.path.startswith(ADMIN)
            and not request.path.startswith(OPEN)
            and request.user.is_authenticated
            and request.user.lacks_second_factor
        )


def _user_with_proven_rights(request):
    user = get_user(request)
    if user.is_authenticated and not has_proven_second_factor(request, user):
        user.act_as_resident()
    return user
