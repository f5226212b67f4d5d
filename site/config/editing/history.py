"""What we add to the history of pages."""

from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogFormatter

from blocks.ui.formats import format_date

# A page was read through and found right.
CHECKED = "config.checked"
# A translation went offline because its original did.
FOLLOWED = "config.unpublished_with_original"


class CheckedFormatter(LogFormatter):
    """Says until when the check holds."""

    label = _("Check")

    def format_message(self, log_entry):
        due = parse_date(log_entry.data.get("next", ""))
        if due is None:
            return _("Checked")
        return _("Checked; to be checked again by %(date)s") % {"date": format_date(due)}


def register(actions):
    """Tell Wagtail's register of actions about ours."""
    actions.register_action(CHECKED)(CheckedFormatter)
    actions.register_action(
        FOLLOWED,
        _("Unpublish with original"),
        _("Unpublished together with the original in the other language"),
    )
