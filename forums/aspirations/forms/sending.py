"""The form with which one is sent in: with an account, without one, or for somebody else."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forums.aspirations.consent import current_version
from forums.aspirations.forms.letters import LONGEST_ALT, LetterForm, new_token
from forums.aspirations.house_times import MOST_PICTURES
from forums.aspirations.models import Category
from forums.aspirations.models.aspiration import LATITUDES, LONGITUDES
from forums.aspirations.services import Voice
from forums.aspirations.services.sending import LONGEST_NUMBER
from forums.aspirations.states import (
    ASSISTED_CHANNELS,
    KIND_HELP,
    KIND_HELP_ASSISTED,
    PRIVACY_HELP,
    PRIVACY_IN_OFFICE,
    Channel,
    Kind,
    Outside,
    Privacy,
)
from forums.boards.picture_fields import PictureFields
from forums.boards.texts import check_line
from forums.people.challenge import HoneypotMixin, ProofOfWorkMixin
from forums.people.names import clean_public_name

ABOUT_PLACE = (
    "rw",
    "rt",
    "landmark",
    "latitude",
    "longitude",
    "happened_on",
    "outside_channel",
    "outside_number",
)


def _number_field(label):
    said = _("Please write a number from 1 to 999.")
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=1,
        max_value=999,
        localize=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 3, "size": 4}),
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), said),
    )


class SendForm(PictureFields, LetterForm):
    """One aspiration, in four parts: what, where, pictures, how."""

    most_pictures = MOST_PICTURES
    longest_alt = LONGEST_ALT
    needs_alt = False
    kind_help = KIND_HELP
    privacies = tuple(Privacy)
    privacy_labels = dict(Privacy.choices)
    privacy_help = PRIVACY_HELP

    token = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
    kind = forms.ChoiceField(
        label=_("What is it?"),
        choices=Kind,
        initial=Kind.ASPIRATION,
        widget=forms.RadioSelect,
    )
    category = forms.ModelChoiceField(
        Category.objects.none(),
        label=_("What it is about"),
        empty_label=_("Choose"),
        error_messages={"required": _("Please choose what it is about.")},
    )
    rw = _number_field(_("RW"))
    rt = _number_field(_("RT"))
    latitude = forms.DecimalField(required=False, max_digits=30, widget=forms.HiddenInput)
    longitude = forms.DecimalField(required=False, max_digits=30, widget=forms.HiddenInput)
    happened_on = forms.DateField(
        label=_("On which day did it happen?"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"],
        help_text=_("Not needed."),
    )
    outside_channel = forms.ChoiceField(
        label=_("Where you reported it"), required=False, choices=[("", "–"), *Outside.choices]
    )
    outside_number = forms.CharField(
        label=_("Number of that report"),
        required=False,
        widget=forms.TextInput(attrs={"maxlength": LONGEST_NUMBER}),
    )
    privacy = forms.ChoiceField(label=_("Who may read it?"), widget=forms.RadioSelect)

    def __init__(self, *args, **kwargs):
        start = {"token": new_token(), "privacy": self.privacies[0]}
        kwargs["initial"] = {**start, **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        choices = [(one.value, self.privacy_labels[one]) for one in self.privacies]
        self.fields["privacy"].choices = choices
        self._offer_categories()

    def _offer_categories(self):
        categories = Category.objects.originals()
        field = self.fields["category"]
        field.queryset = categories
        field.choices = [("", field.empty_label), *((one.pk, one.shown_name) for one in categories)]
        quicker = [str(one.pk) for one in categories if one.is_urgent_elsewhere]
        field.widget.attrs["data-quicker"] = " ".join(quicker)

    @property
    def kind_rows(self):
        """Pairs of radio button and its line."""
        return [(radio, self.kind_help[radio.data["value"]]) for radio in self["kind"]]

    @property
    def privacy_rows(self):
        """Pairs of radio button and its line."""
        return [(radio, self.privacy_help[radio.data["value"]]) for radio in self["privacy"]]

    @property
    def wrong_step(self):
        """The name of the first of the four parts that has an error, or ""."""
        parts = {
            "what": ("kind", "title", "text", "category"),
            "where": ABOUT_PLACE,
            "pictures": [name for name in self.fields if name.startswith(("picture_", "alt_"))],
        }
        for part, names in parts.items():
            if any(name in self.errors for name in names):
                return part
        return "how" if self.errors or self.warnings else ""

    def clean_latitude(self):
        """Rounded to about a metre."""
        return _degrees(self.cleaned_data["latitude"], LATITUDES)

    def clean_longitude(self):
        """Rounded to about a metre."""
        return _degrees(self.cleaned_data["longitude"], LONGITUDES)

    def clean_outside_number(self):
        """The number in one line."""
        number = self.cleaned_data["outside_number"]
        return check_line(number, LONGEST_NUMBER) if number else ""

    def clean(self):
        data = super().clean() or self.cleaned_data
        if data.get("outside_number") and not data.get("outside_channel"):
            self.add_error("outside_channel", _("Please choose where this number comes from."))
        if "latitude" in self.errors:  # they are one position to whoever reads it
            self.errors.pop("longitude", None)
        return data

    @property
    def letter(self):
        """What the service is given, but for who sends it and the pictures."""
        names = ("kind", "title", "text", "category", "privacy", "token", "confirmed")
        return {name: self.cleaned_data[name] for name in (*names, *ABOUT_PLACE)}


def _degrees(value, allowed):
    if value is None:
        return None
    if not allowed[0] <= value <= allowed[1]:
        raise ValidationError(_("This position is not in Indonesia."))
    return value.quantize(Decimal("0.00001"))


# Nobody's name is known, so there is nothing to show beside the text.
WITHOUT_NAME = (Privacy.NAME_HIDDEN, Privacy.CONFIDENTIAL)


class GuestSendForm(HoneypotMixin, ProofOfWorkMixin, SendForm):
    """The same by somebody without an account; nothing about them is kept."""

    privacies = WITHOUT_NAME
    privacy_help = {
        Privacy.NAME_HIDDEN: _("Everybody reads it. Nobody learns who sent it, not even we."),
        Privacy.CONFIDENTIAL: _("Only the officers in charge read it, and it is never listed."),
    }
    asks_code = False

    email = forms.EmailField(
        label=_("E-mail"),
        required=False,
        max_length=254,
        help_text=_("We send you a code, nothing else. The address is not kept."),
    )
    code = forms.CharField(
        label=_("Code from the mail"),
        required=False,
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autocapitalize": "off"}),
    )


class AssistedForm(SendForm):
    """The same, written down for a resident who agreed to it; its words speak of the resident."""

    kind_help = KIND_HELP_ASSISTED
    privacies = WITHOUT_NAME
    privacy_labels = PRIVACY_IN_OFFICE
    privacy_help = {
        Privacy.NAME_HIDDEN: _("Everybody reads it; the name of the resident is not shown."),
        Privacy.CONFIDENTIAL: _("Only the officers in charge read it, and it is never listed."),
    }

    channel = forms.ChoiceField(
        label=_("You write this down as"),
        choices=[(one.value, one.label) for one in ASSISTED_CHANNELS],
        initial=Channel.COUNTER,
    )
    consent = forms.BooleanField(
        label=_("I have read this out, and the resident agrees."),
        widget=forms.CheckboxInput(
            attrs={"data-missing": _("Please read the text out and tick the consent first.")}
        ),
        error_messages={"required": _("Without consent it cannot be sent. Please ask first.")},
    )
    resident_name = forms.CharField(
        label=_("Name of the resident"),
        required=False,
        max_length=100,
        help_text=_("Only if the resident wants it kept; it is never shown to the public."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("What the resident wants to say")
        self.fields["outside_channel"].label = _("Where the resident reported it")

    def clean_resident_name(self):
        """The name in one line."""
        name = self.cleaned_data["resident_name"]
        return clean_public_name(name) if name else ""

    @property
    def voice(self):
        """For whom it is written down."""
        data = self.cleaned_data
        return Voice(data["channel"], current_version(), data["resident_name"])
