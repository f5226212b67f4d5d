"""Blocks of running text."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.blocks.fields import Choice, Line, Lines, Prose, Struct, Structural
from blocks.stream.blocks.sketch import Sketched

GROUP = _("Text")


class Level(TextChoices):
    """How deep a heading stands."""

    SECTION = "h2", _("Section")
    SUBSECTION = "h3", _("Subsection")


class Tone(TextChoices):
    """How much a callout presses."""

    INFO = "info", _("Good to know")
    WARNING = "warning", _("Take care")
    URGENT = "urgent", _("Urgent")


class HeadingBlock(Sketched, Struct):
    """A heading that can be linked to."""

    text = Line(max_length=120, label=_("Heading"), help_text=_("A few words, no full stop."))
    level = Choice(
        choices=Level.choices,
        default=Level.SECTION,
        label=_("Level"),
        help_text=_("A subsection belongs to the section above it."),
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Opens a section of the page; readers can link to it.")
        group = GROUP
        template = "stream/blocks/heading.html"
        label_format = "{text}"


class RichTextBlock(Sketched, Prose):
    """Paragraphs and lists."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs and lists with bold, italic and links.")
        group = GROUP
        template = "stream/blocks/rich_text.html"


class QuoteBlock(Sketched, Struct):
    """What somebody said."""

    text = Lines(
        max_length=600, rows=3, label=_("Quote"), help_text=_("Their words, without quote marks.")
    )
    name = Line(
        required=False, max_length=100, label=_("Who said it"), help_text=_("With their consent.")
    )
    role = Line(
        required=False,
        max_length=120,
        label=_("Who they are"),
        help_text=_("For example: cadre of Posyandu Melati, RW 003."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("The words of a resident, set off from the text.")
        group = GROUP
        template = "stream/blocks/quote.html"


class CalloutBlock(Sketched, Struct):
    """A short passage that must not be missed."""

    tone = Choice(
        choices=Tone.choices,
        default=Tone.INFO,
        label=_("Tone"),
        help_text=_("Urgent is for danger and last days only."),
    )
    title = Line(
        required=False, max_length=120, label=_("Title"), help_text=_("The point in a few words.")
    )
    text = Prose(label=_("Text"), help_text=_("One to three sentences."))

    class Meta:
        icon = "warning"
        label = _("Callout")
        description = _("Sets off what must not be missed: good to know, take care, or urgent.")
        group = GROUP
        template = "stream/blocks/callout.html"
        label_format = "{title}"


class DividerBlock(Sketched, Structural, blocks.StaticBlock):
    """A row of tumpal triangles."""

    class Meta:
        icon = "minus"
        label = _("Tumpal divider")
        description = _("A row of tumpal triangles between two parts of the page.")
        admin_text = _("A row of tumpal triangles. It has no settings.")
        group = GROUP
        template = "stream/blocks/divider.html"


DECONSTRUCT_ALIASES = {
    RichTextBlock: "wagtail.blocks.RichTextBlock",
    DividerBlock: "wagtail.blocks.StaticBlock",
}
