"""Atom feeds: one format for the feeds of every room.

Titles and excerpts are plain text. Django writes an excerpt as ``type="html"``, so readers would
take "Harga <5000" for a tag: the excerpt is escaped once for HTML, and once more for XML.
"""

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language

from blocks.identity import site_identity
from blocks.linked_data import absolute

ENTRIES = 30
CONTENT_TYPE = "application/atom+xml; charset=utf-8"
EMPTY_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
# Characters that XML 1.0 has no way to write. Joiners of emoji and of scripts stay.
NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class AtomFeed(Atom1Feed):
    """A feed of this site; an entry may be in another language (``lang``) than the feed."""

    def __init__(self, *, title, link, address, name, description="", **fields):
        """``link`` is the page that the feed follows, ``address`` its own, ``name`` its id."""
        super().__init__(
            title=printable(f"{title} · {site_identity().site_name}"),
            link=absolute(link),
            feed_url=absolute(address),
            feed_guid=tag_uri(name),
            description=printable(description),
            language=get_language(),
            **fields,
        )

    def add_entry(self, *, title, link, excerpt, name, published, updated=None, **fields):
        """Add an entry; ``title`` and ``excerpt`` are plain text, ``name`` its id in the site."""
        self.add_item(
            title=printable(title),
            link=absolute(link),
            description=escape(printable(excerpt)),
            unique_id=tag_uri(name),
            pubdate=published,
            updateddate=updated or published,
            **fields,
        )

    def item_attributes(self, item):
        return {"xml:lang": item["lang"]} if item.get("lang") else {}

    def latest_post_date(self):
        """The last change; of an empty feed a fixed moment, so that it stays the same file."""
        return super().latest_post_date() if self.items else EMPTY_SINCE

    def response(self):
        """The feed as a file."""
        return HttpResponse(self.writeString("utf-8"), content_type=CONTENT_TYPE)


def tag_uri(name):
    """An identifier that stays when addresses change (RFC 4151)."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},2026:{name}"


def printable(text):
    """``text`` in one line, without the characters that XML can't hold."""
    return " ".join(NOT_XML.sub("", str(text)).split())
