"""What the report of the trail can be narrowed to."""

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, DateRangePickerWidget, WagtailFilterSet

from blocks.days import DaysFilter
from forums.trail.actions import action_labels
from forums.trail.models import TrailEntry
from forums.trail.permissions import READ_ALL
from forums.trail.seen import seen_values


class Sort(TextChoices):
    """Changes, or looks at personal data."""

    READINGS = "readings", _("Only looks at personal data")
    CHANGES = "changes", _("Only changes")


def action_choices():
    """The acts that occur, by their labels."""
    labels = action_labels()
    choices = [(action, str(labels.get(action, action))) for action in seen_values("action")]
    return sorted(choices, key=lambda choice: choice[1].lower())


def people_called(value, *, by_address):
    """People with a shown name that contains ``value``, or whose address does."""
    people = get_user_model().objects.with_public_name()
    return people.named(value) if by_address else people.called(value)


def kinds(request):
    """The kinds of things that occur."""
    return ContentType.objects.filter(pk__in=seen_values("content_type_id"))


class TrailFilterSet(WagtailFilterSet):
    """Who, what act, on what, when, and whether it was only a look."""

    who = django_filters.CharFilter(
        label=_("Who"), method="by_person", help_text=_("A part of the name or the e-mail address.")
    )
    action = django_filters.MultipleChoiceFilter(label=_("Act"), choices=action_choices)
    content_type = ContentTypeFilter(label=_("Kind of thing"), queryset=kinds)
    object_id = django_filters.CharFilter(label=_("Number of the thing"), lookup_expr="exact")
    created_at = DaysFilter(label=_("When"), widget=DateRangePickerWidget)
    sort = django_filters.ChoiceFilter(
        label=_("Sort of entry"), choices=Sort.choices, method="by_sort"
    )

    class Meta:
        model = TrailEntry
        fields = []

    def by_person(self, entries, name, value):
        """Entries that name somebody whose name or, for who reads all, address contains ``value``.

        Whoever is not named in the report is not found by a name either.
        """
        people = people_called(value, by_address=self.request.user.has_perm(READ_ALL))
        return entries.filter(is_readable=True, actor__in=people.values("pk"))

    def by_sort(self, entries, name, value):
        """Only looks at personal data, or all but those."""
        return entries.readings() if value == Sort.READINGS else entries.changes()
