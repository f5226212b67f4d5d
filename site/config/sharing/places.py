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


def entry_node(entry, address):
    """A partner or an institution whose page is at ``address``."""
    node = {
        "@type": TYPES.get(entry.kind, "Organization"),
        "@id": f"{address}#organisation",
        "name": entry.name,
        "url": address,
        "description": entry.summary,
        "sameAs": entry.website,
    }
    if hasattr(entry, "hours"):
        node |= {
            "email": entry.email,
            "telephone": entry.phone,
            "location": place(entry),
        }
    if entry.kind == "neighbourhood":
        node["parentOrganization"] = {"@id": organisation_id()}
    return without_empty(node)


def place(institution):
    """Where an institution is and when it is open; empty when nothing of that is known."""
    node = without_empty(
        {
            "address": institution.address,
            "geo": coordinates(institution.latitude, institution.longitude),
            "openingHoursSpecification": opening_hours(institution.hours),
        }
    )
    return {"@type": "Place", "name": institution.name, **node} if node else {}


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
    node = without_empty(
        {
            "streetAddress": identity.address,
            "addressLocality": identity.district,
            "addressRegion": identity.province,
            "postalCode": identity.postcode,
        }
    )
    return {"@type": "PostalAddress", **node, "addressCountry": "ID"} if node else {}


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
