"""Blocks of facts: key figures and whom to ask."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.blocks.fields import Email, Items, Line, Lines, Struct
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.phones import check_phone, dialled

GROUP = _("Facts and contacts")


class FigureBlock(Struct):
    """One number."""

    value = Line(max_length=30, label=_("Number"), help_text=_("As it is shown: 1.250 kg, 74%."))
    label = Line(max_length=100, label=_("What it counts"), help_text=_("A few words."))
    note = Line(
        required=False, max_length=150, label=_("Note"), help_text=_("The date and the source.")
    )

    class Meta:
        icon = "decimal"
        label = _("Figure")
        label_format = "{value} {label}"


class FiguresBlock(Sketched, Struct):
    """A few numbers that tell how things stand."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("May stay empty."))
    items = Items(
        FigureBlock(), min_num=1, max_num=6, label=_("Figures"), help_text=_("Three or four.")
    )

    class Meta:
        icon = "order"
        label = _("Key figures")
        description = _("A few large numbers with what they count.")
        group = GROUP
        template = "stream/blocks/figures.html"
        label_format = "{title}"


class ContactValue(blocks.StructValue):
    """Whom to ask."""

    @property
    def dialled(self):
        """The telephone number as a telephone dials it, or ""."""
        return dialled(self.get("phone") or "")


class ContactBlock(Sketched, Struct):
    """Whom to ask, and how."""

    name = Line(max_length=120, label=_("Name"), help_text=_("An office or a person."))
    role = Line(
        required=False, max_length=120, label=_("Role"), help_text=_("What they help with.")
    )
    email = Email(required=False, label=_("E-mail address"), help_text=_("An office address."))
    phone = Line(
        required=False,
        max_length=30,
        label=_("Telephone"),
        help_text=_("An office number, never a private one without consent."),
        validators=[check_phone],
    )
    address = Lines(
        required=False,
        max_length=250,
        rows=2,
        label=_("Address"),
        help_text=_("Street, number, RT/RW."),
    )
    note = Line(
        required=False, max_length=200, label=_("Note"), help_text=_("When they can be reached.")
    )

    class Meta:
        icon = "user"
        label = _("Contact")
        description = _("Whom to ask, with e-mail, telephone and address.")
        group = GROUP
        template = "stream/blocks/contact.html"
        value_class = ContactValue
        label_format = "{name}"
