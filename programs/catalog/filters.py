"""The filters above the list of programmes: area, audience and tag, from strict query values."""

from dataclasses import dataclass
from functools import cached_property

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag

from blocks.listing import choice_param, filter_options, text_param
from blocks.ui.areas import Area
from programs.catalog.models.parts import Audience

AREA, AUDIENCE, TAG = "bidang", "untuk", "tag"
TAGS_SHOWN = 12
MAX_SLUG_LENGTH = 100


@dataclass(frozen=True)
class FilterGroup:
    """One row of choices: (value, label, selected, url), the first stands for all."""

    name: str
    label: str
    options: list

    @property
    def chosen(self):
        """The label of the chosen value, empty for all."""
        return next((label for value, label, selected, _ in self.options if value and selected), "")


class ProgramFilters:
    """The filters of one request over ``programs``; they combine.

    Raises Http404 for a value that doesn't exist and BadRequest for a repeated or endless one.
    """

    def __init__(self, request, programs):
        self.request, self.programs = request, programs
        self.area = choice_param(request, AREA, Area)
        self.audience = choice_param(request, AUDIENCE, Audience)
        self.tag = self._tag(text_param(request, TAG, MAX_SLUG_LENGTH))

    @property
    def is_active(self):
        """Whether anything is filtered."""
        return bool(self.area or self.audience or self.tag)

    def apply(self, *, area=True, audience=True, tag=True):
        """The programmes that pass the filters; each can be left out."""
        return (
            self.programs.in_area(area and self.area)
            .for_audience(audience and self.audience)
            .tagged(tag and self.tag and self.tag.slug)
        )

    @cached_property
    def groups(self):
        """The rows of choices with the number of programmes that each would show."""
        audiences = self.apply(audience=False).audience_counts()
        tags = self.apply(tag=False).tag_counts()[:TAGS_SHOWN]
        return [
            area_group(self.request, self.area_counts, self.area),
            filter_group(
                self.request,
                AUDIENCE,
                _("For whom"),
                counted_choices(Audience, audiences, self.audience),
            ),
            filter_group(self.request, TAG, _("Tag"), self._tag_choices(tags)),
        ]

    @cached_property
    def area_counts(self):
        """Programmes by area, as the other two filters leave them."""
        return self.apply(area=False).area_counts()

    @property
    def count(self):
        """How many programmes pass all filters; it costs no query beside the areas' counts."""
        return self.area_counts.get(self.area, 0) if self.area else sum(self.area_counts.values())

    def _tag(self, slug):
        try:
            return Tag.objects.get(slug=slug) if slug else None
        except Tag.DoesNotExist as error:
            raise Http404("There is no such tag.") from error

    def _tag_choices(self, rows):
        choices = [(slug, f"{name} ({number})") for slug, name, number in rows]
        if self.tag and self.tag.slug not in dict(choices):
            choices.insert(0, (self.tag.slug, self.tag.name))
        return choices


def filter_group(request, name, label, choices):
    """A row of choices for the query name ``name``; ``choices`` are pairs of value and label."""
    return FilterGroup(name, label, filter_options(request, name, choices))


def area_group(request, counts, chosen):
    """The row of areas; ``counts`` says how many things each would show."""
    return filter_group(request, AREA, _("Area"), counted_choices(Area, counts, chosen))


def counted_choices(choices, counts, chosen):
    """Value and label of those choices that would show something, and of the chosen one."""
    return [
        (choice.value, f"{choice.label} ({counts.get(choice.value, 0)})")
        for choice in choices
        if counts.get(choice.value) or choice == chosen
    ]
