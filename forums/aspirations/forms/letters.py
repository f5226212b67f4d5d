"""What one writes: title, text and the spot, and how a form tells what a service found."""

from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.aspirations.services.sending import LONGEST_LANDMARK, LONGEST_TEXT
from forums.boards.forms import ConfirmableForm, TitleField
from forums.boards.texts import check_line, check_text

LONGEST_ALT = 160


def keeps_files(request):
    """Whether the form was sent by its script, so that the page and its chosen files stay."""
    return request.headers.get("X-Requested-With") == "XMLHttpRequest"


def new_token():
    """A new mark by which one that is sent twice is known."""
    return str(uuid4())


class LetterForm(ConfirmableForm):
    """What it says."""

    title = TitleField(
        label=_("In one line"),
        help_text=_("Such as: The drain behind the guard post is too narrow."),
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
        widget=forms.TextInput(attrs={"maxlength": LONGEST_LANDMARK}),
        help_text=_("Such as: behind the mosque, beside the guard post."),
    )

    def clean_text(self):
        """The text, ready to be stored."""
        return check_text(self.cleaned_data["text"], LONGEST_TEXT)

    def clean_landmark(self):
        """The spot in one line."""
        landmark = self.cleaned_data["landmark"]
        return check_line(landmark, LONGEST_LANDMARK) if landmark else ""


class EditForm(LetterForm):
    """Another text, and pictures that go."""

    # By the names of their files: keys would tell how many pictures others have sent.
    drop = forms.ModelMultipleChoiceField(
        None,
        required=False,
        to_field_name="small",
        label=_("Take away"),
        widget=forms.CheckboxSelectMultiple,
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
