"""The entries of menus, and links to other public services."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.blocks.fields import Items, Line, Struct, WebAddress
from blocks.stream.blocks.links import LinkBlock, LinkValue


class MenuLinkValue(LinkValue):
    """An entry of a menu."""

    @property
    def text(self):
        """The words of the entry: its own, else the page's title in the reader's language."""
        return self.get("label") or (self.target.title if self.target else "")


class MenuLinkBlock(LinkBlock):
    """An entry of a menu; a page needs no words of its own."""

    label = Line(
        required=False,
        max_length=60,
        label=_("Link text"),
        help_text=_("Empty for the page's own title in the reader's language."),
    )

    class Meta:
        label = _("Entry")
        value_class = MenuLinkValue


class MenuGroupBlock(Struct):
    """Entries under a title."""

    title = Line(max_length=60, label=_("Title"), help_text=_("One or two words."))
    links = Items(MenuLinkBlock(), min_num=1, label=_("Entries"), help_text=_("Up to eight."))

    class Meta:
        icon = "list-ul"
        label = _("Group of links")
        label_format = "{title}"


class MenuBlock(blocks.StreamBlock):
    """The entries of a menu: links, and titled groups of links."""

    link = MenuLinkBlock()
    group = MenuGroupBlock()

    class Meta:
        icon = "list-ul"
        required = False


class ExternalLinkValue(LinkValue):
    """A link to another public service."""


class ExternalLinkBlock(Struct):
    """A link to another public service."""

    label = Line(max_length=60, label=_("Name"), help_text=_("JAKI, LAPOR!, PPID."))
    url = WebAddress(label=_("Address"), help_text=_("Begins with https://."))
    description = Line(
        required=False,
        max_length=150,
        label=_("What it is for"),
        help_text=_("One short sentence."),
    )

    class Meta:
        icon = "link-external"
        label = _("Service")
        value_class = ExternalLinkValue
        label_format = "{label}"


class ExternalLinksBlock(blocks.StreamBlock):
    """Links to other public services."""

    link = ExternalLinkBlock()

    class Meta:
        icon = "link-external"
        required = False
