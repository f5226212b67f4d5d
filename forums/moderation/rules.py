"""The rules that the house proposes to begin with."""

from django.db import transaction
from django.utils.translation import gettext as _

from blocks.first_content import create_in_every_language
from forums.moderation.models import Rule
from forums.trail.services import record

ACTION = "moderation.rules.propose"


def proposed():
    """Title and text of each, in the active language."""
    return [
        (_("Speak to people as you would across the table"), _("No insults, no threats.")),
        (
            _("No hatred"),
            _("Nothing against ethnicity, religion, race, group, sex or disability."),
        ),
        (
            _("No personal data"),
            _("No identity numbers, addresses or phone numbers, and no pictures of children."),
        ),
        (_("Say what you know"), _("Do not spread what is false; name where you have it from.")),
        (_("Keep to the subject"), _("Open another thread for another subject.")),
        (_("No advertising and no campaigning"), _("Products belong on their own pages.")),
        (_("Nothing indecent, no gambling"), _("It is taken out at once.")),
    ]


@transaction.atomic
def propose(*, actor):
    """Create the proposed rules in every language, unless there are rules. Returns how many."""
    if Rule.objects.exists():
        return 0
    originals = create_in_every_language(Rule, _fields)
    record(actor=actor, action=ACTION, target=originals[0])
    return len(originals)


def _fields():
    return [
        {"number": number, "title": title, "text": text}
        for number, (title, text) in enumerate(proposed(), 1)
    ]
