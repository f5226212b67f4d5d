"""Programmes answer aspirations: what the meeting hall needs to know about them."""

from django.conf import settings
from django.utils.translation import get_language

from forums.aspirations.answering import AnsweringKind, AnsweringPage, PageMilestone
from programs.catalog.models import ProgramPage


def answering_programs():
    """For the hook ``register_answering_pages``."""
    return AnsweringKind(find=_find, every=_every)


def _find(keys):
    """The visible programmes with these translation keys, in the reader's language if possible."""
    language = get_language()
    rows = _rows({settings.LANGUAGE_CODE, language}).filter(translation_key__in=keys)
    found = {}
    for page in rows:
        if page.translation_key not in found or page.locale.language_code == language:
            found[page.translation_key] = _answering(page)
    return found


def _every():
    return [_answering(page) for page in _rows({settings.LANGUAGE_CODE}).order_by("title")]


def _rows(languages):
    rows = ProgramPage.objects.visible().filter(locale__language_code__in=languages)
    return rows.with_lang().select_related("locale").prefetch_related("milestones")


def _answering(page):
    return AnsweringPage(
        key=page.translation_key,
        pk=page.pk,
        title=page.title,
        url=page.url,
        lang=page.lang,
        milestones=[
            PageMilestone(one.translation_key, one.title, one.percent, one.due_on)
            for one in sorted(page.milestones.all(), key=lambda one: one.due_on)
        ],
    )
