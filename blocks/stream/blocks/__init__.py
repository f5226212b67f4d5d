"""The blocks of a page, by what they hold."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class PassageBlock(blocks.StreamBlock):
    """Running text: what a reusable text may hold."""

    rich_text = blocks.RichTextBlock(label=_("Text"))


class BodyBlock(PassageBlock):
    """Everything that a page's body may hold."""


class HomeBlock(BodyBlock):
    """A page's blocks and the live sections of the home page."""


class HoursRowsBlock(blocks.StreamBlock):
    """Opening hours: one row for each group of days."""

    row = blocks.StructBlock([("first_day", blocks.CharBlock())])


class ExternalLinksBlock(blocks.StreamBlock):
    """Links to other public services."""

    link = blocks.StructBlock([("label", blocks.CharBlock())])


class MenuBlock(blocks.StreamBlock):
    """The entries of a menu: links, and titled groups of links."""

    link = blocks.StructBlock([("label", blocks.CharBlock())])
