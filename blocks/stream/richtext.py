"""Links in rich text: to pages in the language being read, and to files, without a query each."""

from django.utils.html import format_html, mark_safe
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from blocks.stream.references import as_key
from blocks.stream.shelf import pages_to_show, shelved

NO_LINK = mark_safe("<a>")


def opening_tag(address):
    """The opening tag of a link; without an address it is only a placeholder, as HTML has it."""
    return format_html('<a href="{}">', address) if address else NO_LINK


class PageLink(PageLinkHandler):
    """Links to the page that the reader would want; none where it isn't public."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        keys = [as_key(attrs.get("id")) for attrs in attrs_list]
        pages = pages_to_show(keys)
        return [opening_tag(pages[key].url if key in pages else "") for key in keys]


class FileLink(DocumentLinkHandler):
    """Links to a document of the library."""

    @classmethod
    def get_many(cls, attrs_list):
        keys = [as_key(attrs.get("id")) for attrs in attrs_list]
        found = shelved(cls.get_model(), keys)
        if found is None:
            objects = cls.get_model().objects.in_bulk(keys)
            return [objects.get(key) for key in keys]
        return found
