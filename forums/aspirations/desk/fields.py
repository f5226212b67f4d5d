"""Fields of the officers' forms."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from blocks.library.image_intake import ACCEPT
from forums.aspirations.documents import MOST_DOCUMENTS, take_document
from forums.aspirations.house_times import MOST_PICTURES
from forums.boards.pictures import take_in


class FilesInput(forms.ClearableFileInput):
    """Several files at once."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Up to ``most`` files, each turned into something by ``take``."""

    widget = FilesInput

    def __init__(self, *, take, most, accept, **kwargs):
        self.take, self.most = take, most
        super().__init__(required=False, **kwargs)
        self.widget.attrs["accept"] = accept

    def clean(self, data, initial=None):
        """A list of what was taken in. Raises ValidationError that names each that cannot be."""
        files = [file for file in data or [] if file]
        if len(files) > self.most:
            raise ValidationError(_("At most %(count)d files fit.") % {"count": self.most})
        taken, errors = [], []
        for file in files:
            try:
                taken.append(self.take(super().clean(file)))
            except ValidationError as error:
                errors += [f"{file.name}: {sentence}" for sentence in error.messages]
        if errors:
            raise ValidationError(errors)
        return taken


class NamedField(forms.ModelChoiceField):
    """Units or categories, by their names in the reader's language."""

    def label_from_instance(self, obj):
        return obj.shown_name


def documents_field(**kwargs):
    """Documents of an answer."""
    return FilesField(
        take=take_document,
        most=MOST_DOCUMENTS,
        accept=f"application/pdf,{ACCEPT}",
        **kwargs,
    )


def pictures_field(**kwargs):
    """Pictures of the work."""
    return FilesField(
        take=lambda upload: take_in(upload, ""), most=MOST_PICTURES, accept=ACCEPT, **kwargs
    )
