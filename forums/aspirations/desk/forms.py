"""The forms of the acts on a case: each asks for just what its act needs."""

from django import forms
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from forums.aspirations import codes
from forums.aspirations.desk.fields import NamedField, documents_field, pictures_field
from forums.aspirations.desk.filters import officers
from forums.aspirations.filling import fill
from forums.aspirations.models import Aspiration
from forums.aspirations.permissions import may_hold_forwarding
from forums.aspirations.services.moving import LONGEST_ANSWER, LONGEST_REASON
from forums.people.models import Unit

# How long a text may be is told by the services; this only keeps out what no person typed.
FAR_TOO_LONG = 20_000
READ_BY_ALL = _("Everybody reads this beside the aspiration.")
READ_BY_FEW = _("Only the sender and the officers in charge read this.")


def area(rows, **attrs):
    """A box of so many lines."""
    return forms.Textarea(attrs={"rows": rows, **attrs})


class DeedForm(forms.Form):
    """Something that is done to one aspiration; ``templates`` offer words for it."""

    asks_first = False
    preview = None  # what it would do, for a form that asks once more before it is carried out
    written = ""  # the field that a template fills
    told = ""  # the field whose words stand beside the aspiration
    read_by_all = READ_BY_ALL

    def __init__(self, *args, aspiration, user, templates=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.aspiration, self.user, self.templates = aspiration, user, templates
        if self.told:
            self._name_readers(self.fields[self.told])
        if self.written and templates:
            choices = [("", _("Choose a template")), *((one.pk, one.title) for one in templates)]
            self.fields["template"] = forms.ChoiceField(
                label=_("Template"), choices=choices, required=False
            )
            self.order_fields(self.field_order or ["template", *self.fields])

    def _name_readers(self, field):
        """Say before the help of ``field`` who will read it."""
        readers = READ_BY_FEW if self.aspiration.is_confidential else self.read_by_all
        field.help_text = f"{readers} {field.help_text}".strip()

    def typed(self):
        """What was typed, as initial values."""
        return {name: self.data.get(self.add_prefix(name), "") for name in self.fields}

    def filled(self):
        """What was typed, with the words of the chosen template added, as initial values."""
        values = self.typed()
        chosen = [one for one in self.templates if str(one.pk) == values.get("template")]
        for template in chosen:
            words = fill(template.text, self.aspiration)
            typed = values[self.written].strip()
            values[self.written] = f"{typed}\n\n{words}" if typed else words
        return values

    def given(self):
        """What the service is given."""
        data = dict(self.cleaned_data)
        data.pop("template", None)
        return data

    def take_refusal(self, error):
        """Show by the fields what a service found, or above them."""
        if hasattr(error, "error_dict"):
            for name, errors in error.error_dict.items():
                self.add_error(name if name in self.fields else None, errors)
        else:
            self.add_error(None, error)


class HoldableForm(DeedForm):
    """A decision that may be announced later."""

    hold = forms.BooleanField(
        label=_("Hold back: announce it later"),
        required=False,
        help_text=_("Nobody outside the office is told before you announce it."),
    )

    def given(self):
        data = super().given()
        data["announced"] = not data.pop("hold", False)
        return data


class ForwardForm(HoldableForm):
    """To which unit, and perhaps to whom there."""

    unit = NamedField(Unit.objects.none(), label=_("Unit in charge"))
    officer = forms.ModelChoiceField(
        Unit.objects.none(),
        label=_("Officer in charge"),
        required=False,
        empty_label=_("The whole unit"),
    )
    field_order = ("unit", "officer", "hold")

    def __init__(self, *args, aspiration, **kwargs):
        super().__init__(*args, aspiration=aspiration, **kwargs)
        self.fields["unit"].queryset = Unit.objects.originals()
        self.fields["officer"].queryset = officers()
        self.fields["unit"].initial = aspiration.unit_id or aspiration.category.unit_id
        if not may_hold_forwarding(self.user):
            del self.fields["hold"]


class StartForm(HoldableForm):
    """Until when it is to be done."""

    target_on = forms.DateField(
        label=_("To be done by"), widget=forms.DateInput(attrs={"type": "date"})
    )
    field_order = ("target_on", "hold")


class PlainReasonForm(DeedForm):
    """Why, told at once."""

    written = "reason"
    reason = forms.CharField(label=_("Reason"), max_length=FAR_TOO_LONG, widget=area(4))


class AskForm(PlainReasonForm):
    """What the sender should add; told at once."""

    told = "reason"
    read_by_all = _(
        "Everybody reads this beside the aspiration; ask for private things in a message."
    )
    reason = forms.CharField(
        label=_("What is missing"),
        max_length=FAR_TOO_LONG,
        widget=area(4),
        help_text=_("The promise clock stops until the sender answers."),
    )


class ReasonForm(HoldableForm):
    """Why, in words that stand beside the aspiration."""

    written = told = "reason"
    reason = forms.CharField(
        label=_("Reason"),
        max_length=FAR_TOO_LONG,
        widget=area(4),
        help_text=format_lazy(_("At most {count} characters."), count=LONGEST_REASON),
    )
    field_order = ("template", "reason", "hold")


class AnswerForm(HoldableForm):
    """The official answer, with what is enclosed."""

    written = "answer"
    answer = forms.CharField(
        label=_("Official answer"),
        max_length=FAR_TOO_LONG,
        widget=area(8),
        help_text=format_lazy(
            _("Shown with the name of the unit. At most {count} characters."),
            count=LONGEST_ANSWER,
        ),
    )
    documents = documents_field(
        label=_("Documents"), help_text=_("PDF or pictures, up to 5, each at most 20 MB.")
    )
    before = pictures_field(label=_("Pictures before"), help_text=_("Up to 4."))
    after = pictures_field(label=_("Pictures after"), help_text=_("Up to 4."))
    field_order = ("template", "answer", "documents", "before", "after", "hold")


class CodeField(forms.CharField):
    """The code of another aspiration, turned into it."""

    default_error_messages = {"required": _("Please choose one.")}

    def clean(self, value):
        meant = codes.meant(super().clean(value)[:40], timezone.localdate().year)
        found = Aspiration.objects.visible().filter(code__in=meant).first()
        if found is None:
            raise forms.ValidationError(_("There is no public aspiration with this code."))
        return found
