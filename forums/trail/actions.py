"""How acts and states are called in the report.

Rooms name theirs with the hooks ``register_trail_actions``, labels by act, and
``register_trail_states``, labels by state under the room or, where it needs other words, the act:
the same state has another meaning elsewhere.
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


def state_label(action, state):
    """What ``state`` is called after ``action``, else in its room; its code if neither names it."""
    words = _named(STATES)
    room = action.partition(".")[0]
    return str(words.get(action, words.get(room, {})).get(state, state))


def _named(hook):
    labels = {}
    for function in hooks.get_hooks(hook):
        labels |= function()
    return labels
