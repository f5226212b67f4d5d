"""The forms of senders once it is sent: the door, messages, and what follows the answer."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.aspirations.forms.letters import LONGEST_ALT, new_token
from forums.aspirations.house_times import MOST_PICTURES
from forums.boards.forms import ConfirmableForm
from forums.boards.picture_fields import PictureFields


class OpenForm(forms.Form):
    """The code and the secret of a receipt."""

    kode = forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"}),
        help_text=_("Such as TB-2026-7KQ4M."),
        error_messages={"required": _("Please fill this in.")},
    )
    rahasia = forms.CharField(
        label=_("Secret key"),
        max_length=60,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "autocomplete": "off"}),
        help_text=_("Twelve letters and digits on your receipt."),
        error_messages={"required": _("Please fill this in.")},
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

    def __init__(self, *args, aspiration, **kwargs):
        super().__init__(*args, **kwargs)
        if aspiration.is_confidential:
            words = _("Only you and the officers in charge read this.")
            self.fields["reason"].help_text = words
