"""Forms for reports by people without an account."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.moderation.forms import ReportForm
from forums.people.challenge import HoneypotMixin, ProofOfWorkMixin


class GuestReportForm(HoneypotMixin, ProofOfWorkMixin, ReportForm):
    """A report with a proof of work, or with an address to which a code goes."""

    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        max_length=254,
        help_text=_("Only without JavaScript: we send you a code. The address is not kept."),
    )

    def clean(self):
        data = super().clean() or self.cleaned_data
        if not self.is_proven and not data.get("email") and "email" not in self.errors:
            self.add_error("email", _("Please give an address, so that we can send you a code."))
        return data

    @property
    def report(self):
        """What is reported: reason and text."""
        return {name: self.cleaned_data[name] for name in ("reason", "text")}


class CodeForm(forms.Form):
    """The code from the mail."""

    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autocapitalize": "off"}),
    )
