"""Blocks that lead elsewhere: buttons, related pages, partners' logos."""

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.addresses import public_address
from blocks.stream.blocks.fields import (
    Choice,
    Items,
    Line,
    LinkAddress,
    PageChooser,
    PhotoChooser,
    Struct,
    WebAddress,
)
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.shelf import open_shelf, pages_to_show

GROUP = _("Links")


class LinkValue(blocks.StructValue):
    """A link to a page of the site or to an address."""

    @property
    def target(self):
        """The chosen page in the language being read, or None when nobody may see it."""
        page = self.get("page")
        return pages_to_show([page.pk]).get(page.pk) if page else None

    @property
    def href(self):
        """Where the link leads, or "" when it leads nowhere."""
        if self.get("page"):
            return (self.target and self.target.url) or ""
        return public_address(self.get("url"))


class LinkBlock(Struct):
    """A link: exactly one of a page and an address."""

    label = Line(max_length=60, label=_("Words"), help_text=_("Begin with a verb."))
    page = PageChooser(
        required=False,
        label=_("Page"),
        help_text=_("A page of this site; readers get it in their language."),
    )
    url = LinkAddress(
        required=False,
        label=_("Address"),
        help_text=_("Instead of a page: https://…, or /… on this site."),
    )

    def clean(self, value):
        """Refuse a link with two targets, or with none."""
        value = super().clean(value)
        page, url = value["page"], value["url"]
        if page and url:
            message = _("Choose a page or give an address, not both.")
            raise StructBlockValidationError({"url": ValidationError(message)})
        if not page and not url and not self.is_deferred_validation:
            message = _("Choose a page, or give an address below.")
            raise StructBlockValidationError({"page": ValidationError(message)})
        return value

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
        label_format = "{label}"


class Weight(TextChoices):
    """How much a button stands out."""

    PRIMARY = "primary", _("Main")
    QUIET = "quiet", _("Quiet")


class ButtonBlock(LinkBlock):
    """A button."""

    style = Choice(
        choices=Weight.choices,
        default=Weight.PRIMARY,
        label=_("Weight"),
        help_text=_("One main button at most; the others are quiet."),
    )

    class Meta:
        label = _("Button")


class ButtonsBlock(Sketched, Struct):
    """A few buttons in a row."""

    buttons = Items(
        ButtonBlock(), min_num=1, max_num=4, label=_("Buttons"), help_text=_("One to four.")
    )

    class Meta:
        icon = "link"
        label = _("Buttons")
        description = _("One to four links that ask for an act.")
        group = GROUP
        template = "stream/blocks/buttons.html"


class CardChooser(PageChooser):
    """A page that is shown as a card."""

    shows_cards = True


class RelatedBlock(Sketched, Struct):
    """Other pages that the reader may want."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("See also …"))
    pages = Items(
        CardChooser(label=_("Page")),
        min_num=1,
        max_num=12,
        label=_("Pages"),
        help_text=_("Shown as cards in the reader's language; unpublished pages are left out."),
    )

    def render(self, value, context=None):
        """Fetch what the cards show, unless the page has done so."""
        with open_shelf(self, self.get_prep_value(value)):
            return super().render(value, context=context)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        keys = [page.pk for page in value["pages"] if page]
        shown = pages_to_show(keys)
        context["pages"] = list(dict.fromkeys(shown[key] for key in keys if key in shown))
        return context

    class Meta:
        icon = "thumbtack"
        label = _("Related pages")
        description = _("Cards of other pages of this site.")
        group = GROUP
        template = "stream/blocks/related.html"
        label_format = "{title}"


class LogoValue(blocks.StructValue):
    """A partner's logo."""

    @property
    def href(self):
        """The partner's web address, or "" when it must not become a link."""
        return public_address(self.get("url"))


class LogoBlock(Struct):
    """A partner's logo."""

    name = Line(max_length=120, label=_("Name"), help_text=_("Of the partner; read out aloud."))
    image = PhotoChooser(label=_("Logo"), help_text=_("At least 320 pixels wide."))
    url = WebAddress(required=False, label=_("Website"), help_text=_("Begins with https://."))

    class Meta:
        icon = "image"
        label = _("Logo")
        value_class = LogoValue
        label_format = "{name}"


class LogosBlock(Sketched, Struct):
    """Logos of those who help."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("With thanks to …"))
    logos = Items(
        LogoBlock(), min_num=1, max_num=24, label=_("Logos"), help_text=_("Up to 24 partners.")
    )

    class Meta:
        icon = "group"
        label = _("Partners' logos")
        description = _("Logos of partners, each with a link.")
        group = GROUP
        template = "stream/blocks/logos.html"
        label_format = "{title}"


DECONSTRUCT_ALIASES = {CardChooser: "wagtail.blocks.PageChooserBlock"}
