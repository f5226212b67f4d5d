"""Other pages, and other people's pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.addresses import public_address
from blocks.stream.blocks.choosers import CardChooser, PhotoChooser
from blocks.stream.blocks.fields import Items, Line, Struct, WebAddress
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.shelf import open_shelf, pages_to_show

GROUP = _("Links")


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
