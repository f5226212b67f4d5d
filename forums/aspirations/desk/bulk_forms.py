"""The form below the list: one act for all that are ticked."""

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from forums.aspirations.desk.fields import NamedField
from forums.aspirations.desk.filters import officers
from forums.aspirations.filling import check_filled
from forums.aspirations.models import AnswerTemplate
from forums.aspirations.permissions import may_hold_forwarding
from forums.aspirations.services.moving import LONGEST_ANSWER, check_officer
from forums.aspirations.stages import Act
from forums.people.models import Unit


class Bulk(TextChoices):
    """What can be done to many at once."""

    FORWARD = "forward", _("Forward to a unit")
    ASSIGN = "assign", _("Name the officer in charge")
    ANSWER = "answer", _("Answer alike")
    REFUSE = "refuse", _("Decline")
    ANNOUNCE = "announce", _("Announce")


NEEDED = {
    Bulk.FORWARD: "unit",
    Bulk.ASSIGN: "officer",
    Bulk.ANSWER: "text",
    Bulk.REFUSE: "text",
}


class TemplateField(forms.ModelChoiceField):
    """A template, named together with the step it is for."""

    def label_from_instance(self, obj):
        return f"{obj.get_act_display()}: {obj.title}"


class BulkForm(forms.Form):
    """An act with what it needs; what another act would need is left alone."""

    act = forms.ChoiceField(label=_("What is done"), choices=Bulk)
    unit = NamedField(
        Unit.objects.none(),
        label=_("Unit"),
        required=False,
        help_text=_("To forward them."),
    )
    officer = forms.ModelChoiceField(
        Unit.objects.none(),
        label=_("Officer"),
        required=False,
        help_text=_("To name the one in charge; an officer of the unit."),
    )
    template = TemplateField(
        AnswerTemplate.objects.filter(act__in=[Act.ANSWER, Act.REFUSE]),
        label=_("Template"),
        required=False,
        help_text=_("Used if the text is empty."),
    )
    text = forms.CharField(
        label=_("Answer or reason"),
        required=False,
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Filled in by itself: {kode}, {judul}, {unit}, {tenggat}, {kategori}, {rw}."),
    )
    hold = forms.BooleanField(
        label=_("Hold back: announce it later"),
        required=False,
        help_text=_("Nobody outside the office is told before you announce it."),
    )

    def __init__(self, *args, user=None, **kwargs):
        # The form of the filters stands on the same page.
        super().__init__(*args, auto_id="bulk_%s", **kwargs)
        self.user = user
        self.fields["unit"].queryset = Unit.objects.originals()
        self.fields["officer"].queryset = officers()

    def clean(self):
        """Ask for what the chosen act needs."""
        data = super().clean()
        needed = NEEDED.get(data.get("act"))
        if needed == "text" and data.get("template") and not data.get("text"):
            self._take_template(data)
        if data.get("text"):
            self._check_filled(data["text"])
        if data.get("act") == Bulk.FORWARD:
            self._check_forwarding(data)
        if needed and not self.errors.keys() & {needed, "template"} and not data.get(needed):
            self.add_error(needed, _("Please fill this in."))
        return data

    def _take_template(self, data):
        if data["template"].act == data["act"]:
            data["text"] = data["template"].text
        else:
            self.add_error("template", _("This template is for another step."))

    def _check_filled(self, text):
        try:
            check_filled(text)
        except forms.ValidationError as error:
            self.add_error("text", error)
            # Where it came from a template, this is where its gaps are filled.
            self.data = self.data.copy()
            self.data["text"] = text

    def _check_forwarding(self, data):
        if unit := data.get("unit"):
            try:
                check_officer(unit, data.get("officer"))
            except forms.ValidationError as error:
                self.add_error(None, error)
        if data.get("hold") and not may_hold_forwarding(self.user):
            self.add_error("hold", _("Only who verifies can hold back what is forwarded."))
