"""What stored blocks refer to: pictures, files, pages and reusable texts, by number."""

from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text import extract_references_from_rich_text

LONGEST_KEY = 15


def references(block, raw):
    """Pairs of model and primary key in a raw value, read by the definition of its block.

    It looks at stored data only and asks the database nothing.
    """
    if raw is None:
        return
    if isinstance(block, blocks.StreamBlock):
        for item in raw:
            child = block.child_blocks.get(item["type"]) if item else None
            yield from references(child, item["value"] if item else None)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from references(child, raw.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in raw:
            value = item["value"] if is_list_item(item) else item
            yield from references(block.child_block, value)
    elif isinstance(block, blocks.ChooserBlock):
        yield block, raw
    elif isinstance(block, blocks.RichTextBlock):
        yield from links_in(raw)


def is_list_item(item):
    """Whether an item of a list carries its id, as the editor stores it."""
    return isinstance(item, dict) and item.get("type") == "item" and "value" in item


def links_in(html):
    """Pages and files that rich text links to."""
    for model, key, _model_path, _content_path in extract_references_from_rich_text(html):
        if issubclass(model, Page | get_document_model()):
            yield model, as_key(key)


def as_key(text):
    """A primary key written in rich text; 0, which nothing has, for what can't be one."""
    text = str(text)
    return int(text) if text.isdecimal() and len(text) <= LONGEST_KEY else 0
