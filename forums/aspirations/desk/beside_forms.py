"""The forms of what is done to a case besides its stages."""

import uuid

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.aspirations.desk.filters import officers
from forums.aspirations.desk.forms import FAR_TOO_LONG, DeedForm, area
from forums.aspirations.services.outside import LONGEST_NUMBER
from forums.aspirations.services.sending import LONGEST_TEXT
from forums.aspirations.services.work import LONGEST_ITEM, LONGEST_NOTE
from forums.aspirations.states import ContestOutcome, Outside
from forums.boards.forms import TitleField
from forums.people.models import Unit


class AssignForm(DeedForm):
    """Who of the unit is in charge."""

    officer = forms.ModelChoiceField(
        Unit.objects.none(),
        label=_("Officer in charge"),
        required=False,
        empty_label=_("The whole unit"),
    )

    def __init__(self, *args, aspiration, **kwargs):
        super().__init__(*args, aspiration=aspiration, **kwargs)
        members = officers().filter(units=aspiration.unit_id) if aspiration.unit_id else None
        self.fields["officer"].queryset = members if members is not None else officers().none()
        self.fields["officer"].initial = aspiration.officer_id


class OutsideForm(DeedForm):
    """Where it was reported, and as which number."""

    channel = forms.ChoiceField(label=_("Outside channel"), choices=Outside)
    number = forms.CharField(label=_("Outside report number"), max_length=LONGEST_NUMBER)
    reason = forms.CharField(
        label=_("Reason"), required=False, max_length=FAR_TOO_LONG, widget=area(2)
    )


class SplitForm(DeedForm):
    """What the second one says."""

    title = TitleField(label=_("Title of the second one"))
    text = forms.CharField(
        label=_("Its text"),
        max_length=LONGEST_TEXT,
        widget=area(5),
        help_text=_("Take the sender's own words as far as possible."),
    )

    def __init__(self, *args, aspiration, **kwargs):
        super().__init__(*args, aspiration=aspiration, **kwargs)
        self.fields["title"].initial = aspiration.title
        self.fields["text"].initial = aspiration.text


class NoteForm(DeedForm):
    """What colleagues should know."""

    text = forms.CharField(label=_("Note for colleagues"), max_length=LONGEST_NOTE, widget=area(3))


class ItemForm(DeedForm):
    """Something to be done."""

    text = forms.CharField(label=_("To do"), max_length=LONGEST_ITEM)


class ItemActForm(DeedForm):
    """One line of the checklist."""

    item = forms.IntegerField(min_value=1, max_value=2**62, widget=forms.HiddenInput)


class MessageForm(DeedForm):
    """A message to the sender."""

    written = "text"
    text = forms.CharField(
        label=_("Message to the sender"),
        max_length=FAR_TOO_LONG,
        widget=area(4),
        help_text=_("Only the sender and the office read it."),
    )
    token = forms.CharField(
        max_length=36, required=False, widget=forms.HiddenInput, initial=lambda: str(uuid.uuid4())
    )


class ContestForm(DeedForm):
    """What becomes of an objection."""

    told = "text"
    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=[(one.value, one.label) for one in ContestOutcome if one.value],
        widget=forms.RadioSelect,
    )
    text = forms.CharField(label=_("Why"), max_length=FAR_TOO_LONG, widget=area(4))
