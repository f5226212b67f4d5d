"""Which pages need care: to be checked, to be translated, going live or offline soon.

All reads are of originals; translations and aliases follow them.
"""

from datetime import timedelta

from django.apps import apps
from django.conf import settings
from django.db.models import Case, DateField, Exists, F, OuterRef, Q, TextChoices, Value, When
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation

from blocks.page import BasePage
from blocks.translation import BEGUN
from home.pages.models import NewsPage
from programs.campaigns.models import CampaignPage

CHECK_EVERY = timedelta(days=183)

# Pages that tell of a moment: they may grow old without being checked.
DATED = (NewsPage, CampaignPage)


class TranslationState(TextChoices):
    """How far the translation of a page is."""

    MISSING = "missing", _("Not begun")
    WAITING = "waiting", _("Texts missing")
    OFFLINE = "offline", _("Not published")
    COMPLETE = "complete", _("Complete")


def page_models():
    """All page types of ours."""
    return [m for m in apps.get_models() if issubclass(m, BasePage)]


def originals():
    """The pages that are written in the default language."""
    return Page.objects.filter(
        depth__gt=1, alias_of__isnull=True, locale__language_code=settings.LANGUAGE_CODE
    )


def with_check_date(pages):
    """Annotate ``review_due``, the day that an editor gave, and ``is_dated`` (see DATED)."""
    given = [F(f"{model._meta.model_name}__review_due") for model in page_models()]
    dated = Q()
    for model in DATED:
        dated |= Q(**{f"{model._meta.model_name}__isnull": False})
    return pages.annotate(review_due=Coalesce(*given, output_field=DateField())).annotate(
        is_dated=Case(When(dated, then=Value(True)), default=Value(False))
    )


def to_check(pages, today=None):
    """Those published ``pages`` whose check is due, longest overdue first.

    It is due on the day that an editor gave, else half a year after the page was last published.
    """
    today = today or timezone.localdate()
    stale = Q(
        review_due__isnull=True,
        is_dated=False,
        last_published_at__lte=timezone.now() - CHECK_EVERY,
    )
    found = with_check_date(pages).filter(Q(review_due__lte=today) | stale, live=True)
    return found.order_by(F("review_due").asc(nulls_last=True), "last_published_at", "pk")


def target_locale():
    """The locale that originals are translated into; None on a site with one language."""
    return Locale.objects.exclude(language_code=settings.LANGUAGE_CODE).order_by("pk").first()


def untranslated(locale_id):
    """The texts of originals without a translation into ``locale_id``.

    A web address isn't missed: it serves in any language.
    """
    texts = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=locale_id,
        has_error=False,
    )
    return StringSegment.objects.filter(~Exists(texts)).exclude(context__path="slug")


def with_translation_state(pages, locale):
    """Annotate ``translation_state``, ``twin_pk`` and ``target_code``: of twins in ``locale``."""
    twins = Page.objects.filter(translation_key=OuterRef("translation_key"), locale=locale)
    waiting = untranslated(locale.pk).filter(
        source__object_id=OuterRef("translation_key"), source__locale_id=OuterRef("locale_id")
    )
    state = Case(
        When(~Exists(twins.filter(alias_of__isnull=True)), then=Value(TranslationState.MISSING)),
        When(Exists(waiting), then=Value(TranslationState.WAITING)),
        When(~Exists(twins.filter(~BEGUN, live=True)), then=Value(TranslationState.OFFLINE)),
        default=Value(TranslationState.COMPLETE),
    )
    return pages.annotate(
        translation_state=state,
        twin_pk=twins.values("pk")[:1],
        target_code=Value(locale.language_code),
    )


def to_translate(pages, locale):
    """Those published ``pages`` whose translation is not complete; see with_translation_state."""
    return (
        with_translation_state(pages.filter(live=True), locale)
        .exclude(translation_state=TranslationState.COMPLETE)
        .order_by("-last_published_at", "pk")
    )
