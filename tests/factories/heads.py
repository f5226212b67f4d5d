"""Reads the head of a page as a search engine or WhatsApp does."""

import json
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class ReadHead:
    """The title, the values by name or property, links by relation, the JSON-LD graph."""

    title: str = ""
    meta: dict = field(default_factory=lambda: defaultdict(list))
    links: dict = field(default_factory=lambda: defaultdict(list))
    graph: list = field(default_factory=list)

    def one(self, name):
        """The only value of ``name``."""
        (value,) = self.meta[name]
        return value

    @property
    def canonical(self):
        (link,) = self.links["canonical"]
        return link["href"]

    @property
    def languages(self):
        """Addresses by hreflang."""
        return {
            link["hreflang"]: link["href"] for link in self.links["alternate"] if "hreflang" in link
        }

    def node(self, kind):
        """The only node of this type."""
        (node,) = [node for node in self.graph if node["@type"] == kind]
        return node


class _Parser(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.inside = ReadHead(), ""

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "meta" and (name := attrs.get("name") or attrs.get("property")):
            self.found.meta[name].append(attrs["content"])
        elif tag == "link":
            self.found.links[attrs["rel"]].append(attrs)
        elif tag == "script" and attrs.get("type") == "application/ld+json":
            self.inside = "json"
        elif tag == "title" and not self.found.title:
            self.inside = tag

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside == "title":
            self.found.title += data
        elif self.inside == "json":
            self.found.graph = json.loads(data)["@graph"]


def read_head(client, url, status=200):
    """The head of the page at ``url``."""
    response = client.get(url)
    assert response.status_code == status, url
    parser = _Parser()
    parser.feed(response.content.decode())
    return parser.found
