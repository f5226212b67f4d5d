"""Searches that level case, accents and apostrophes, in the words kept and in the words asked.

``FoldedIndex`` is for models that Wagtail indexes, ``field__folded__contains`` and
``FoldedIndexView`` for lists that the database looks through.
"""

from copy import copy
from functools import cache, reduce
from operator import or_

from django.db.models import CharField, Q, TextField, Transform
from modelsearch import index
from wagtail.snippets.views.snippets import IndexView

from blocks.text_normalization import APOSTROPHES, FOLDED, fold, fold_line


class FoldedIndex:
    """A mixin for indexed models: what is kept in the index is folded."""

    @classmethod
    @cache
    def get_search_fields(cls):
        """The fields of the model, those of words folded."""
        return [_folded(field) for field in super().get_search_fields()]


class FoldedValue:
    """A field of the index that keeps folded words."""

    def get_value(self, obj):
        """The words of the field, or lists of them."""
        return _fold_all(super().get_value(obj))


class FoldedSearchField(FoldedValue, index.SearchField):
    """Words that are searched."""


class FoldedAutocompleteField(FoldedValue, index.AutocompleteField):
    """Words that are found by their beginning."""


FOLDED_KINDS = {
    index.SearchField: FoldedSearchField,
    index.AutocompleteField: FoldedAutocompleteField,
}


def _folded(field):
    field = copy(field)
    if isinstance(field, index.RelatedFields):
        field.fields = [_folded(inner) for inner in field.fields]
    field.__class__ = FOLDED_KINDS.get(type(field), type(field))
    return field


def _fold_all(value):
    if isinstance(value, str):
        return fold(value)
    return [_fold_all(one) for one in value] if isinstance(value, (list, tuple)) else value


class FoldedQueries:
    """A mixin for search backends: what is asked is folded."""

    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        if isinstance(query, str):
            query = fold(query)
        elif hasattr(query, "query_string"):
            query = copy(query)
            query.query_string = fold(query.query_string)
        return super()._search(query_compiler_class, query, model_or_queryset, **kwargs)


@cache
def with_folded_queries(backend_class):
    """``backend_class`` with folded queries."""
    return type(f"Folded{backend_class.__name__}", (FoldedQueries, backend_class), {})


@CharField.register_lookup
@TextField.register_lookup
class Folded(Transform):
    """A column as it is searched; SQLite is given the function itself, see ``register``."""

    lookup_name = "folded"
    function = "BALAI_FOLD"
    output_field = TextField()

    def as_postgresql(self, compiler, connection, **context):
        """The same in the words of PostgreSQL: letters replaced, signs and accents dropped."""
        pairs = {one: to for one, to in FOLDED.items() if len(to) == 1}
        pairs |= {one.upper(): to for one, to in pairs.items()}
        letters = "".join(pairs) + APOSTROPHES.replace("'", "''")
        template = (
            f"LOWER(REGEXP_REPLACE(NORMALIZE(TRANSLATE(%(expressions)s, '{letters}', "
            f"'{''.join(pairs.values())}'), NFKD), '[\u0300-\u036f]', '', 'g'))"
        )
        return self.as_sql(compiler, connection, template=template, **context)


def register(connection, **kwargs):
    """Give a new connection to SQLite the function ``BALAI_FOLD``."""
    if connection.vendor == "sqlite":
        connection.connection.create_function("BALAI_FOLD", 1, _fold_column, deterministic=True)


def _fold_column(value):
    return value if value is None else fold(str(value))


def folded_contains(words, fields):
    """The condition that one of the ``fields`` contains ``words``, all folded."""
    words = fold_line(words)
    return reduce(or_, (Q(**{f"{field}__folded__contains": words}) for field in fields), Q())


class FoldedIndexView(IndexView):
    """A list of snippets that is searched in its columns."""

    search_backend_name = None

    def search_queryset(self, queryset):
        if not self.is_searching:
            return queryset
        return queryset.filter(folded_contains(self.search_query, self.search_fields))
