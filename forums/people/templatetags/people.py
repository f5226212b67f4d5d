"""Words about people for templates."""

from django import template

from forums.people.devices import device_of

register = template.Library()


@register.filter
def device(user_agent):
    """A browser's description of itself in two words."""
    return device_of(user_agent)
