"""What partners and institutions have in common."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.db.models import Case, Exists, IntegerField, OuterRef, Q, Value, When
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index
from wagtail.search.queryset import SearchableQuerySetMixin
from wagtail_localize.fields import SynchronizedField

from blocks.folded_search import FoldedIndex
from blocks.translation import with_lang

RICH_TEXT_FEATURES = ["bold", "italic", "link", "ol", "ul"]


class EntryQuerySet(SearchableQuerySetMixin, models.QuerySet):
    """Reads of directory entries; combine at will."""

    def visible(self):
        """Published, and not past the expiry that the worker has yet to carry out."""
        return self.filter(Q(expire_at__isnull=True) | Q(expire_at__gt=timezone.now()), live=True)

    def for_language(self, language=None):
        """One of each: in this language (the active one), else in the default one, with ``lang``.

        ``lang`` is None for entries written in the language, else the code of their own.
        """
        language = language or get_language()
        twins = self.model.objects.visible().filter(locale__language_code=language)
        translated = Exists(twins.filter(translation_key=OuterRef("translation_key")))
        own = Q(locale__language_code=language)
        original = Q(locale__language_code=settings.LANGUAGE_CODE) & ~translated
        return with_lang(self.filter(own | original), language).select_related("locale")

    def of_kind(self, kind):
        """Entries of this kind; all without one."""
        return self.filter(kind=kind) if kind else self

    def with_kind_order(self):
        """With ``kind_order``: the place of the kind among the kinds."""
        places = [When(kind=kind, then=Value(n)) for n, kind in enumerate(self.model.Kind)]
        return self.annotate(
            kind_order=Case(*places, default=Value(99), output_field=IntegerField())
        )


class DirectoryEntry(
    FoldedIndex,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    TranslatableMixin,
    index.Indexed,
    models.Model,
):
    """A name, a web address of its own, and a description."""

    name = models.CharField(_("name"), max_length=120, help_text=_("The full public name."))
    slug = models.SlugField(
        _("address"),
        max_length=120,
        help_text=_("The last part of the page's web address, the same in all languages."),
    )
    summary = models.CharField(
        _("summary"), max_length=300, help_text=_("One sentence for cards and shared links.")
    )
    description = RichTextField(
        _("description"),
        features=RICH_TEXT_FEATURES,
        help_text=_("What they do, for whom, and how to take part."),
    )
    website = models.URLField(
        _("website"), blank=True, help_text=_("The full address, beginning with https://.")
    )
    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="%(class)s")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="%(class)s",
        for_concrete_model=False,
    )

    objects = EntryQuerySet.as_manager()

    override_translatable_fields = [SynchronizedField("slug", overridable=False)]
    search_fields = [
        index.SearchField("name", boost=4),
        index.AutocompleteField("name"),
        index.SearchField("summary", boost=2),
        index.SearchField("description"),
        index.FilterField("locale_id"),
        index.FilterField("live"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def revisions(self):
        """The history of edits."""
        return self._revisions

    @cached_property
    def lang(self):
        """The language the entry is written in when that isn't the active one, else None.

        ``for_language()`` brings it along; otherwise it costs a query.
        """
        code = self.locale.language_code
        return None if code == get_language() else code

    @property
    def website_host(self):
        """The website as people say it: ``balai.example``."""
        return urlsplit(self.website).netloc.removeprefix("www.")

    def get_absolute_url(self):
        """The public page, in the language that is active."""
        return reverse(self.url_name, args=[self.slug])
