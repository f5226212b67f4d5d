"""The demo's units of the kelurahan, in both languages."""

from wagtail.models import Locale

from forums.people.models import Unit

# Slug, Indonesian name, English name.
UNITS = [
    ("ptsp", "Pelayanan Terpadu Satu Pintu (PTSP)", "One-stop service (PTSP)"),
    ("sekretariat", "Sekretariat Kelurahan", "Secretariat"),
    ("kesejahteraan-rakyat", "Seksi Kesejahteraan Rakyat", "Welfare section"),
    ("ekonomi-pembangunan", "Seksi Ekonomi dan Pembangunan", "Economy and development section"),
]


def ensure_units(*, officers):
    """Create the units that are missing, with their ``officers`` by slug; the last is the head."""
    locale = Locale.get_default()
    english = Locale.objects.filter(language_code="en").first()
    for slug, name, english_name in UNITS:
        people = officers.get(slug, [])
        head = people[-1] if people else None
        unit, is_new = Unit.objects.get_or_create(
            slug=slug, locale=locale, defaults={"name": name, "head": head}
        )
        if is_new:
            unit.members.set(people)
        if english and not unit.has_translation(english):
            twin = unit.copy_for_translation(english)
            twin.name = english_name
            twin.save()
