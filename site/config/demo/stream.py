"""Builders for the demo's StreamField content, one per block type.

They return ``(type, value)`` pairs in which pictures, pages and files are named, not numbered:
``config.demo.resolve`` replaces the names by primary keys and gives every item its id.
"""

from typing import NamedTuple


class Ref(NamedTuple):
    """A picture, page, file or reusable text by name."""

    kind: str
    name: str


def heading(text, level="h2"):
    return "heading", {"text": text, "level": level}


def rich_text(html):
    return "rich_text", html


def photo(image, alt="", caption=""):
    """A picture inside another block; without alt text it is decorative."""
    return {"image": Ref("picture", image), "alt": alt, "decorative": not alt, "caption": caption}


def picture(image, alt="", caption=""):
    return "picture", photo(image, alt, caption)


def gallery(title, pictures):
    """``pictures`` are made with :func:`photo`."""
    return "gallery", {"title": title, "pictures": pictures}


def quote(text, name="", role=""):
    return "quote", {"text": text, "name": name, "role": role}


def callout(title, html, tone="info"):
    return "callout", {"tone": tone, "title": title, "text": html}


def steps(title, items):
    """``items``: pairs of title and rich text."""
    return "steps", {"title": title, "steps": [{"title": t, "text": h} for t, h in items]}


def checklist(title, items, note=""):
    """``items``: texts, or pairs of text and note."""
    pairs = [(item, "") if isinstance(item, str) else item for item in items]
    return "checklist", {
        "title": title,
        "note": note,
        "items": [{"text": text, "note": remark} for text, remark in pairs],
    }


def questions(title, items):
    """``items``: pairs of question and rich text answer."""
    return "questions", {
        "title": title,
        "items": [{"question": q, "answer": a} for q, a in items],
    }


def table(caption, columns, rows, *, row_headers=True):
    return "table", {
        "caption": caption,
        "columns": columns,
        "rows": [{"cells": list(row)} for row in rows],
        "row_headers": row_headers,
    }


def documents(title, items):
    """``items``: pairs of file name (see ``config.demo.files``) and note."""
    return "documents", {
        "title": title,
        "items": [{"document": Ref("file", name), "note": note} for name, note in items],
    }


def video(title, url, transcript="", poster=""):
    return "video", {
        "title": title,
        "url": url,
        "poster": Ref("picture", poster) if poster else None,
        "transcript": transcript,
    }


def figures(title, items):
    """``items``: triples of value, label and note."""
    return "figures", {
        "title": title,
        "items": [{"value": v, "label": la, "note": n} for v, la, n in items],
    }


def contact(name, role="", email="", phone="", address="", note=""):
    return "contact", {
        "name": name,
        "role": role,
        "email": email,
        "phone": phone,
        "address": address,
        "note": note,
    }


def hours_row(first_day, last_day="", opens="", closes="", note=""):
    """Days are ISO weekday digits, times ``HH:MM``."""
    return {
        "first_day": first_day,
        "last_day": last_day,
        "opens": opens or None,
        "closes": closes or None,
        "note": note,
    }


def hours(title, rows, note=""):
    """``rows`` are made with :func:`hours_row`."""
    return "hours", {"title": title, "rows": rows, "note": note}


def button(label, page="", url="", style="primary"):
    """``page`` is the slug of a demo page."""
    return {"label": label, "page": Ref("page", page) if page else None, "url": url, "style": style}


def buttons(*items):
    """``items`` are made with :func:`button`."""
    return "buttons", {"buttons": list(items)}


def related(title, slugs):
    return "related", {"title": title, "pages": [Ref("page", slug) for slug in slugs]}


def logos(title, items):
    """``items``: triples of name, picture name and URL."""
    return "logos", {
        "title": title,
        "logos": [{"name": n, "image": Ref("picture", i), "url": u} for n, i, u in items],
    }


def before_after(title, before, after):
    """``before`` and ``after`` are made with :func:`photo`."""
    return "before_after", {"title": title, "before": before, "after": after}


def location(name, address, landmark="", latitude=None, longitude=None):
    return "location", {
        "name": name,
        "address": address,
        "landmark": landmark,
        "latitude": latitude,
        "longitude": longitude,
    }


def divider():
    return "divider", None


def reusable(name):
    """``name`` of a text in ``config.demo.content.reusable``."""
    return "reusable", Ref("reusable", name)


def live(section, title, text="", count=4):
    return "live", {"section": section, "title": title, "text": text, "count": count}
