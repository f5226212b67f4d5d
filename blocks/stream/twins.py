"""Pages and reusable texts with their twins in other languages, and which of them to show."""

from functools import cache

from django.apps import apps
from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Coalesce
from django.utils.translation import get_language
from wagtail.models import Page, get_page_models

from blocks.page import BasePage
from blocks.translation import with_lang
from blocks.visibility import visible

CARD_FIELDS = ("summary", "cover_id", "area")


def best_twins(twins, keys):
    """By primary key, the twin in the language being read, else the object itself.

    Objects that nobody may see (``shown`` is false) are left out.
    """
    twins, language = list(twins), get_language()
    originals = {twin.pk: twin for twin in twins}
    local = {
        twin.translation_key: twin
        for twin in twins
        if twin.shown and twin.locale.language_code == language
    }
    chosen = (originals[key] for key in keys if key in originals)
    best = {item.pk: local.get(item.translation_key, item) for item in chosen}
    return {key: item for key, item in best.items() if item.shown}


def passage_twins(keys):
    """The reusable texts with these primary keys, with their twins: one query."""
    model = apps.get_model("stream", "ReusableContent")
    keys = model.objects.filter(pk__in=keys).values("translation_key")
    passages = model.objects.filter(translation_key__in=keys).select_related("locale")
    return with_lang(passages).annotate(shown=F("live"))


def page_twins(keys):
    """The pages with these primary keys, with their twins: one query for all types of page.

    Each has what a card shows (summary, ``cover_id``, area; None where its type has none), its
    ``lang`` (see blocks.translation) and ``shown``: whether everybody may see it.
    """
    keys = Page.objects.filter(pk__in=keys).values("translation_key")
    open_to_all = visible(Page.objects.filter(pk=OuterRef("pk")))
    pages = Page.objects.filter(translation_key__in=keys).select_related("locale")
    return with_lang(pages).annotate(shown=Exists(open_to_all), **card_fields())


@cache
def card_fields():
    """Expressions that read the fields of a card from the tables of all page types."""
    paths = {name: list(paths_to(name)) for name in CARD_FIELDS}
    return {name: first_of(found) for name, found in paths.items() if found}


def paths_to(name):
    """``programpage__area`` and the like, one for every page type that has the field."""
    for model in get_page_models():
        if issubclass(model, BasePage) and hasattr(model, name):
            link = model._meta.get_ancestor_link(Page)
            yield f"{link.remote_field.related_query_name or model._meta.model_name}__{name}"


def first_of(paths):
    """The first of the fields that isn't null."""
    return Coalesce(*map(F, paths)) if len(paths) > 1 else F(paths[0])
