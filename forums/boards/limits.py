"""Floods: how often one account may write."""

from django.utils.translation import gettext_lazy as _

from forums.boards.refusals import NotAllowed
from forums.people.limits import within_limit


def refuse_flood(request, action):
    """Raise NotAllowed when the account did ``action`` too often lately."""
    if not within_limit(action, user=request.user, request=request):
        raise NotAllowed(_("That was a lot in a short time. Please wait a few minutes."))
