"""The units that most kelurahan have."""

from django.db import transaction
from django.utils.translation import gettext as _

from blocks.first_content import create_in_every_language
from forums.people.models import Unit
from forums.trail.services import record

ACTION = "people.units.propose"


def proposed():
    """The fields of each, in the active language."""
    names = {
        "ptsp": _("One-stop service (PTSP)"),
        "sekretariat": _("Secretariat"),
        "pemerintahan": _("Government and public order section"),
        "kesejahteraan-rakyat": _("Welfare section"),
        "ekonomi-pembangunan": _("Economy and development section"),
    }
    return [{"slug": slug, "name": name} for slug, name in names.items()]


@transaction.atomic
def propose_units(*, actor):
    """Create the proposed units, unless there are units. Returns how many."""
    if Unit.objects.exists():
        return 0
    units = create_in_every_language(Unit, proposed)
    record(actor=actor, action=ACTION, target=units[0])
    return len(units)
