"""The forms of the boards. Services check again; what they find comes back to these fields."""

from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forums.boards.models import Board, Thread
from forums.boards.picture_fields import PictureFields
from forums.boards.refusals import NotAllowed, TooOften
from forums.boards.services.order import MAX_SUMMARY, SLOW_CHOICES
from forums.boards.texts import MAX_SOURCE, MAX_TITLE, MIN_TITLE, check_line, check_text

HOW_TO_WRITE = _("You can use **bold**, *italic*, - lists, > quotations and links.")


def new_token():
    """A new mark by which a post that is sent twice is known."""
    return uuid4().hex


class RefusableForm(forms.Form):
    """A form that tells what a service found, once its own checks were content."""

    status = 200  # of the page that shows the form

    def take_refusal(self, error):
        """Show by the fields a ValidationError; above them why something is not allowed."""
        if isinstance(error, NotAllowed):
            self.add_error(None, str(error))
            self.status = 429 if isinstance(error, TooOften) else 403
        elif hasattr(error, "error_dict"):
            for name, errors in error.error_dict.items():
                self.add_error(name if name in self.fields else None, errors)
        else:
            self.add_error(None, error)


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


class TitleField(forms.CharField):
    """One line that says what something is about."""

    def __init__(self, **kwargs):
        super().__init__(
            min_length=MIN_TITLE,
            # Only the browser stops there: what is longer is told in words by the check.
            widget=forms.TextInput(attrs={"maxlength": MAX_TITLE}),
            error_messages={
                "required": _("Please say in one line what it is about."),
                "min_length": _("This is too short. Please say in a few words what it is about."),
            },
            **kwargs,
        )

    def clean(self, value):
        """The title with single spaces. Raises ValidationError."""
        return check_line(super().clean(value))


class TextForm(ConfirmableForm):
    """The text of a post."""

    source = forms.CharField(
        label=_("Your post"),
        widget=forms.Textarea(attrs={"rows": 6, "maxlength": MAX_SOURCE}),
        help_text=HOW_TO_WRITE,
        strip=False,
        error_messages={"required": _("Please write something.")},
    )
    field_order = ("source", "confirmed")

    def clean_source(self):
        """The text, ready to be stored."""
        return check_text(self.cleaned_data["source"])


class PostForm(PictureFields, TextForm):
    """A reply, with up to three pictures; ``token`` tells a second press of the button."""

    token = forms.RegexField(r"^[0-9a-f]{32}$", required=False, widget=forms.HiddenInput)
    reply_to = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)


class ThreadForm(PostForm):
    """A new thread: a title above the first post."""

    title = TitleField(
        label=_("Title"), help_text=_("What it is about, in one line. A question works well.")
    )
    field_order = ["title", "source"]


class EditForm(TextForm):
    """A changed text; ``version`` is the one the author began from."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class SummaryForm(RefusableForm):
    """What came out of a thread."""

    summary = forms.CharField(
        label=_("What came out of it"),
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": MAX_SUMMARY}),
        help_text=_("Readers see this above the first post. Nobody can reply afterwards."),
        strip=False,
    )

    def clean_summary(self):
        """The summary, ready to be stored."""
        return check_text(self.cleaned_data["summary"], MAX_SUMMARY)


class SlowForm(RefusableForm):
    """How long everybody waits between two posts."""

    seconds = forms.TypedChoiceField(
        label=_("Wait between two posts"),
        coerce=int,
        choices=list(
            zip(
                SLOW_CHOICES,
                (_("No wait"), _("1 minute"), _("5 minutes"), _("15 minutes"), _("1 hour")),
                strict=True,
            )
        ),
    )


class MoveForm(RefusableForm):
    """To which board."""

    board = forms.ModelChoiceField(Board.objects.none(), label=_("Board"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["board"].queryset = Board.objects.originals().in_order()


class MergeForm(RefusableForm):
    """Into which thread: its number stands in its address."""

    into = forms.IntegerField(
        label=_("Number of the other thread"),
        min_value=1,
        max_value=2**62,
        help_text=_("It stands in the address of the thread: /forum/board/123-title/."),
    )

    def clean_into(self):
        """The thread with this number."""
        thread = Thread.objects.visible().filter(pk=self.cleaned_data["into"]).first()
        if thread is None:
            raise ValidationError(_("There is no thread with this number."))
        return thread


class SplitForm(RefusableForm):
    """Which posts, and the title of the thread that they move to."""

    numbers = forms.CharField(
        label=_("Posts"), max_length=400, help_text=_("Numbers or ranges: 7, 9-12")
    )
    title = TitleField(label=_("Title of the new thread"))

    def clean_numbers(self):
        """The numbers as a set."""
        found = set()
        for part in self.cleaned_data["numbers"].replace("–", "-").split(","):
            first, _dash, last = part.strip().partition("-")
            if not (first.isascii() and first.isdigit() and len(first) < 9):
                raise ValidationError(_("Write numbers with commas between them, such as 7, 9-12."))
            end = int(last) if last.isascii() and last.isdigit() and len(last) < 9 else int(first)
            found.update(range(int(first), min(end, int(first) + 300) + 1))
        return found
