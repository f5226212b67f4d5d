"""The rules that the house proposes to begin with, each with a reason for refusals."""

from django.db import transaction
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from blocks.first_content import create_in_every_language
from forums.moderation.models import ReasonTemplate, Rule
from forums.trail.services import record

ACTION = "moderation.rules.propose"


def proposed():
    """Title, text and reason of each, in the active language."""
    return [
        (
            _("Speak to people as you would across the table"),
            _("No insults, no threats."),
            _("Your text attacks a person. Criticise the matter, without insults or threats."),
        ),
        (
            _("No hatred"),
            _("Nothing against ethnicity, religion, race, group, sex or disability."),
            _("Your text runs down a group of people. Please leave that part out."),
        ),
        (
            _("No personal data"),
            _("No identity numbers, addresses or phone numbers, and no pictures of children."),
            _("Your text holds somebody's personal data. Take it out and send the text again."),
        ),
        (
            _("Say what you know"),
            _("Do not spread what is false; name where you have it from."),
            _("This is not correct or cannot be checked. Please name where you have it from."),
        ),
        (
            _("Keep to the subject"),
            _("Open another thread for another subject."),
            _("This belongs to another subject. Please open a thread of its own for it."),
        ),
        (
            _("No advertising and no campaigning"),
            _("Products belong on their own pages."),
            _("Your text advertises or campaigns. This place is for the affairs of the area."),
        ),
        (
            _("Nothing indecent, no gambling"),
            _("It is taken out at once."),
            _("Your text is indecent or leads to gambling."),
        ),
    ]


@transaction.atomic
def propose(*, actor):
    """Create the proposed rules in every language, unless there are rules. Returns how many."""
    if Rule.objects.exists():
        return 0
    originals = create_in_every_language(Rule, _rules)
    create_in_every_language(ReasonTemplate, _reasons)
    record(actor=actor, action=ACTION, target=originals[0])
    return len(originals)


def _rules():
    return [
        {"number": number, "title": title, "text": text}
        for number, (title, text, _reason) in enumerate(proposed(), 1)
    ]


def _reasons():
    rows = Rule.objects.filter(locale__language_code=get_language())
    rules = {rule.number: rule for rule in rows}
    return [
        {"rule": rules[number], "title": title, "text": reason}
        for number, (title, _text, reason) in enumerate(proposed(), 1)
    ]
