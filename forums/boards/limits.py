"""Floods: how often one account may write."""

from django.utils.translation import gettext_lazy as _

from forums.boards.refusals import TooOften
from forums.people.limits import within_limit


def refuse_flood(request, action):
    """Raise TooOften when the account did ``action`` too often lately."""
    if not within_limit(action, user=request.user, request=request):
        raise TooOften(_("That was a lot in a short time. Please wait a few minutes."))
