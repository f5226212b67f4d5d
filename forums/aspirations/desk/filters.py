"""The filters of the list. Their values stand in the address, so that they can be kept."""

from datetime import datetime, time, timedelta

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from blocks.days import DAYS
from blocks.folded_search import folded_contains
from blocks.query import is_storable
from forums.aspirations import codes
from forums.aspirations.desk.fields import NamedField
from forums.aspirations.models import Category
from forums.aspirations.openness import unit_names
from forums.aspirations.search import Search
from forums.aspirations.stages import Stage
from forums.aspirations.states import PRIVACY_IN_OFFICE, Kind
from forums.moderation.states import Visibility
from forums.people.models import Unit

LONGEST_SEARCH = 100
EVERY = [("", _("All"))]


def officers():
    """Whoever is an officer of some unit."""
    people = get_user_model().objects.filter(is_active=True, units__isnull=False)
    return people.distinct().order_by("name", "pk")


class FilterForm(forms.Form):
    """All filters; an empty one filters nothing."""

    q = forms.CharField(
        label=_("Code or words"),
        required=False,
        max_length=LONGEST_SEARCH,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[*EVERY, *Kind.choices])
    stage = forms.ChoiceField(label=_("Stage"), required=False, choices=[*EVERY, *Stage.choices])
    category = NamedField(
        Category.objects.none(), label=_("Category"), required=False, empty_label=_("All")
    )
    unit = forms.TypedChoiceField(label=_("Unit"), required=False, coerce=int, empty_value=None)
    officer = forms.ModelChoiceField(
        Unit.objects.none(), label=_("Officer"), required=False, empty_label=_("All")
    )
    rw = forms.IntegerField(label=_("RW"), required=False, min_value=1, max_value=999)
    privacy = forms.ChoiceField(
        label=_("Who may read it"), required=False, choices=[*EVERY, *PRIVACY_IN_OFFICE.items()]
    )
    since = forms.DateField(
        label=_("Received from"),
        required=False,
        validators=DAYS,
        widget=forms.DateInput(attrs={"type": "date"}),
    )
    until = forms.DateField(
        label=_("Received until"),
        required=False,
        validators=DAYS,
        widget=forms.DateInput(attrs={"type": "date"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["category"].queryset = Category.objects.originals()
        self.fields["unit"].choices = [*EVERY, *unit_names().items()]
        self.fields["officer"].queryset = officers()

    def clean_q(self):
        """A search that the database takes."""
        text = " ".join(self.cleaned_data["q"].split())
        if not is_storable(text):
            raise forms.ValidationError(_("This cannot be searched for."))
        return text

    def clean(self):
        """A period ends after it begins."""
        data = super().clean()
        since, until = data.get("since"), data.get("until")
        if since and until and until < since:
            self.add_error("until", _("Please choose a later day than the first."))
        return data

    @property
    def is_used(self):
        """Whether anything is filtered."""
        return any(self.data.get(name) for name in self.fields)

    def narrow(self, rows):
        """``rows`` with these filters; one with an error finds nothing."""
        if not self.is_valid():
            return rows.none()
        data = self.cleaned_data
        for name in ("kind", "stage", "category", "officer", "rw", "privacy"):
            if data[name]:
                rows = rows.filter(**{name: data[name]})
        if data["unit"] is not None:
            rows = rows.filter(unit=data["unit"] or None)
        if data["since"]:
            rows = rows.filter(created_at__gte=_midnight(data["since"]))
        if data["until"]:
            rows = rows.filter(created_at__lt=_midnight(data["until"]) + timedelta(days=1))
        return _searched(rows, data["q"]) if data["q"] else rows


def _midnight(day):
    """When ``day`` begins here; dates that an index can compare with."""
    return timezone.make_aware(datetime.combine(day, time.min))


def _searched(rows, text):
    """By code or its beginning, or by words; what isn't public has no index of words."""
    wanted = Q(code__startswith=codes.plain(text))
    wanted |= Q(code__in=codes.meant(text, timezone.localdate().year))
    wanted |= Q(pk__in=Search(text).among(rows.visible()).order_by().values("pk"))
    hidden = folded_contains(text, ("title", "text"))
    return rows.filter(wanted | (~Q(visibility=Visibility.VISIBLE) & hidden))


def query_to_keep(query):
    """The filters in the text of an address as a shorter one, nothing else."""
    given = QueryDict(query)
    kept = QueryDict(mutable=True)
    for name in ("tampil", *FilterForm.base_fields):
        if value := given.get(name):
            kept[name] = value
    return kept.urlencode()
