"""What other rooms add to a programme's page: campaigns, and later activities and discussions.

A room above offers a section through the Wagtail hook ``register_program_section``; the function
returns a ProgramSection.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wagtail import hooks


@dataclass(frozen=True)
class ProgramSection:
    """A section after the programme's own content.

    ``context`` is called with the programme page and the request; what it returns goes to
    ``template``, nothing (None) leaves the section out. It may ask the database once.
    """

    name: str
    template: str
    context: Callable[[object, object], dict | None]


def program_sections(page, request):
    """Pairs of template and context of the sections that have something to show."""
    sections = [register() for register in hooks.get_hooks("register_program_section")]
    contexts = [(section.template, section.context(page, request)) for section in sections]
    return [(template, context) for template, context in contexts if context is not None]
