"""What the history of a page says about its measured values."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from blocks.ui.formats import format_date, format_number

RECORDED = "catalog.record_measurement"
CORRECTED = "catalog.correct_measurement"
DELETED = "catalog.delete_measurement"


class MeasurementFormatter(LogFormatter):
    """One line with the day and the value."""

    def format_message(self, log_entry):
        """The line; ``sentence`` is the subclass's wording."""
        data = log_entry.data
        return self.sentence % {
            "value": format_number(data.get("value")),
            "day": format_date(date.fromisoformat(data["measured_on"])),
        }


class Recorded(MeasurementFormatter):
    """A new value."""

    label = _("Record measured value")
    sentence = _("Recorded %(value)s for %(day)s")


class Corrected(MeasurementFormatter):
    """A corrected value."""

    label = _("Correct measured value")
    sentence = _("Corrected the measured value to %(value)s for %(day)s")


class Deleted(MeasurementFormatter):
    """A deleted value."""

    label = _("Delete measured value")
    sentence = _("Deleted the measured value %(value)s for %(day)s")


def register_actions(actions):
    """For the hook ``register_log_actions``."""
    for name, formatter in ((RECORDED, Recorded), (CORRECTED, Corrected), (DELETED, Deleted)):
        actions.register_action(name)(formatter)
