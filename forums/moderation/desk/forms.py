"""Forms of the moderators' screens."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.moderation.models import ReasonTemplate, Rule
from forums.moderation.services.cases import check_grounds
from forums.moderation.services.notes import LONGEST_NOTE
from forums.moderation.states import Visibility


class RuleField(forms.ModelChoiceField):
    """A rule in force."""

    def __init__(self, **kwargs):
        super().__init__(queryset=Rule.objects.none(), label=_("Rule"), **kwargs)

    def __deepcopy__(self, memo):
        field = super().__deepcopy__(memo)
        field.queryset = Rule.objects.citable()
        return field


class TemplateField(forms.ModelChoiceField):
    """A reason that staff have written before."""

    def __init__(self, **kwargs):
        super().__init__(
            queryset=ReasonTemplate.objects.none(),
            label=_("Ready-made reason"),
            required=False,
            help_text=_("Without words of your own, the author reads these in their language."),
            **kwargs,
        )

    def __deepcopy__(self, memo):
        field = super().__deepcopy__(memo)
        field.queryset = ReasonTemplate.objects.offered()
        return field

    def label_from_instance(self, obj):
        return f"{obj.rule.number}. {obj.title}" if obj.rule else obj.title


class GroundsForm(forms.Form):
    """What becomes of the content, under which rule and why; the buttons send ``to``."""

    to = forms.ChoiceField(choices=Visibility, widget=forms.HiddenInput)
    rule = RuleField(required=False, help_text=_("Which rule is broken. Keys 1 to 9 choose it."))
    template = TemplateField()
    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The author reads this. Needed when something is hidden or not shown."),
    )

    def take(self, error):
        """Show by the fields what a service found, or above them."""
        if hasattr(error, "error_dict"):
            for name, errors in error.error_dict.items():
                self.add_error(name if name in self.fields else None, errors)
        else:
            self.add_error(None, error)

    def words_by_template(self):
        """Text and rule of each ready-made reason by its key, for the script."""
        return {
            str(one.pk): {"text": one.text, "rule": str(one.rule_id or "")}
            for one in self.fields["template"].queryset
        }


class DecisionForm(GroundsForm):
    """A decision about a case as it was read at ``version``."""

    version = forms.IntegerField(widget=forms.HiddenInput)


class RevisionForm(GroundsForm):
    """Another decision in the place of the one in force."""


class BulkForm(GroundsForm):
    """One decision for several cases; none is chosen to begin with."""

    SHOW, REFUSE = "show", "refuse"

    to = forms.ChoiceField(
        label=_("Decision"),
        choices=[(SHOW, _("Show")), (REFUSE, _("Hide or do not show"))],
        widget=forms.RadioSelect,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["rule"].help_text = _("Which rule is broken.")

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("to") == self.REFUSE:
            try:
                check_grounds(
                    Visibility.HIDDEN,
                    cleaned.get("rule"),
                    cleaned.get("reason", ""),
                    cleaned.get("template"),
                )
            except forms.ValidationError as error:
                self.take(error)
        return cleaned


class NoteForm(forms.Form):
    """A note for the other moderators."""

    text = forms.CharField(
        label=_("Note"),
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Only moderators read this."),
    )


class SanctionForm(forms.Form):
    """A warning or a suspension."""

    kind = forms.ChoiceField(
        label=_("What is given"),
        choices=[("warning", _("Warning")), ("suspension", _("Suspension"))],
    )
    days = forms.IntegerField(label=_("Days"), min_value=1, max_value=365, initial=7)
    rule = RuleField()
    reason = forms.CharField(
        label=_("Reason"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("The person reads this."),
    )


class LiftForm(forms.Form):
    """Why a sanction ends early."""

    reason = forms.CharField(
        label=_("Why it ends early"), max_length=1000, help_text=_("The person reads this.")
    )


class OpeningForm(forms.Form):
    """Why a moderator opens a case."""

    note = forms.CharField(
        label=_("What should be looked at?"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Moderators read this; the author does not."),
    )
    urgent = forms.BooleanField(
        label=_("It cannot wait: personal data, a child or a threat"), required=False
    )
