"""The form that names an aspiration by its code."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.aspirations.codes import plain


class AspirationCodeForm(forms.Form):
    """A code, and the milestone that answers it; no milestone means the programme as a whole."""

    code = forms.CharField(
        label=_("Code of the aspiration"),
        max_length=40,
        help_text=_("It stands on the page of the aspiration, such as TB-2026-7KQ4M."),
    )
    milestone = forms.TypedChoiceField(
        label=_("Milestone"),
        required=False,
        coerce=UUID,
        empty_value=None,
        help_text=_("Whoever follows the aspiration hears when it is reached."),
    )

    def __init__(self, *args, milestones=(), **kwargs):
        super().__init__(*args, **kwargs)
        whole = ("", _("The programme as a whole"))
        self.fields["milestone"].choices = [
            whole,
            *((str(one.key), one.title) for one in milestones),
        ]

    def clean_code(self):
        """The code as it is stored."""
        return plain(self.cleaned_data["code"])
