"""What search engines read about a page: nodes of schema.org for JSON-LD.

Page types offer them with ``structured_data(request)``; the roof joins them to one graph with the
organisation, the way to the page and its share image.
"""

import re
from datetime import datetime, time
from html import unescape

from django.conf import settings
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import get_language

from blocks.excerpts import shortened

MAX_HEADLINE = 110
PARAGRAPH_END = re.compile(r"</(?:p|li|h\d)>|<br/?>")


def absolute(address):
    """An address of this site with scheme and host, those of SITE_URL; "" where there is none."""
    return f"{settings.SITE_URL}{address}" if address and address[0] == "/" else address or ""


def organisation_id():
    """Names the node of the organisation that runs the site."""
    return absolute("/#organisation")


def website_id():
    """Names the node of the site itself."""
    return absolute("/#website")


def iso(moment):
    """A moment in local time with its offset (ISO 8601); a day is its beginning; "" for None."""
    if moment is None:
        return ""
    if not hasattr(moment, "hour"):
        moment = timezone.make_aware(datetime.combine(moment, time()))
    return timezone.localtime(moment).isoformat("T", "seconds")


def without_empty(node):
    """The node without properties that say nothing."""
    return {name: value for name, value in node.items() if value not in (None, "", [], {})}


def page_node(page, request):
    """The page itself; an article has an author and days."""
    address = absolute(page.canonical(request))
    is_article = page.schema_type.endswith("Article")
    node = {
        "@type": page.schema_type,
        "@id": f"{address}#page",
        "url": address,
        "headline" if is_article else "name": shortened(page.title, MAX_HEADLINE),
        "description": page.description,
        "inLanguage": page.lang or get_language(),
        "isPartOf": {"@id": website_id()},
    }
    if is_article:
        organisation = {"@id": organisation_id()}
        node |= {
            "datePublished": iso(page.dated),
            "dateModified": iso(page.last_published_at),
            "author": organisation,
            "publisher": organisation,
        }
    return without_empty(node)


def questions_node(body, address):
    """All questions and answers in a stream of blocks; None where there are none."""
    places = [n for n, raw in enumerate(body.raw_data) if raw["type"] == "questions"]
    pairs = [item for place in places for item in body[place].value["items"]]
    entities = [
        {
            "@type": "Question",
            "name": item["question"],
            "acceptedAnswer": {"@type": "Answer", "text": plain(item["answer"])},
        }
        for item in pairs
    ]
    if not entities:
        return None
    return {"@type": "FAQPage", "@id": f"{address}#questions", "mainEntity": entities}


def plain(rich_text):
    """The words of rich text in one line, a space between its paragraphs."""
    source = getattr(rich_text, "source", rich_text)
    return " ".join(unescape(strip_tags(PARAGRAPH_END.sub(r"\g<0> ", source))).split())


def breadcrumbs_node(crumbs):
    """The way to a page; ``crumbs`` begin with title and address. None for the home page."""
    crumbs = [(title, address) for title, address, *_lang in crumbs if address]
    if len(crumbs) < 2:
        return None
    entries = [
        {"@type": "ListItem", "position": place, "name": str(title), "item": absolute(address)}
        for place, (title, address) in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": entries}
