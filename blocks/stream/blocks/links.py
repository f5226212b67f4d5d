"""Links and buttons."""

from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.addresses import public_address
from blocks.stream.blocks.choosers import PageChooser
from blocks.stream.blocks.fields import Choice, Items, Line, LinkAddress, Struct
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.shelf import pages_to_show

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

    label = Line(max_length=60, label=_("Link text"), help_text=_("Begin with a verb."))
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
