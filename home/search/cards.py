"""Pages of all kinds with what a list shows of them, in one query."""

from django.apps import apps
from django.db.models import F, Value
from django.db.models.functions import Coalesce
from wagtail.models import Page

from blocks.page import BasePage
from blocks.translation import with_lang
from blocks.visibility import visible


def page_cards():
    """Pages that everybody may see, with ``card_summary``, ``area`` and ``lang``.

    The fields lie in the tables of the page types; a list of mixed pages would otherwise need a
    query for each type.
    """
    return with_lang(visible(Page.objects.filter(depth__gte=2))).annotate(
        card_summary=_first_of("summary"), area=_first_of("area")
    )


def type_label(page):
    """What sort of page it is, in the reader's language."""
    model = page.specific_class
    return model._meta.verbose_name if model else ""


def _first_of(field):
    """The field from whichever page type has it for this row."""
    columns = [
        F(f"{_path_to(model)}__{field}")
        for model in apps.get_models()
        if issubclass(model, BasePage) and any(f.name == field for f in model._meta.fields)
    ]
    return Coalesce(*columns, Value(""), Value(""))


def _path_to(model):
    """The way from Page down to the row of the page type."""
    return model._meta.get_field("page_ptr").remote_field.get_accessor_name()
