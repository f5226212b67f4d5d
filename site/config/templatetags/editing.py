"""Template tags of the staff side."""

from django import template

from config.editing.shortcuts import shortcuts_for

register = template.Library()


@register.simple_tag(takes_context=True)
def shortcuts(context):
    """The pages that this person may begin."""
    return shortcuts_for(context["request"].user)
