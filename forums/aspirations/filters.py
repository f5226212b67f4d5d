"""The filters above the public list: strict values from the address, combined at will."""

import datetime
import re
from dataclasses import dataclass
from functools import cached_property

from django.db.models import F
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from blocks.listing import choice_param, query_url, text_param
from blocks.ui.areas import Area
from blocks.ui.formats import format_date
from forums.aspirations.looks import KIND_WORDS, STAGE_GROUPS
from forums.aspirations.models import Category
from forums.aspirations.search import Search
from forums.aspirations.stages import Stage

Q, KIND, STAGE, CATEGORY, AREA, RW, SINCE, UNTIL, SORT = (
    "q",
    "jenis",
    "tahap",
    "kategori",
    "bidang",
    "rw",
    "dari",
    "sampai",
    "urut",
)
LONGEST_QUERY, LONGEST_SLUG = 100, 60
MOST_SUPPORTED = "dukungan"
MONTH = re.compile(r"20[0-9]{2}-(?:0[1-9]|1[0-2])")
NUMBER = re.compile(r"[1-9][0-9]{0,2}")
MONTHS_OFFERED = 24


@dataclass(frozen=True)
class Active:
    """A filter that is on: its words, and the address without it."""

    label: str
    url: str


class Filters:
    """The filters of one request.

    Raises Http404 for a value that doesn't exist and BadRequest for a repeated or endless one.
    """

    def __init__(self, request):
        self.request = request
        self.text = text_param(request, Q, LONGEST_QUERY)
        self.kind = choice_param(request, KIND, _one_of(KIND_WORDS))
        self.stages = choice_param(request, STAGE, _one_of(STAGE_GROUPS))
        self.area = choice_param(request, AREA, Area)
        self.rw = choice_param(request, RW, _rw)
        self.since = choice_param(request, SINCE, _month)
        self.until = choice_param(request, UNTIL, _month)
        self.sort = choice_param(request, SORT, _one_of({MOST_SUPPORTED: MOST_SUPPORTED}))
        self.category = self._category(text_param(request, CATEGORY, LONGEST_SLUG))

    @cached_property
    def categories(self):
        """All categories in order."""
        return list(Category.objects.originals())

    @property
    def key(self):
        """By what the list is ordered, for KeyPage."""
        if self.sort == MOST_SUPPORTED:
            return ("-supporters_count", "-pk")
        return ("-listed_at", "-pk")

    @cached_property
    def search(self):
        """The Search for the text, or None."""
        return Search(self.text) if self.text else None

    @cached_property
    def horizon(self):
        """The moment back to which a quick answer looks; None when it looks at everything.

        Whoever asks for a common word and something else besides may ask for what never meets.
        """
        besides = self.kind or self.stages or self.category or self.area or self.rw
        if not self.search or not (besides or self.search.others):
            return None
        return self.search.horizon(self.until and _midnight(_next_month(self.until)))

    def apply(self, queryset, back_to=None):
        """Those of ``queryset`` that pass, of common words those sent since ``back_to`` only.

        Each has ``listed_at``, when it was sent.
        """
        if self.kind:
            queryset = queryset.filter(kind=self.kind)
        if self.category:
            queryset = queryset.filter(category=self.category)
        if self.area:
            own = [one.pk for one in self.categories if one.area == self.area]
            queryset = queryset.filter(category__in=own)
        if self.rw:
            queryset = queryset.filter(rw=self.rw)
        queryset = self._in_period(self._at_stages(queryset))
        if self.search:
            return self.search.among(queryset, back_to)
        return queryset.annotate(listed_at=F("created_at"))

    @cached_property
    def active(self):
        """The filters that are on, in the order of the form."""
        labels = {
            Q: self.text and f"“{self.text}”",
            KIND: self.kind and self.kind.label,
            STAGE: self.stages and self.stages[0],
            CATEGORY: self.category and self.category.shown_name,
            AREA: self.area and self.area.label,
            RW: self.rw and f"RW {self.rw:03d}",
            SINCE: self.since and _("since %(month)s") % {"month": format_date(self.since, "F Y")},
            UNTIL: self.until and _("until %(month)s") % {"month": format_date(self.until, "F Y")},
        }
        return [
            Active(label, query_url(self.request, **{name: None}))
            for name, label in labels.items()
            if label
        ]

    @property
    def is_backwards(self):
        """Whether the period ends before it begins."""
        return bool(self.since and self.until and self.until < self.since)

    @property
    def query(self):
        """The filters as a query, without page, sorting and empty values."""
        given = self.request.GET.copy()
        for name in given.keys() - {Q, KIND, STAGE, CATEGORY, AREA, RW, SINCE, UNTIL}:
            del given[name]
        for name in [name for name, value in given.items() if not value]:
            del given[name]
        return given.urlencode()

    @cached_property
    def fields(self):
        """The choices of the form: name → label, (value, label) pairs and the chosen value."""
        months = [(f"{month:%Y-%m}", format_date(month, "F Y")) for month in _months()]
        return [
            self._field(KIND, _("Kind"), [(word, kind.label) for word, kind in KIND_WORDS.items()]),
            self._field(
                STAGE, _("Stage"), [(word, group[0]) for word, group in STAGE_GROUPS.items()]
            ),
            self._field(
                CATEGORY, _("Category"), [(one.slug, one.shown_name) for one in self.categories]
            ),
            self._field(AREA, _("Area of work"), [(one.value, one.label) for one in Area]),
            self._field(SINCE, _("Sent since"), months),
            self._field(UNTIL, _("Sent until"), months),
        ]

    def _field(self, name, label, choices):
        chosen = self.request.GET.get(name, "")
        if chosen and chosen not in dict(choices):
            choices = [(chosen, chosen), *choices]
        return {"name": name, "label": label, "choices": choices, "chosen": chosen}

    def _category(self, slug):
        if not slug:
            return None
        found = next((one for one in self.categories if one.slug == slug), None)
        if found is None:
            raise Http404("There is no such category.")
        return found

    def _at_stages(self, queryset):
        """Merged ones stand in for nothing new, so they are only shown to who asks for them."""
        if not self.stages:
            return queryset.exclude(public_stage=Stage.MERGED)
        stages = sorted(self.stages[1])
        if len(stages) == 1:
            return queryset.filter(public_stage=stages[0])
        return queryset.filter(public_stage__in=stages)

    def _in_period(self, queryset):
        if self.since:
            queryset = queryset.filter(created_at__gte=_midnight(self.since))
        if self.until:
            queryset = queryset.filter(created_at__lt=_midnight(_next_month(self.until)))
        return queryset


def _one_of(table):
    """For choice_param: finds a value of ``table`` by its word."""

    def find(word):
        if word not in table:
            raise ValueError(word)
        return table[word]

    return find


def _rw(text):
    """The number of an RW, written plainly or in three digits."""
    plain = text.lstrip("0") if len(text) <= 3 else text
    if not NUMBER.fullmatch(plain):
        raise ValueError(text)
    return int(plain)


def _month(text):
    """The first day of a month such as ``2026-11``."""
    if not MONTH.fullmatch(text):
        raise ValueError(text)
    return datetime.date(int(text[:4]), int(text[5:]), 1)


def _next_month(day):
    return (day + datetime.timedelta(days=32)).replace(day=1)


def _midnight(day):
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time()))


def _months():
    """The first days of the last months, the newest first."""
    day = timezone.localdate().replace(day=1)
    for _number in range(MONTHS_OFFERED):
        yield day
        day = (day - datetime.timedelta(days=1)).replace(day=1)
