"""Content in the reader's language where it exists, else in its own, and marked as such.

Every page has a twin in each language: a translation, or an alias that mirrors the original
until somebody translates it. Partners and institutions have twins only where translated.
Templates write ``lang="{{ item.lang }}"`` where ``item.lang`` isn't empty.
"""

from django.conf import settings
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.db.models.functions import Coalesce, NullIf
from django.utils.translation import get_language

# A translation that was begun but never published still shows what it mirrored.
BEGUN = Q(alias_of=None, live_revision=None, latest_revision__isnull=False) & ~Q(
    locale__language_code=settings.LANGUAGE_CODE
)


def is_begun(page):
    """Whether ``page`` is a translation that was begun but never published (see BEGUN)."""
    return (
        page.alias_of_id is None
        and page.live_revision_id is None
        and page.latest_revision_id is not None
        and page.locale.language_code != settings.LANGUAGE_CODE
    )


def written_in(page):
    """The code of the language in which readers find ``page``; no query if locales are fetched."""
    if is_begun(page):
        return settings.LANGUAGE_CODE
    return (page.alias_of or page).locale.language_code


def with_lang(queryset, language=None):
    """Annotate ``lang``: None for what is written in ``language``, else the code of its own.

    ``language`` is the active one by default. It costs no query of its own.
    """
    code = F("locale__language_code")
    if _has_aliases(queryset.model):
        mirrored = Coalesce(F("alias_of__locale__language_code"), code)
        code = Case(When(BEGUN, then=Value(settings.LANGUAGE_CODE)), default=mirrored)
    return queryset.annotate(lang=NullIf(code, Value(language or get_language())))


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


class OriginalsQuerySet(QuerySet):
    """Reads of what is kept in the main language while translations only lend it words."""

    def originals(self):
        """The rows that others refer to."""
        return self.filter(locale__language_code=settings.LANGUAGE_CODE)


def with_twins(queryset, language=None):
    """The originals of ``queryset`` in its order, each with ``shown``: itself or its twin.

    The twin is the one in ``language``, by default the active one. For short lists that staff keep
    in the main language while translations lend them words. One query.
    """
    language = language or get_language()
    wanted = {settings.LANGUAGE_CODE, language}
    rows = list(queryset.filter(locale__language_code__in=wanted).select_related("locale"))
    twins = {row.translation_key: row for row in rows if row.locale.language_code == language}
    found = [row for row in rows if row.locale.language_code == settings.LANGUAGE_CODE]
    for row in found:
        row.shown = twins.get(row.translation_key, row)
    return found


def _has_aliases(model):
    """Whether ``model`` is a page, whose twin may mirror another page."""
    try:
        return bool(model._meta.get_field("alias_of"))
    except FieldDoesNotExist:
        return False
