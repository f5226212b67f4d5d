"""Choosers that take what the shelf has fetched for the whole page."""

from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from blocks.stream.blocks.fields import Structural
from blocks.stream.shelf import shelved


class Shelved(Structural):
    """A chooser that takes its objects from the shelf of the page being shown."""

    def bulk_to_python(self, values):
        values = list(values)
        found = shelved(self.model_class, values)
        return super().bulk_to_python(values) if found is None else found


class PhotoChooser(Shelved, ImageChooserBlock):
    """A picture of the library."""


class FileChooser(Shelved, DocumentChooserBlock):
    """A document of the library."""


class PageChooser(Shelved, blocks.PageChooserBlock):
    """A page of the site."""


class PassageChooser(Shelved, SnippetChooserBlock):
    """A reusable text."""


class CardChooser(PageChooser):
    """A page that is shown as a card."""

    shows_cards = True


DECONSTRUCT_ALIASES = {
    PhotoChooser: "wagtail.images.blocks.ImageChooserBlock",
    FileChooser: "wagtail.documents.blocks.DocumentChooserBlock",
    PageChooser: "wagtail.blocks.PageChooserBlock",
    CardChooser: "wagtail.blocks.PageChooserBlock",
    PassageChooser: "wagtail.snippets.blocks.SnippetChooserBlock",
}
