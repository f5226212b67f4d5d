"""The forms with which officers say which programme answers an aspiration."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.aspirations.answering import every_page
from forums.aspirations.desk.forms import DeedForm


class LinkForm(DeedForm):
    """A programme as a whole, or one of its milestones."""

    page = forms.ChoiceField(
        label=_("Programme"),
        help_text=_("The aspiration then stands on its page, and whoever follows is told."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["page"].choices = [
            ("", _("Choose a programme")),
            *((page.title, _choices(page)) for page in every_page()),
        ]

    def given(self):
        """The keys of the page and of the milestone, which may be none."""
        page_key, _colon, milestone_key = self.cleaned_data["page"].partition(":")
        return {
            "page_key": UUID(page_key),
            "milestone_key": UUID(milestone_key) if milestone_key else None,
        }


class UnlinkForm(DeedForm):
    """One link of this aspiration."""

    link = forms.IntegerField(min_value=1, max_value=2**62, widget=forms.HiddenInput)


def _choices(page):
    whole = (str(page.key), _("The programme as a whole"))
    return [whole, *((f"{page.key}:{one.key}", one.title) for one in page.milestones)]
