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


def localized(queryset, pks, language=None):
    """The objects with these primary keys, in this order, each in ``language`` where it exists.

    ``queryset`` says which objects may be shown at all (``Partner.objects.filter(live=True)``,
    ``ProgramPage.objects.visible()``) and what is fetched with them. An object without a twin in
    ``language`` stands for itself; ``lang`` tells (see with_lang). One query, none without
    ``pks``.
    """
    pks = list(dict.fromkeys(pks))
    if not pks:
        return []
    language = language or get_language()
    keys = queryset.model._base_manager.filter(pk__in=pks).values("translation_key")
    twins = Q(locale__language_code=language, translation_key__in=keys)
    found = list(
        with_lang(queryset.filter(Q(pk__in=pks) | twins), language).annotate(
            in_language=F("locale__language_code")
        )
    )
    originals = {item.pk: item for item in found}
    best = {item.translation_key: item for item in found if item.in_language == language}
    chosen = (originals[pk] for pk in pks if pk in originals)
    return list(dict.fromkeys(best.get(item.translation_key, item) for item in chosen))


def localized_one(queryset, pk, language=None):
    """Like localized, for one object; None where there is none."""
    return next(iter(localized(queryset, [pk] if pk else [], language)), None)


def _has_aliases(model):
    """Whether ``model`` is a page, whose twin may mirror another page."""
    try:
        return bool(model._meta.get_field("alias_of"))
    except FieldDoesNotExist:
        return False
