"""Examples of lists."""

from django.utils.translation import gettext as _
from wagtail.documents import get_document_model

from blocks.stream.samples.keys import first_key


def steps():
    return {
        "title": _("From home to the savings book"),
        "steps": [
            {"title": _("Separate"), "text": "<p>{}</p>".format(_("Paper, plastic, metal."))},
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
