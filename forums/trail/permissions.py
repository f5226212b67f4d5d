"""Who may read which entries of the trail."""

from django.db.models import Q
from wagtail import hooks

from forums.trail.models import TrailEntry

READ_ALL, READ_FORUM = "trail.view_trailentry", "trail.view_forum_trailentry"
HOOK = "register_forum_trail_entries"


def may_read_trail(user):
    """Whether ``user`` may read any of it."""
    return user.has_perm(READ_ALL) or user.has_perm(READ_FORUM)


def readable_entries(user):
    """The entries that ``user`` may read: all, or those of the forum and its moderation.

    Rooms say with a hook which of theirs moderators may read: a function that returns a Q.
    """
    if user.has_perm(READ_ALL):
        return TrailEntry.objects.all()
    condition = Q(pk__in=[])
    if user.has_perm(READ_FORUM):
        for function in hooks.get_hooks(HOOK):
            condition |= function()
    return TrailEntry.objects.filter(condition)
