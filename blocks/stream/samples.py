"""An example of every block, for the editor's picker and the tests.

``sample_of`` gives the value as it is stored. Pictures, files and pages are those that the site
has; where it has none, the example goes without.
"""

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from blocks.stream.sections import home_sections


def sample_of(name):
    """The stored value of an example of the block of this name."""
    return SAMPLES[name]()


def first_key(model, **conditions):
    """The primary key of any object of the model, or None."""
    return model.objects.filter(**conditions).values_list("pk", flat=True).first()


def photo(caption=""):
    return {
        "image": first_key(get_image_model()),
        "alt": _("Neighbours plant seedlings beside the river"),
        "decorative": False,
        "caption": caption,
    }


def heading():
    return {"text": _("How to take part"), "level": "h2"}


def rich_text():
    return "<p>{}</p>".format(
        _("Every second Wednesday the cadres weigh toddlers and answer questions. It is free.")
    )


def picture():
    return photo(_("Planting day, RW 003."))


def gallery():
    return {"title": _("Planting day in pictures"), "pictures": [photo(), photo(), photo()]}


def quote():
    return {
        "text": _("We began with four buckets. Now the whole alley sorts its waste."),
        "name": _("Mrs Sutarmi"),
        "role": _("resident of RW 005"),
    }


def callout():
    text = _("Registration closes on Friday at noon.")
    return {"tone": "warning", "title": _("Last days"), "text": f"<p>{text}</p>"}


def steps():
    return {
        "title": _("From home to the savings book"),
        "steps": [
            {"title": _("Sort"), "text": "<p>{}</p>".format(_("Paper, plastic, metal."))},
            {"title": _("Weigh"), "text": "<p>{}</p>".format(_("At the post of your RW."))},
            {"title": _("Record"), "text": ""},
        ],
    }


def checklist():
    items = [
        (_("Identity card"), _("A copy is enough.")),
        (_("Family card"), ""),
        (_("Letter from the RT and RW"), ""),
    ]
    return {
        "title": _("What to bring"),
        "note": _("Originals are only shown, never kept."),
        "items": [{"text": text, "note": note} for text, note in items],
    }


def questions():
    answer = "<p>{}</p>".format(_("No. All services at the counter are free."))
    return {
        "title": _("Often asked"),
        "items": [{"question": _("Does it cost anything?"), "answer": answer}],
    }


def table():
    rows = [[_("Paper"), "Rp1.500"], [_("Plastic bottles"), "Rp2.500"]]
    return {
        "caption": _("What the waste bank pays per kilogram"),
        "columns": [_("Kind"), _("Price")],
        "rows": [{"cells": row} for row in rows],
        "row_headers": True,
    }


def documents():
    key = first_key(get_document_model())
    return {"title": _("Forms"), "items": [{"document": key, "note": _("Two pages.")}]}


def video():
    return {
        "title": _("How to make a biopore hole"),
        "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa",
        "poster": first_key(get_image_model()),
        "transcript": "<p>{}</p>".format(_("A hole one metre deep is drilled and filled.")),
    }


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


def buttons():
    link = {"page": None, "url": "https://example.org/"}
    return {
        "buttons": [
            {"label": _("Register now"), **link, "style": "primary"},
            {"label": _("Read the rules"), **link, "style": "quiet"},
        ]
    }


def related():
    pages = Page.objects.filter(live=True, depth__gte=3).order_by("path")
    return {"title": _("See also"), "pages": list(pages.values_list("pk", flat=True)[:3])}


def logos():
    key = first_key(get_image_model())
    names = [_("Friends of the Ciliwung"), _("Reading corner"), _("Healthy kitchen")]
    return {
        "title": _("With thanks to"),
        "logos": [{"name": name, "image": key, "url": ""} for name in names],
    }


def before_after():
    before, after = photo(_("In January")), photo(_("In June"))
    return {"title": _("The alley of RT 004"), "before": before, "after": after}


def live():
    return {"section": next(iter(home_sections()), ""), "title": "", "text": "", "count": 4}


def reusable():
    from blocks.stream.models import ReusableContent

    return first_key(ReusableContent, live=True)


def divider():
    return None


SAMPLES = {
    sample.__name__: sample
    for sample in (
        *(heading, rich_text, quote, callout, divider, reusable),
        *(picture, gallery, before_after, video),
        *(steps, checklist, questions, table, documents),
        *(figures, contact, hours, location),
        *(buttons, related, logos, live),
    )
}
