"""How a person wants to hear, category by category."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.notices.kinds import ALWAYS_SHOWN, CATEGORY_HELP, Category
from forums.notices.states import Cadence


class WishesForm(forms.Form):
    """Two fields for each category; what is always shown can't be unticked."""

    def __init__(self, *args, wishes, **kwargs):
        super().__init__(*args, **kwargs)
        for category in Category:
            wish, always = wishes[category], category in ALWAYS_SHOWN
            self.fields[f"{category}_email"] = forms.ChoiceField(
                label=_("By e-mail"), choices=Cadence.choices, initial=wish.email
            )
            self.fields[f"{category}_in_app"] = forms.BooleanField(
                label=_("Show in the list on this site"),
                required=False,
                disabled=always,
                initial=wish.in_app,
            )

    @property
    def rows(self):
        """For the template: category, what it is about, its two fields, whether it's fixed."""
        return [
            {
                "category": category,
                "help": CATEGORY_HELP[category],
                "email": self[f"{category}_email"],
                "in_app": self[f"{category}_in_app"],
                "always": category in ALWAYS_SHOWN,
            }
            for category in Category
        ]

    @property
    def wishes(self):
        """What was chosen, as ``services.save_wishes`` takes it."""
        data = self.cleaned_data
        return {
            category: (data[f"{category}_in_app"], data[f"{category}_email"])
            for category in Category
        }
