"""What panels of the dashboard are made of."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component

from blocks.ui.formats import format_clock, format_date

LIMIT = 6


@dataclass(frozen=True)
class Row:
    """One thing that waits."""

    title: str
    url: str
    note: str = ""
    late: bool = False


class Panel(Component):
    """A list of things that wait. ``rows`` holds one more than is shown if there are more."""

    template_name = "editing/panel.html"

    def __init__(self, name, heading, rows, *, empty="", more_url="", order=100):
        self.name, self.heading, self.rows = name, heading, rows
        self.empty, self.more_url, self.order = empty, more_url, order

    def get_context_data(self, parent_context=None):
        return {
            "panel": self,
            "rows": self.rows[:LIMIT],
            "has_more": len(self.rows) > LIMIT,
        }


def by(person, moment):
    """Who and when, in a few words."""
    day = format_date(moment)
    return _("%(name)s, %(day)s") % {"name": person.name, "day": day} if person else day


def when(moment):
    """A day and a time in the reader's language."""
    return _("%(day)s, %(time)s") % {"day": format_date(moment), "time": format_clock(moment)}
