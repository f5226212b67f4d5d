"""Sections of the home page that show live content.

A room offers one through the Wagtail hook ``register_home_section``; the function returns a
HomeSection. The ``live`` block lets an editor place it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from wagtail import hooks


@dataclass(frozen=True)
class HomeSection:
    """One kind of live section.

    ``context`` is called with the page's locale and the number of items wanted; what it returns
    goes to ``template``. ``more_url`` in that context links to the whole list.
    """

    name: str
    label: str
    template: str
    context: Callable[[object, int], dict]


@cache
def home_sections():
    """All sections by name, in the order in which rooms registered them."""
    sections = (register() for register in hooks.get_hooks("register_home_section"))
    return {section.name: section for section in sections}


def section_choices():
    """Choices for the ``live`` block."""
    return [(section.name, section.label) for section in home_sections().values()]
