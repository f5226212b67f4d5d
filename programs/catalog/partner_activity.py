"""The programmes in which a partner or an institution takes part, for its own page."""

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from programs.catalog.models import ProgramPage
from programs.partners.activity import PartnerActivity
from programs.partners.models import Partner

SHOWN = 24


def programs_of(entry):
    """Programmes that name the partner, or send people to the institution. One query."""
    link = "partners__partner" if isinstance(entry, Partner) else "contact"
    programs = ProgramPage.objects.visible().filter(
        **{f"{link}__translation_key": entry.translation_key},
        locale__language_code=get_language(),
    )
    return programs.with_lang().distinct().order_by("title")[:SHOWN]


def programs_activity():
    """For the hook ``register_partner_activity``."""
    return PartnerActivity(_("Programmes"), programs_of)
