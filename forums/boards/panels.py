"""The switch that pages above put into their editor."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel


def discussion_panel():
    """Opens a discussion beside a page; at most one."""
    return InlinePanel(
        "discussion",
        heading=_("Discussion beside the page"),
        label=_("Discussion"),
        help_text=_("Add one to let residents talk about this page, below its text."),
        max_num=1,
    )
