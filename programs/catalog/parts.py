"""All small parts of a page in one query, whatever their number.

A programme page has seven kinds of rows beside it (audiences, partners, tags, measured values …).
Fetched one kind after the other they would take half of a page's query budget, so they come as
one UNION of equally shaped rows and are laid into the page's child relations, from where templates
read them as usual. A preview has its parts in memory already and needs none of this.
"""

from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from django.db.models import (
    BigIntegerField,
    CharField,
    DateField,
    DecimalField,
    ExpressionWrapper,
    F,
    IntegerField,
    UUIDField,
    Value,
)
from django.db.models.functions import Cast
from taggit.models import Tag
from wagtail.models import TranslatableMixin

from blocks.library.models import PageTag
from blocks.translation import twins
from programs.catalog.models.measurement import Measurement
from programs.partners.models import Institution

COLUMNS = {
    "position": IntegerField(),
    "link": BigIntegerField(),
    "key": UUIDField(),
    "name": CharField(max_length=300),
    "text": CharField(max_length=300),
    "day": DateField(),
    "number": DecimalField(max_digits=14, decimal_places=2),
    "lang": CharField(max_length=100),
}
TAG_COLUMNS = {"link": "tag_id", "name": "tag__name", "text": "tag__slug"}
CONTACT_COLUMNS = {"name": "name", "text": "slug", "lang": "lang"}
MEASUREMENT_COLUMNS = {"key": "series", "day": "measured_on", "number": "value", "text": "note"}


class Part(NamedTuple):
    """One row: its kind, its primary key, and the columns that its kind fills."""

    kind: str
    pk: int
    position: int | None
    link: int | None
    key: UUID | None
    name: str | None
    text: str | None
    day: object
    number: object
    lang: str | None


@dataclass(frozen=True)
class PageParts:
    """What belongs to a page without being its child."""

    measurements: list[Measurement]
    contact: Institution | None = None
    others: dict = field(default_factory=dict)


def load_parts(page, relations, series, contact_id=None, others=None):
    """Lay a saved page's children and tags into it; return what else was found: PageParts.

    ``relations`` maps a child relation to the model field behind each of COLUMNS. ``series`` are
    the keys of the page's measured series, or a queryset of them. ``contact_id`` is an
    institution, which is found in the active language where it exists. ``others`` maps further
    kinds to pairs of rows and columns; they come back as Parts. One query. What it returns is
    complete enough to be shown, not to be saved.
    """
    children = {name: page._meta.get_field(name) for name in relations}
    parts = _read(
        _rows("tags", PageTag.objects.filter(content_object=page), TAG_COLUMNS),
        _rows("values", Measurement.objects.filter(series__in=series), MEASUREMENT_COLUMNS),
        _rows(
            "contact", twins(Institution.objects.filter(live=True), [contact_id]), CONTACT_COLUMNS
        ),
        *(
            _rows(
                name,
                relation.related_model.objects.filter(**{relation.field.name: page}),
                {"position": "sort_order", **relations[name]},
            )
            for name, relation in children.items()
        ),
        *(_rows(kind, rows, columns) for kind, (rows, columns) in (others or {}).items()),
    )
    for name, relation in children.items():
        model, columns = relation.related_model, relations[name]
        setattr(page, name, [_child(model, columns, part, page) for part in parts.get(name, ())])
    page.tagged_items = [_tagged(part) for part in parts.get("tags", ())]
    return PageParts(
        measurements=[
            Measurement(
                pk=part.pk, series=part.key, measured_on=part.day, value=part.number, note=part.text
            )
            for part in sorted(parts.get("values", ()), key=lambda part: part.day)
        ],
        contact=_contact(parts.get("contact", ())),
        others={kind: parts.get(kind, []) for kind in others or ()},
    )


def _rows(kind, queryset, columns):
    """The rows of ``queryset`` in the shape of Part."""
    expressions = [
        ExpressionWrapper(F(columns[name]), output_field=field)
        if name in columns
        else Cast(Value(None), output_field=field)
        for name, field in COLUMNS.items()
    ]
    return queryset.order_by().values_list(Value(kind), F("pk"), *expressions)


def _read(first, *others):
    """Several ``_rows`` in one query: a dictionary of kind to parts in order."""
    found = {}
    for row in first.union(*others, all=True):
        part = Part(*row)
        found.setdefault(part.kind, []).append(part)
    for parts in found.values():
        parts.sort(key=lambda part: (part.position or 0, part.pk))
    return found


def _child(model, columns, part, page):
    """The child object that ``part`` tells of."""
    fields = {
        field: model._meta.get_field(field).to_python(getattr(part, column))
        for column, field in columns.items()
    }
    if issubclass(model, TranslatableMixin):
        fields["locale_id"] = page.locale_id
    return model(pk=part.pk, sort_order=part.position, **fields)


def _tagged(part):
    return PageTag(pk=part.pk, tag=Tag(pk=part.link, name=part.name, slug=part.text))


def _contact(parts):
    """The institution, the one in the active language first."""
    for part in sorted(parts, key=lambda part: part.lang or ""):
        contact = Institution(pk=part.pk, name=part.name, slug=part.text)
        contact.lang = part.lang
        return contact
    return None
