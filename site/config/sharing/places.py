"""Organisations and places in the words of schema.org: address, position, opening hours."""

from blocks.linked_data import organisation_id, without_empty

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TYPES = {
    "ngo": "NGO",
    "school": "EducationalOrganization",
    "university": "CollegeOrUniversity",
    "office": "GovernmentOffice",
    "neighbourhood": "GovernmentOrganization",
    "education": "EducationalOrganization",
}
# Types that are places as well. A GovernmentOffice must have an address, or it is none.
PLACES = {"GovernmentOffice", "EducationalOrganization", "CollegeOrUniversity"}


def entry_node(entry, address, identity):
    """A partner or an institution whose page is at ``address``; ``identity`` knows the city."""
    where = place_of(entry, identity) if hasattr(entry, "hours") else {}
    kind = TYPES.get(entry.kind, "Organization")
    if kind == "GovernmentOffice" and "address" not in where:
        kind = "GovernmentOrganization"
    node = {
        "@type": kind,
        "@id": f"{address}#organisation",
        "name": entry.name,
        "url": address,
        "description": entry.summary,
        "sameAs": entry.website,
        "email": getattr(entry, "email", ""),
        "telephone": getattr(entry, "phone", ""),
        "address": where.get("address"),
    }
    if kind in PLACES:
        node |= where
    elif where:
        node["location"] = {"@type": "Place", "name": entry.name, **where}
    if entry.kind == "neighbourhood":
        node["parentOrganization"] = {"@id": organisation_id()}
    return without_empty(node)


def place_of(institution, identity):
    """Address, position and opening hours of an institution, as far as they are known."""
    street = institution.address
    return without_empty(
        {
            "address": street and _postal_address(street, identity.district, identity.province),
            "geo": coordinates(institution.latitude, institution.longitude),
            "openingHoursSpecification": opening_hours(institution.hours),
        }
    )


def coordinates(latitude, longitude):
    """A position; numbers in JSON always have a decimal point."""
    if latitude is None or longitude is None:
        return {}
    return {
        "@type": "GeoCoordinates",
        "latitude": float(latitude),
        "longitude": float(longitude),
    }


def postal_address(identity):
    """The address of the office; empty when there is none."""
    if not identity.address:
        return {}
    return _postal_address(
        identity.address, identity.district, identity.province, identity.postcode
    )


def _postal_address(street, district, province, postcode=""):
    return without_empty(
        {
            "@type": "PostalAddress",
            "streetAddress": street,
            "addressLocality": district,
            "addressRegion": province,
            "postalCode": postcode,
            "addressCountry": "ID",
        }
    )


def opening_hours(rows):
    """The groups of days on which something opens; days on which it is closed are left out."""
    return [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": _days(row.value["first_day"], row.value["last_day"]),
            "opens": f"{row.value['opens']:%H:%M}",
            "closes": f"{row.value['closes']:%H:%M}",
        }
        for row in rows
        if row.value["opens"] and row.value["closes"] and row.value["first_day"]
    ]


def _days(first, last):
    return list(DAYS[int(first) - 1 : int(last or first)])
