"""How acts are called in the report; rooms name theirs with the hook ``register_trail_actions``."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from forums.trail.models import READING

HOOK = "register_trail_actions"


def own_actions():
    """The acts that this room writes itself."""
    return {READING: _("Looked at personal data"), "trail.export": _("Took the trail away")}


def action_labels():
    """Labels by act; a hook returns a dictionary."""
    labels = {}
    for function in hooks.get_hooks(HOOK):
        labels |= function()
    return labels


def action_label(action):
    """What ``action`` is called; its code where no room has named it."""
    return action_labels().get(action, action)
