"""Links in rich text: to pages in the language being read, and to files, without a query each."""

from django.utils.html import format_html, mark_safe
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from blocks.stream.shelf import pages_to_show, shelved

NO_LINK = mark_safe("<a>")


def opening_tag(address):
    """The opening tag of a link; without an address it is only a placeholder, as HTML has it."""
    return format_html('<a href="{}">', address) if address else NO_LINK


class PageLink(PageLinkHandler):
    """Links to the page that the reader would want; none where it isn't public."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        keys = [int(attrs["id"]) if attrs.get("id", "").isdigit() else 0 for attrs in attrs_list]
        pages = pages_to_show(keys)
        return [opening_tag(pages[key].url if key in pages else "") for key in keys]


class FileLink(DocumentLinkHandler):
    """Links to a document of the library."""

    @classmethod
    def get_many(cls, attrs_list):
        keys = [int(attrs["id"]) if attrs.get("id", "").isdigit() else 0 for attrs in attrs_list]
        found = shelved(cls.get_model(), keys)
        return super().get_many(attrs_list) if found is None else found
