"""A picture inside a block: with alternative text, or marked as decoration."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.blocks.choosers import PhotoChooser
from blocks.stream.blocks.fields import Flag, Line, Struct


class PhotoValue(blocks.StructValue):
    """A picture and what is said about it."""

    @property
    def alt_text(self):
        """What a screen reader says: nothing for decoration, else the text, else the library's."""
        if self.get("decorative") or not self.get("image"):
            return ""
        return self.get("alt") or self["image"].description

    @property
    def credit(self):
        """Who made the picture, or ""."""
        return self["image"].credit if self.get("image") else ""


class PhotoBlock(Struct):
    """A picture, its alternative text and its caption."""

    image = PhotoChooser(label=_("Picture"), help_text=_("At least 1,200 pixels wide."))
    alt = Line(
        required=False,
        max_length=250,
        label=_("Alternative text"),
        help_text=_(
            "What somebody who can't see the picture should know. "
            "Left empty, the description from the picture library is taken."
        ),
    )
    decorative = Flag(
        required=False,
        default=False,
        label=_("Only decoration"),
        help_text=_("Tick if the page loses nothing without the picture; it gets no text then."),
    )
    caption = Line(
        required=False,
        max_length=250,
        label=_("Caption"),
        help_text=_("Who, what, where and when; shown under the picture."),
    )

    def clean(self, value):
        """Take the library's description for a missing text; refuse a picture without any."""
        value = super().clean(value)
        image = value.get("image")
        if value["decorative"] or value["alt"] or not image:
            return value
        value["alt"] = (image.description or "").strip()
        if not value["alt"] and not self.is_deferred_validation:
            message = _("Describe the picture, or tick that it is only decoration.")
            raise StructBlockValidationError({"alt": ValidationError(message)})
        return value

    class Meta:
        icon = "image"
        label = _("Picture")
        value_class = PhotoValue
        label_format = "{caption} {alt}"
