"""What the checks beside the preview look for, in our words."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem


class PageChecks(ContentCheckerItem):
    """Wagtail's checks, and those for pictures and links; our pages take the description from
    the summary.
    """

    axe_run_only = [*ContentCheckerItem.axe_run_only, "image-alt", "link-in-text-block"]
    axe_messages = {
        **ContentCheckerItem.axe_messages,
        "empty-meta-description": {
            "error_name": _("The summary is missing"),
            "help_text": _("Write one sentence for cards, search results and shared links."),
        },
        "heading-order": {
            "error_name": _("A subsection has no section above it"),
            "help_text": _("Make it a section, or put a section before it."),
        },
        "image-alt": {
            "error_name": _("A picture has no description"),
            "help_text": _("Say what it shows, or mark it as decorative."),
        },
        "link-in-text-block": {
            "error_name": _("A link can't be told from the text around it"),
            "help_text": _("Use the link button of the editor."),
        },
    }
