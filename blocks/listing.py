"""Lists that stay quick however long they grow, and strict values from the query of an address.

A list is paged by key, never by OFFSET: the address carries the sort values of the last item
seen, so page 500 costs what page 1 costs. Anything in the query that this site did not write
itself is answered with 404 or 400, never guessed at.
"""

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import date

from django.core.exceptions import BadRequest, FieldDoesNotExist, ValidationError
from django.db.models import F, Q
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

PAGE = "page"
MAX_KEY_LENGTH = 2000
OLDER, NEWER = "o", "n"


def single_param(request, name):
    """The one value of ``name`` in the query, or None. Raises BadRequest when it is repeated."""
    values = request.GET.getlist(name)
    if len(values) > 1:
        raise BadRequest(f"{name} may be given once.")
    return values[0] if values else None


def choice_param(request, name, choices):
    """The member of ``choices`` (TextChoices, or by_word) that the query names, else None.

    Raises Http404 for an unknown value and BadRequest for a repeated name.
    """
    value = single_param(request, name)
    if not value:
        return None
    try:
        return choices(value)
    except ValueError as error:
        raise Http404(f"{name} has no such value.") from error


def by_word(choices):
    """For choice_param: finds a member of ``choices`` by its ``word``, not its stored value."""
    members = {choice.word: choice for choice in choices}

    def find(word):
        if word not in members:
            raise ValueError(word)
        return members[word]

    return find


def text_param(request, name, max_length):
    """The text of ``name`` with single spaces; empty when absent.

    Raises BadRequest when it is repeated, longer than ``max_length`` or not text.
    """
    value = single_param(request, name) or ""
    if len(value) > max_length or "\x00" in value or not _is_storable(value):
        raise BadRequest(f"{name} is not usable.")
    return " ".join(value.split())


def number_param(request, name, lowest, highest):
    """The whole number of ``name``; ``lowest`` when absent. Raises Http404 for anything else."""
    values = request.GET.getlist(name)
    if not values:
        return lowest
    if len(values) > 1 or not (values[0].isascii() and values[0].isdigit() and len(values[0]) < 10):
        raise Http404(f"{name} is not a number.")
    number = int(values[0])
    if str(number) != values[0] or not lowest <= number <= highest:
        raise Http404(f"{name} is out of range.")
    return number


def refuse_page_param(request):
    """For views without pages. Raises Http404 when the query asks for one."""
    if PAGE in request.GET:
        raise Http404("There are no pages here.")


def query_url(request, **changes):
    """The address of this request with changed query values (None removes one), on page one."""
    query = request.GET.copy()
    for name, value in {PAGE: None, **changes}.items():
        query.pop(name, None)
        if value is not None:
            query[name] = value
    return f"{request.path}?{query.urlencode()}" if query else request.path


def filter_options(request, name, choices, all_label=None):
    """Rows for ``ui/filter_group.html``: (value, label, selected, url), "all" first.

    ``choices`` are pairs of value and label.
    """
    current = request.GET.get(name) or ""
    return [
        (value, label, value == current, query_url(request, **{name: value or None}))
        for value, label in [("", all_label or _("All")), *choices]
    ]


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
        if not isinstance(raw, (str, int)) or not _is_storable(str(raw)):
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
        if self.values is not None:
            queryset = queryset.filter(self._beyond(backwards))
        ordering = [column.order_by(backwards) for column in self.columns]
        found = list(queryset.order_by(*ordering)[: self.size + 1])
        self._more = len(found) > self.size
        found = found[: self.size]
        return found[::-1] if backwards else found

    def _beyond(self, backwards):
        """Beyond the key: further in the first column, or equal there and further in the next."""
        condition, ties = Q(pk__in=[]), Q()
        for column, value in zip(self.columns, self.values, strict=True):
            condition |= ties & column.beyond(value, backwards)
            ties &= column.equal(value)
        return condition

    def _url(self, direction, item):
        values = [_plain(column.value_of(item)) for column in self.columns]
        text = json.dumps([direction, *values], ensure_ascii=False, separators=(",", ":"))
        key = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
        return query_url(self.request, **{PAGE: key})

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
    if not 0 < len(key) <= MAX_KEY_LENGTH or not key.isascii():
        raise ValueError("The key is not usable.")
    try:
        text = base64.b64decode(key + "=" * (-len(key) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("The key is not usable.") from error
    values = json.loads(text.decode())
    if not isinstance(values, list) or not values:
        raise ValueError("The key is not usable.")
    return values


def _plain(value):
    """``value`` as JSON can hold it without losing anything."""
    if value is None or isinstance(value, int):
        return value
    return value.isoformat() if isinstance(value, date) else str(value)


def _is_storable(text):
    """Whether a database takes ``text``: no NUL, no half characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in text


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
