"""Lists that stay quick however long they grow.

A list is paged by key, never by OFFSET: the address carries the sort values of the last item
seen, so page 500 costs what page 1 costs. They are sealed: primary keys count up, and would tell
how many rows that nobody may see lie between two. The strict readers of other query values
(``blocks.query``) can be imported from here too.
"""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db.models import F, Q
from django.http import Http404
from django.utils.functional import cached_property

from blocks.query import (
    PAGE,
    by_word,
    choice_param,
    filter_options,
    is_storable,
    number_param,
    query_url,
    refuse_page_param,
    single_param,
    text_param,
)
from blocks.sealing import seal, unseal

__all__ = [
    "KeyPage",
    "by_word",
    "choice_param",
    "filter_options",
    "number_param",
    "query_url",
    "refuse_page_param",
    "single_param",
    "text_param",
]

MAX_KEY_LENGTH = 2000
OLDER, NEWER = "o", "n"
PURPOSE = "blocks.listing"


@dataclass(frozen=True)
class _SortColumn:
    """One column of an ordering."""

    path: str
    descending: bool
    field: object

    @property
    def nullable(self):
        return getattr(self.field, "null", False)

    def order_by(self, backwards):
        """Nulls come last, or first when read backwards; only said where nulls can be."""
        expression = F(self.path)
        descending = self.descending != backwards
        nulls = {}
        if self.nullable:
            nulls = {"nulls_first": True} if backwards else {"nulls_last": True}
        return expression.desc(**nulls) if descending else expression.asc(**nulls)

    def beyond(self, value, backwards):
        """What comes after ``value`` in this column, read forwards or backwards."""
        if value is None:
            return Q((f"{self.path}__isnull", False)) if backwards else Q(pk__in=[])
        lookup = "lt" if self.descending != backwards else "gt"
        condition = Q((f"{self.path}__{lookup}", value))
        if self.nullable and not backwards:
            condition |= Q((f"{self.path}__isnull", True))
        return condition

    def equal(self, value):
        return Q((f"{self.path}__isnull", True)) if value is None else Q((self.path, value))

    def value_of(self, item):
        for name in self.path.split("__"):
            item = getattr(item, name)
        return item

    def parse(self, raw):
        """The value that ``raw`` stands for. Raises ValidationError when it can't be one."""
        if raw is None:
            if not self.nullable:
                raise ValidationError("A value is missing.")
            return None
        if not isinstance(raw, (str, int)) or not is_storable(str(raw)):
            raise ValidationError("This is no sort value.")
        value = self.field.to_python(raw)
        self.field.run_validators(value)
        return value


class KeyPage:
    """One page of a queryset, ordered by ``key`` and cut by the key in the query.

    ``key`` names the columns, with a minus for descending; the primary key is added when it is
    not among them, so that no two items are equal. ``size`` is the number of items. Columns may
    be annotations or lie on a related model (``page__title``). Raises Http404 when the key of the
    request was not written by this class.
    """

    def __init__(self, queryset, request, key=("-published_on", "-pk"), size=20):
        self.request, self.size = request, size
        names = [name.lstrip("-") for name in key]
        if "pk" not in names:
            key = (*key, "-pk" if key[0].startswith("-") else "pk")
        self.queryset = queryset
        self.columns = [
            _SortColumn(name.lstrip("-"), name.startswith("-"), _field(queryset, name.lstrip("-")))
            for name in key
        ]
        self.direction, self.values = self._read_key()
        self._more = False

    @cached_property
    def items(self):
        """The items of this page, in order."""
        backwards = self.direction == NEWER
        found = self._fetch(self.queryset, backwards)
        if backwards and not self._more:
            # The way back ended at the top: show the whole first page.
            self.direction, self.values = None, None
            return self._fetch(self.queryset, backwards=False)
        if self.direction and not found:
            raise Http404("There is nothing on this page.")
        return found

    @property
    def older_url(self):
        """The address of the next page, or None on the last."""
        items = self.items
        if items and (self._more or self.direction == NEWER):
            return self._url(OLDER, items[-1])
        return None

    @property
    def newer_url(self):
        """The address of the page before, or None on the first."""
        items = self.items
        if not items or self.direction is None:
            return None
        return self._url(NEWER, items[0])

    def _fetch(self, queryset, backwards):
        queryset = queryset.order_by(*(column.order_by(backwards) for column in self.columns))
        found = []
        for condition in self._beyond(backwards):
            found += queryset.filter(condition)[: self.size + 1 - len(found)]
            if len(found) > self.size:
                break
        self._more = len(found) > self.size
        found = found[: self.size]
        return found[::-1] if backwards else found

    def _beyond(self, backwards):
        """What lies beyond the key, the nearest first: what is equal in all columns but the last.

        One condition each instead of one with alternatives: databases find the beginning of each
        in an index, however many rows are equal in the first column.
        """
        if self.values is None:
            return [Q()]
        conditions, ties = [], Q()
        for column, value in zip(self.columns, self.values, strict=True):
            conditions.append(ties & column.beyond(value, backwards))
            ties &= column.equal(value)
        return reversed(conditions)

    def _url(self, direction, item):
        values = [_plain(column.value_of(item)) for column in self.columns]
        return query_url(self.request, **{PAGE: seal([direction, *values], PURPOSE)})

    def _read_key(self):
        keys = self.request.GET.getlist(PAGE)
        if not keys:
            return None, None
        if len(keys) > 1:
            raise Http404("A page is given once.")
        try:
            direction, *values = _decode(keys[0])
            if direction not in (OLDER, NEWER) or len(values) != len(self.columns):
                raise ValidationError("This key belongs to another list.")
            return direction, [c.parse(v) for c, v in zip(self.columns, values, strict=True)]
        except (ValueError, TypeError, ValidationError, RecursionError) as error:
            raise Http404("There is no such page.") from error


def _decode(key):
    """The list inside ``key``. Raises ValueError when it was not written by KeyPage."""
    if not 0 < len(key) <= MAX_KEY_LENGTH:
        raise ValueError("The key is not usable.")
    return unseal(key, PURPOSE)


def _plain(value):
    """``value`` as JSON can hold it without losing anything."""
    if isinstance(value, date):
        return value.isoformat()
    return value if value is None or isinstance(value, int) else str(value)


def _field(queryset, path):
    """The model field (or the output field of the annotation) behind ``path``."""
    if path in queryset.query.annotations:
        return queryset.query.annotations[path].output_field
    model = queryset.model
    *relations, last = path.split("__")
    try:
        for name in relations:
            model = model._meta.get_field(name).related_model
        return model._meta.pk if last == "pk" else model._meta.get_field(last)
    except FieldDoesNotExist as error:
        raise ValueError(f"{path} is no column of {queryset.model.__name__}.") from error
