"""Forms for residents: text that is looked through, reports and appeals."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.moderation.services import screen
from forums.moderation.states import Reason


class ScreenedMixin:
    """For forms with residents' text: says what must be mended, asks once about the rest.

    The form is given ``author=`` and names its ``screened_fields``; file fields are looked at by
    their names. Afterwards ``screening`` holds the result and ``cleaned_data`` the masked texts.
    """

    screened_fields = ("text",)

    def __init__(self, *args, author, **kwargs):
        super().__init__(*args, **kwargs)
        self.author, self.screening = author, None
        self.fields["public_anyway"] = forms.BooleanField(
            required=False, label=_("I have read this and want to publish it all the same")
        )

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        names = [name for name in self.screened_fields if isinstance(cleaned.get(name), str)]
        uploads = self.files.lists() if hasattr(self.files, "lists") else ()
        files = [file.name for _name, given in uploads for file in given]
        texts = [cleaned[name] for name in names]
        self.screening = screen(author=self.author, texts=texts, names=files)
        for place, sentence in self.screening.problems:
            self.add_error(None if place is None else names[place], sentence)
        if self.screening.warnings and not cleaned.get("public_anyway"):
            for sentence in self.screening.warnings:
                self.add_error("public_anyway", sentence)
        cleaned.update(zip(names, self.screening.texts, strict=True))
        return cleaned


class ReportForm(forms.Form):
    """What is wrong with it."""

    reason = forms.ChoiceField(label=_("What is wrong?"), choices=Reason, widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("What should the moderator know?"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Not needed. The author never learns who reported."),
    )


class AppealForm(forms.Form):
    """Why the decision should be changed."""

    text = forms.CharField(
        label=_("Why should the decision be changed?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Another moderator reads this together with what you wrote."),
    )
