"""Forms of the staff side."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from config.editing.pages import CHECK_EVERY


def next_check():
    """The day that is offered for the next check."""
    return timezone.localdate() + CHECK_EVERY


class CheckedForm(forms.Form):
    """When the page is to be checked again."""

    next_due = forms.DateField(
        label=_("Check again by"),
        initial=next_check,
        widget=AdminDateInput,
        help_text=_("On this day the page appears on the dashboard of the editors again."),
    )
