"""Forms of moderation, for residents and for moderators."""

from django import forms
from django.utils.translation import gettext_lazy as _

from forums.moderation.models import Rule
from forums.moderation.services import screen
from forums.moderation.states import Reason, Visibility


class ScreenedMixin:
    """For forms with residents' text: says what must be mended, asks once about the rest.

    The form is given ``author=`` and names its ``screened_fields``; file fields are looked at by
    their names. Afterwards ``screening`` holds the result and ``cleaned_data`` the masked texts.
    """

    screened_fields = ("text",)

    def __init__(self, *args, author, **kwargs):
        super().__init__(*args, **kwargs)
        self.author, self.screening = author, None
        self.fields["public_anyway"] = forms.BooleanField(
            required=False, label=_("I have read this and want to publish it all the same")
        )

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        names = [name for name in self.screened_fields if isinstance(cleaned.get(name), str)]
        uploads = self.files.lists() if hasattr(self.files, "lists") else ()
        files = [file.name for _name, given in uploads for file in given]
        texts = [cleaned[name] for name in names]
        self.screening = screen(author=self.author, texts=texts, names=files)
        for place, sentence in self.screening.problems:
            self.add_error(None if place is None else names[place], sentence)
        if self.screening.warnings and not cleaned.get("public_anyway"):
            for sentence in self.screening.warnings:
                self.add_error("public_anyway", sentence)
        cleaned.update(zip(names, self.screening.texts, strict=True))
        return cleaned


class ReportForm(forms.Form):
    """What is wrong with it."""

    reason = forms.ChoiceField(label=_("What is wrong?"), choices=Reason, widget=forms.RadioSelect)
    text = forms.CharField(
        label=_("What should the moderator know?"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Not needed. The author never learns who reported."),
    )


class AppealForm(forms.Form):
    """Why the decision should be changed."""

    text = forms.CharField(
        label=_("Why should the decision be changed?"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Another moderator reads this together with what you wrote."),
    )


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
