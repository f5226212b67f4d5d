"""Pictures in a form of residents: so many rows of a file and what it shows."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from blocks.library.image_intake import ACCEPT, check_weight
from forums.boards.pictures import take_in
from forums.boards.texts import MAX_ALT, check_line


class PictureFields:
    """For forms with up to ``most_pictures`` pictures.

    Opening pictures is dear, so a valid form has only weighed them: :meth:`take_pictures` opens
    them once the person is known to be allowed to write.
    """

    most_pictures = 3
    longest_alt = MAX_ALT
    needs_alt = True

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for number in self._numbers:
            self.fields[f"picture_{number}"] = _picture_field(number)
            self.fields[f"alt_{number}"] = _alt_field(number, self.longest_alt)

    @property
    def picture_rows(self):
        """Pairs of bound fields: file and description."""
        return [(self[f"picture_{number}"], self[f"alt_{number}"]) for number in self._numbers]

    @property
    def has_picture_errors(self):
        """Whether the folded part with pictures must be open."""
        wrong = any(name.startswith(("picture_", "alt_")) for name in self.errors)
        return wrong or (self.is_bound and self._has_lost_pictures())

    def clean(self):
        data = super().clean() or self.cleaned_data
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

    @property
    def _numbers(self):
        return range(1, self.most_pictures + 1)

    def _uploads(self):
        found = [(number, self.cleaned_data.get(f"picture_{number}")) for number in self._numbers]
        return [(number, upload) for number, upload in found if upload]

    def _check_picture(self, number, upload, alt):
        try:
            if alt or self.needs_alt:
                self.cleaned_data[f"alt_{number}"] = check_line(alt, self.longest_alt)
        except ValidationError as error:
            said = _("Say in a few words what the picture shows.")
            self.add_error(f"alt_{number}", said if error.code == "required" else error)
        try:
            check_weight(upload)
        except ValidationError as error:
            self.add_error(f"picture_{number}", error)

    def _has_lost_pictures(self):
        """Whether pictures came with the form that there was nothing wrong with."""
        names = [f"picture_{number}" for number in self._numbers]
        return any(self.files.get(name) and name not in self.errors for name in names)


def _picture_field(number):
    return forms.FileField(
        required=False,
        label=_("Photo %(number)d") % {"number": number},
        max_length=255,
        widget=forms.ClearableFileInput(attrs={"accept": ACCEPT}),
    )


def _alt_field(number, longest):
    return forms.CharField(
        required=False,
        label=_("What photo %(number)d shows") % {"number": number},
        widget=forms.TextInput(attrs={"maxlength": longest}),
    )
