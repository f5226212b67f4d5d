"""Examples of facts and contacts."""

from django.utils.translation import gettext as _


def figures():
    items = [("934 kg", _("collected last month")), ("191", _("savers")), ("6", _("RW take part"))]
    return {
        "title": _("Where we stand"),
        "items": [{"value": value, "label": label, "note": ""} for value, label in items],
    }


def contact():
    return {
        "name": _("Service counter"),
        "role": _("Letters and population papers"),
        "email": "loket@example.org",
        "phone": "",
        "address": _("Ground floor of the kelurahan office"),
        "note": _("Answers within one working day."),
    }


def hours():
    rows = [("1", "4", "07:30", "16:00"), ("5", "", "07:30", "16:30"), ("6", "7", None, None)]
    names = ("first_day", "last_day", "opens", "closes")
    return {
        "title": _("The counter is open"),
        "rows": [dict(zip(names, row, strict=True), note="") for row in rows],
        "note": _("Closed on public holidays."),
    }


def location():
    return {
        "name": _("Kelurahan office"),
        "address": "Jl. Nangka, RT 003/RW 005",
        "landmark": _("Five minutes on foot from the station"),
        "latitude": "-6.3084",
        "longitude": "106.8390",
    }
