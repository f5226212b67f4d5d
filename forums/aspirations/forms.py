"""The forms of senders. Services check again; what they find comes back to these fields."""

from decimal import Decimal
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forums.aspirations.consent import current_version
from forums.aspirations.house_times import MOST_PICTURES
from forums.aspirations.models import Category
from forums.aspirations.models.aspiration import LATITUDES, LONGITUDES
from forums.aspirations.services import Voice
from forums.aspirations.services.sending import LONGEST_LANDMARK, LONGEST_NUMBER, LONGEST_TEXT
from forums.aspirations.states import (
    ASSISTED_CHANNELS,
    KIND_HELP,
    PRIVACY_HELP,
    Channel,
    Kind,
    Outside,
    Privacy,
)
from forums.boards.forms import RefusableForm
from forums.boards.picture_fields import PictureFields
from forums.boards.texts import MAX_TITLE, MIN_TITLE, check_line, check_text
from forums.people.challenge import HoneypotMixin, ProofOfWorkMixin

LONGEST_ALT = 160
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


def keeps_files(request):
    """Whether the form was sent by its script, so that the page and its chosen files stay."""
    return request.headers.get("X-Requested-With") == "XMLHttpRequest"


def new_token():
    """A new mark by which one that is sent twice is known."""
    return str(uuid4())


def _number_field(label):
    return forms.IntegerField(
        label=label,
        required=False,
        min_value=1,
        max_value=999,
        localize=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "maxlength": 3, "size": 4}),
    )


class ConfirmableForm(RefusableForm):
    """A text for which there may be a warning that its author has to think over."""

    confirmed = forms.BooleanField(
        required=False, label=_("I have looked again: publish it as it is.")
    )
    warnings = ()

    def take_pictures(self):
        """A plain text has none."""
        return []

    def tell_of_lost_pictures(self):
        """A plain text loses none."""


class LetterForm(ConfirmableForm):
    """What it says."""

    title = forms.CharField(
        label=_("In one line"),
        min_length=MIN_TITLE,
        max_length=MAX_TITLE,
        help_text=_("Such as: The drain behind the guard post is too narrow."),
        error_messages={"required": _("Please say in one line what it is about.")},
    )
    text = forms.CharField(
        label=_("What you want to say"),
        widget=forms.Textarea(attrs={"rows": 6, "maxlength": LONGEST_TEXT}),
        help_text=_("What, since when, and for whom. Leave out names and telephone numbers."),
        strip=False,
        error_messages={"required": _("Please write something.")},
    )
    landmark = forms.CharField(
        label=_("Known spot close by"),
        required=False,
        max_length=LONGEST_LANDMARK,
        help_text=_("Such as: behind the mosque, beside the guard post."),
    )

    def clean_title(self):
        """The title in one line."""
        return check_line(self.cleaned_data["title"])

    def clean_text(self):
        """The text, ready to be stored."""
        return check_text(self.cleaned_data["text"], LONGEST_TEXT)


class SendForm(PictureFields, LetterForm):
    """One aspiration, in four parts: what, where, pictures, how."""

    most_pictures = MOST_PICTURES
    longest_alt = LONGEST_ALT
    needs_alt = False
    privacies = tuple(Privacy)
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
        label=_("Number of that report"), required=False, max_length=LONGEST_NUMBER
    )
    privacy = forms.ChoiceField(label=_("Who may read it?"), widget=forms.RadioSelect)

    def __init__(self, *args, **kwargs):
        start = {"token": new_token(), "privacy": self.privacies[0]}
        kwargs["initial"] = {**start, **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        choices = [(one.value, one.label) for one in self.privacies]
        self.fields["privacy"].choices = choices
        self._offer_categories()

    def _offer_categories(self):
        shown = Category.objects.all().shown()
        field = self.fields["category"]
        field.queryset = Category.objects.originals()
        field.choices = [("", field.empty_label), *((one.pk, one.shown.name) for one in shown)]
        quicker = [str(one.pk) for one in shown if one.is_urgent_elsewhere]
        field.widget.attrs["data-quicker"] = " ".join(quicker)

    @property
    def kind_rows(self):
        """Pairs of radio button and its line."""
        return [(radio, KIND_HELP[radio.data["value"]]) for radio in self["kind"]]

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
    """The same, written down for a resident who agreed to it."""

    privacies = WITHOUT_NAME
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
        error_messages={"required": _("Without consent it cannot be sent. Please ask first.")},
    )
    resident_name = forms.CharField(
        label=_("Name of the resident"),
        required=False,
        max_length=100,
        help_text=_("Only if the resident wants it kept; it is never shown to the public."),
    )

    def clean_resident_name(self):
        """The name in one line."""
        name = self.cleaned_data["resident_name"]
        return check_line(name, 100) if name else ""

    @property
    def voice(self):
        """For whom it is written down."""
        data = self.cleaned_data
        return Voice(data["channel"], current_version(), data["resident_name"])


class EditForm(LetterForm):
    """Another text, and pictures that go."""

    drop = forms.ModelMultipleChoiceField(
        None, required=False, label=_("Take away"), widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, pictures, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["drop"].queryset = pictures

    @property
    def letter(self):
        """What the service is given."""
        data = self.cleaned_data
        names = ("title", "text", "landmark", "confirmed")
        return {**{name: data[name] for name in names}, "drop": [one.pk for one in data["drop"]]}


class OpenForm(forms.Form):
    """The code and the secret of a receipt."""

    kode = forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"}),
        help_text=_("Such as TB-2026-7KQ4M."),
    )
    rahasia = forms.CharField(
        label=_("Secret key"),
        max_length=60,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"}),
        help_text=_("Twelve letters and digits on your receipt."),
    )


class MessageForm(ConfirmableForm):
    """One message to the office."""

    token = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("Your message"),
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": 4000}),
        strip=False,
        error_messages={"required": _("Please write something.")},
    )

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)


class CompleteForm(PictureFields, MessageForm):
    """What the office asked for, with pictures."""

    most_pictures = MOST_PICTURES
    longest_alt = LONGEST_ALT
    needs_alt = False
    take_pictures = PictureFields.take_pictures


class RateForm(ConfirmableForm):
    """How good the result is."""

    score = forms.TypedChoiceField(
        label=_("How content are you?"),
        coerce=int,
        choices=[
            (5, _("5 – very content")),
            (4, _("4 – content")),
            (3, _("3 – so-so")),
            (2, _("2 – not content")),
            (1, _("1 – not content at all")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Please choose from 1 to 5.")},
    )
    text = forms.CharField(
        label=_("In your words"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Not needed. Only the office reads this."),
    )
    done = forms.BooleanField(required=False, label=_("This settles it: mark it as done."))


class ReasonForm(ConfirmableForm):
    """Why one objects, or wants it taken up again."""

    reason = forms.CharField(
        label=_("Why?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("This stands on the public trail. Leave out names and telephone numbers."),
        strip=False,
        error_messages={"required": _("Please say why.")},
    )
