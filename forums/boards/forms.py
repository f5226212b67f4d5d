"""The forms of the boards. Services check again; what they find comes back to these fields."""

from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from forums.boards.models import Board, Thread
from forums.boards.pictures import check_weight, take_in
from forums.boards.services.order import MAX_SUMMARY, SLOW_CHOICES
from forums.boards.texts import MAX_ALT, MAX_SOURCE, MAX_TITLE, MIN_TITLE, check_line, check_text

MAX_PICTURES = 3
HOW_TO_WRITE = _("You can use **bold**, *italic*, - lists, > quotations and links.")


def new_token():
    """A new mark by which a post that is sent twice is known."""
    return uuid4().hex


class TextForm(forms.Form):
    """A text, and whether its author has thought over a warning."""

    source = forms.CharField(
        label=_("Your post"),
        widget=forms.Textarea(attrs={"rows": 6, "maxlength": MAX_SOURCE}),
        help_text=HOW_TO_WRITE,
        strip=False,
        error_messages={"required": _("Please write something.")},
    )
    confirmed = forms.BooleanField(
        required=False, label=_("I have looked again: publish it as it is.")
    )
    warnings = ()
    status = 200  # of the page that shows the form

    def take_pictures(self):
        """A plain text has none."""
        return []

    def tell_of_lost_pictures(self):
        """A plain text loses none."""

    def clean_source(self):
        """The text, ready to be stored."""
        return check_text(self.cleaned_data["source"])

    def take_refusal(self, error):
        """Show by the fields what a service found."""
        if hasattr(error, "error_dict"):
            for name, errors in error.error_dict.items():
                self.add_error(name if name in self.fields else None, errors)
        else:
            self.add_error(None, error)


class PostForm(TextForm):
    """A reply, with up to three pictures; ``token`` tells a second press of the button.

    Opening pictures is dear, so a valid form has only weighed them: :meth:`take_pictures` opens
    them once the person is known to be allowed to write.
    """

    token = forms.RegexField(r"^[0-9a-f]{32}$", required=False, widget=forms.HiddenInput)
    reply_to = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        kwargs["initial"] = {"token": new_token(), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        for number in range(1, MAX_PICTURES + 1):
            self.fields[f"picture_{number}"] = _picture_field(number)
            self.fields[f"alt_{number}"] = _alt_field(number)

    @property
    def picture_rows(self):
        """Pairs of bound fields: file and description."""
        numbers = range(1, MAX_PICTURES + 1)
        return [(self[f"picture_{number}"], self[f"alt_{number}"]) for number in numbers]

    @property
    def has_picture_errors(self):
        """Whether the folded part with pictures must be open."""
        wrong = any(name.startswith(("picture_", "alt_")) for name in self.errors)
        return wrong or (self.is_bound and self._has_lost_pictures())

    def clean(self):
        data = super().clean()
        for number, upload in self._uploads():
            self._check_picture(number, upload, data.get(f"alt_{number}", ""))
        return data

    def take_pictures(self):
        """The pictures, opened and made small. Raises ValidationError by field."""
        taken, errors = [], {}
        for number, upload in self._uploads():
            try:
                taken.append(take_in(upload, self.cleaned_data[f"alt_{number}"]))
            except ValidationError as error:
                errors[f"picture_{number}"] = error
        if errors:
            raise ValidationError(errors)
        return taken

    def tell_of_lost_pictures(self):
        """Say, before the form is shown again, that a browser doesn't send files twice."""
        if self._has_lost_pictures():
            self.add_error(None, _("Please choose your pictures again; they are not kept."))

    def _uploads(self):
        numbers = range(1, MAX_PICTURES + 1)
        found = [(number, self.cleaned_data.get(f"picture_{number}")) for number in numbers]
        return [(number, upload) for number, upload in found if upload]

    def _check_picture(self, number, upload, alt):
        try:
            self.cleaned_data[f"alt_{number}"] = check_line(alt, MAX_ALT)
        except ValidationError as error:
            said = _("Say in a few words what the picture shows.")
            self.add_error(f"alt_{number}", said if error.code == "required" else error)
        try:
            check_weight(upload)
        except ValidationError as error:
            self.add_error(f"picture_{number}", error)

    def _has_lost_pictures(self):
        """Whether pictures came with the form that there was nothing wrong with."""
        names = [f"picture_{number}" for number in range(1, MAX_PICTURES + 1)]
        return any(self.files.get(name) and name not in self.errors for name in names)


class ThreadForm(PostForm):
    """A new thread: a title above the first post."""

    title = forms.CharField(
        label=_("Title"),
        min_length=MIN_TITLE,
        max_length=MAX_TITLE,
        help_text=_("What it is about, in one line. A question works well."),
    )
    field_order = ["title", "source"]

    def clean_title(self):
        """The title in one line."""
        return check_line(self.cleaned_data["title"])


class EditForm(TextForm):
    """A changed text; ``version`` is the one the author began from."""

    version = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class SummaryForm(forms.Form):
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


class SlowForm(forms.Form):
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


class MoveForm(forms.Form):
    """To which board."""

    board = forms.ModelChoiceField(Board.objects.none(), label=_("Board"))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["board"].queryset = Board.objects.originals().in_order()


class MergeForm(forms.Form):
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


class SplitForm(forms.Form):
    """Which posts, and the title of the thread that they move to."""

    numbers = forms.CharField(
        label=_("Posts"), max_length=400, help_text=_("Numbers or ranges: 7, 9-12")
    )
    title = forms.CharField(
        label=_("Title of the new thread"), min_length=MIN_TITLE, max_length=MAX_TITLE
    )

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


def _picture_field(number):
    return forms.FileField(
        required=False,
        label=_("Picture %(number)d") % {"number": number},
        max_length=255,
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )


def _alt_field(number):
    return forms.CharField(
        required=False,
        label=_("What picture %(number)d shows") % {"number": number},
        max_length=MAX_ALT,
    )
