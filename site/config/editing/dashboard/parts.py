"""What panels of the dashboard are made of."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component

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
    if person is None:
        return day(moment)
    return _("%(name)s, %(day)s") % {"name": person.name, "day": day(moment)}


def day(value):
    """A day in the reader's language."""
    if hasattr(value, "hour"):
        value = timezone.localtime(value).date()
    return date_format(value)


def clock(value):
    """A day and a time in the reader's language."""
    return date_format(timezone.localtime(value), "DATETIME_FORMAT")
