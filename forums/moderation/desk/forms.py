"""Forms of the moderators' screens."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.moderation.models import Rule
from forums.moderation.states import Visibility


class RuleField(forms.ModelChoiceField):
    """A rule in force."""

    def __init__(self, **kwargs):
        super().__init__(queryset=Rule.objects.none(), label=_("Rule"), **kwargs)

    def __deepcopy__(self, memo):
        field = super().__deepcopy__(memo)
        field.queryset = Rule.objects.citable()
        return field


class DecisionForm(forms.Form):
    """What becomes of the content; the buttons send ``to``."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    to = forms.ChoiceField(choices=Visibility, widget=forms.HiddenInput)
    rule = RuleField(required=False, help_text=_("Which rule is broken. Keys 1 to 9 choose it."))
    reason = forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The author reads this. Needed when something is hidden or not published."),
    )


class BulkForm(forms.Form):
    """One decision for several cases: each comes as ``number:version``."""

    to = forms.ChoiceField(
        label=_("Decision"), choices=[("publish", _("Publish or keep")), ("refuse", _("Refuse"))]
    )
    rule = RuleField(required=False)
    reason = forms.CharField(label=_("Reason"), required=False, max_length=1000)


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
