"""The fields that blocks are made of.

They differ from Wagtail's in two ways: an empty text is "" and never null (wagtail-localize
stumbles over null), and migrations know their structure only.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.addresses import is_safe_address, is_site_path

# What a stored value is made of. Labels, limits and choices are left out of migrations, so that
# rewording a label or allowing a longer line needs none in six rooms.
STRUCTURE = {"child_block", "page_type", "target_model"}
INLINE_FEATURES = ["bold", "italic", "link", "document-link"]
PROSE_FEATURES = [*INLINE_FEATURES, "ol", "ul"]


def structure_of(kwargs):
    """The arguments that a migration has to know."""
    return {name: value for name, value in kwargs.items() if name in STRUCTURE}


class Structural:
    """Tells migrations about the structure only."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._constructor_args = (args, structure_of(kwargs))
        if hasattr(self, "_constructor_kwargs"):
            self._constructor_kwargs = structure_of(self._constructor_kwargs)

    __init__.has_child_block_arg = True  # tells ListBlock that its first argument is unchanged


class NeverNull(Structural):
    """A text that is "" when it is empty."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{"default": "", **kwargs})

    def to_python(self, value):
        return "" if value is None else super().to_python(value)

    def normalize(self, value):
        return "" if value is None else super().normalize(value)


class Struct(Structural, blocks.StructBlock):
    """Several fields that belong together."""


class Line(NeverNull, blocks.CharBlock):
    """A single line of text."""


class Lines(NeverNull, blocks.TextBlock):
    """A few lines of plain text."""


class Email(NeverNull, blocks.EmailBlock):
    """An e-mail address."""


class WebAddress(NeverNull, blocks.URLBlock):
    """A full web address."""


class LinkAddress(NeverNull, blocks.URLBlock):
    """Where a link leads: a full address, or a path of this site beginning with "/"."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.field.widget = forms.TextInput()

    def clean(self, value):
        if is_site_path(value or ""):
            return value
        value = super().clean(value)
        if value and not is_safe_address(value):
            raise ValidationError(_("Begin with https://, or with / for a page of this site."))
        return value


class Prose(Structural, blocks.RichTextBlock):
    """Paragraphs and lists with bold, italic and links."""

    def __init__(self, *args, features=PROSE_FEATURES, **kwargs):
        super().__init__(*args, features=features, **kwargs)


class Choice(Structural, blocks.ChoiceBlock):
    """One of a few options."""


class Flag(Structural, blocks.BooleanBlock):
    """Yes or no."""


class Clock(Structural, blocks.TimeBlock):
    """A time of day."""


class Count(Structural, blocks.IntegerBlock):
    """How many."""


class Coordinate(Structural, blocks.DecimalBlock):
    """Degrees of latitude or longitude."""


class Items(Structural, blocks.ListBlock):
    """Several of the same."""


def title_line(help_text):
    """The title of a block; it may stay empty under a heading that says enough."""
    return Line(required=False, max_length=120, label=_("Title"), help_text=help_text)


# Migrations name Wagtail's own classes, so that ours may move.
DECONSTRUCT_ALIASES = {
    Line: "wagtail.blocks.CharBlock",
    Lines: "wagtail.blocks.TextBlock",
    Email: "wagtail.blocks.EmailBlock",
    WebAddress: "wagtail.blocks.URLBlock",
    LinkAddress: "wagtail.blocks.URLBlock",
    Prose: "wagtail.blocks.RichTextBlock",
    Flag: "wagtail.blocks.BooleanBlock",
    Clock: "wagtail.blocks.TimeBlock",
    Count: "wagtail.blocks.IntegerBlock",
    Coordinate: "wagtail.blocks.DecimalBlock",
    Items: "wagtail.blocks.ListBlock",
}
