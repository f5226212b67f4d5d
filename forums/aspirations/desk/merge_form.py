"""The form that merges: it offers similar ones, shows what would happen, and asks once more."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from forums.aspirations.desk.forms import FAR_TOO_LONG, CodeField, DeedForm, area
from forums.aspirations.models import Aspiration
from forums.aspirations.search import Search, similar
from forums.aspirations.services.merging import WHY_DESPITE, preview_merge
from forums.aspirations.stages import CLOSED, Stage

OFFERED = 5


def similar_to(aspiration):
    """Others that say much the same, looked for once; none for what is closed."""
    if not hasattr(aspiration, "similar_ones"):
        found = []
        if aspiration.stage not in CLOSED:
            found = similar(aspiration.title, aspiration.text, limit=OFFERED + 1)
        aspiration.similar_ones = [one for one in found if one.pk != aspiration.pk][:OFFERED]
    return aspiration.similar_ones


class MergeForm(DeedForm):
    """Into which one, and why."""

    written = "reason"
    asks_first = True
    target = CodeField(
        label=gettext_lazy("Which one stays?"),
        max_length=30,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("It takes over supporters and followers."),
    )
    wanted = forms.CharField(
        label=gettext_lazy("None of these? Look for another one"),
        required=False,
        max_length=100,
        help_text=gettext_lazy("Words of its title, or its code."),
    )
    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=FAR_TOO_LONG, widget=area(3))
    despite = forms.CharField(
        label=gettext_lazy("Why into one that is closed or objected to"),
        required=False,
        max_length=FAR_TOO_LONG,
        widget=area(2),
        help_text=gettext_lazy("Only needed then. Sender and public read it after the reason."),
    )
    field_order = ("target", "wanted", "template", "reason", "despite")

    def __init__(self, *args, aspiration, **kwargs):
        super().__init__(*args, aspiration=aspiration, **kwargs)
        self.wanted = str(self["wanted"].value() or "").strip()
        offered = {one.code: one for one in (*self._found(), *similar_to(aspiration))}
        self.fields["target"].widget.choices = [(code, _line(one)) for code, one in offered.items()]
        if not offered:
            self.fields["target"].help_text = gettext_lazy(
                "Nothing similar was found. Look for it below."
            )

    def _found(self):
        """What the officer looked for, and what they had chosen from it."""
        rows = Aspiration.objects.visible().exclude(stage=Stage.MERGED)
        rows = rows.exclude(pk=self.aspiration.pk)
        chosen = self["target"].value()
        found = list(rows.filter(code=chosen)) if chosen else []
        if self.wanted:
            found += Search(self.wanted).among(rows).order_by("-listed_at", "-pk")[:OFFERED]
            if not found:
                self.fields["wanted"].help_text = _("Nothing was found for “%(words)s”.") % {
                    "words": self.wanted
                }
        return found

    def clean(self):
        """Show first what it does; carried out is what was confirmed."""
        data = super().clean()
        target = data.get("target")
        if target is None:
            return data
        try:
            preview = preview_merge(aspiration=self.aspiration, target=target)
        except forms.ValidationError as error:
            self.take_refusal(error)
            return data
        if preview.needs_explaining and not data.get("despite", "").strip():
            self.add_error("despite", WHY_DESPITE)
        # The button of the preview sends what it showed; no field keeps it for the next time.
        if self.errors or self.data.get(self.add_prefix("confirmed")) != preview.target.code:
            self.preview = preview
        return data

    def given(self):
        data = super().given()
        return {name: data[name] for name in ("target", "reason", "despite")}


def _line(aspiration):
    """An aspiration as it is offered: its title, stage, supporters and code."""
    supporters = ngettext("%(n)s supporter", "%(n)s supporters", aspiration.supporters_count)
    words = supporters % {"n": aspiration.supporters_count}
    stage = aspiration.get_stage_display()
    if aspiration.contested_since:
        stage = _("%(stage)s, objected to") % {"stage": stage}
    return f"{aspiration.title} – {stage} · {words} · {aspiration.code}"
