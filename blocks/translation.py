"""Content in the reader's language where it exists, else in its own, and marked as such.

Every page has a twin in each language: a translation, or an alias that mirrors the original
until somebody translates it. Partners and institutions have twins only where translated.
Templates write ``lang="{{ item.lang }}"`` where ``item.lang`` isn't empty.
"""

from django.core.exceptions import FieldDoesNotExist
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import get_language


def with_lang(queryset, language=None):
    """Annotate ``lang``: None for what is written in ``language``, else the code of its own.

    ``language`` is the active one by default. It costs no query of its own.
    """
    written_in = F("locale__language_code")
    if _has_aliases(queryset.model):
        written_in = Coalesce(F("alias_of__locale__language_code"), written_in)
    return queryset.annotate(lang=NullIf(written_in, Value(language or get_language())))


def twins(queryset, pks, language=None):
    """The objects with these primary keys and their twins in ``language``, with ``lang``."""
    language = language or get_language()
    keys = queryset.model._base_manager.filter(pk__in=pks).values("translation_key")
    in_language = Q(locale__language_code=language, translation_key__in=keys)
    return with_lang(queryset.filter(Q(pk__in=pks) | in_language), language)


def localized(queryset, pks, language=None):
    """The objects with these primary keys, in this order, each in ``language`` where it exists.

    ``queryset`` says which objects may be shown at all (``Partner.objects.filter(live=True)``,
    ``ProgramPage.objects.visible()``) and what is fetched with them. An object without a twin in
    ``language`` stands for itself; ``lang`` tells (see with_lang). One query, none without
    ``pks``.
    """
    return list(dict.fromkeys(localized_by_pk(queryset, pks, language).values()))


def localized_by_pk(queryset, pks, language=None):
    """Like localized, as a dictionary: which object stands for which primary key."""
    pks = list(dict.fromkeys(pks))
    if not pks:
        return {}
    language = language or get_language()
    found = list(twins(queryset, pks, language).annotate(in_language=F("locale__language_code")))
    originals = {item.pk: item for item in found}
    best = {item.translation_key: item for item in found if item.in_language == language}
    chosen = {pk: originals[pk] for pk in pks if pk in originals}
    return {pk: best.get(item.translation_key, item) for pk, item in chosen.items()}


def localized_one(queryset, pk, language=None):
    """Like localized, for one object; None where there is none."""
    return next(iter(localized(queryset, [pk] if pk else [], language)), None)


def _has_aliases(model):
    """Whether ``model`` is a page, whose twin may mirror another page."""
    try:
        return bool(model._meta.get_field("alias_of"))
    except FieldDoesNotExist:
        return False
