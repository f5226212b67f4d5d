"""How acts and states are called in the report.

Rooms name theirs with the hooks ``register_trail_actions`` and ``register_trail_states``.
"""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from forums.trail.models import READING

ACTIONS, STATES = "register_trail_actions", "register_trail_states"


def own_actions():
    """The acts that this room writes itself."""
    return {READING: _("Looked at personal data"), "trail.export": _("Took the trail away")}


def action_labels():
    """Labels by act; a hook returns a dictionary."""
    return _named(ACTIONS)


def action_label(action):
    """What ``action`` is called; its code where no room has named it."""
    return action_labels().get(action, action)


def state_label(state):
    """What ``state`` is called; its code where no room has named it."""
    return str(_named(STATES).get(state, state))


def _named(hook):
    labels = {}
    for function in hooks.get_hooks(hook):
        labels |= function()
    return labels
