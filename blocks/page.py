"""The page that all page types begin from."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail.search import index

from blocks.library.models import Photo
from blocks.translation import with_lang


class BasePageQuerySet(PageQuerySet):
    """Reads that all page types share."""

    def visible(self):
        """Published and open to everyone; unlike Wagtail's public() it asks nothing beforehand."""
        path = models.ExpressionWrapper(models.OuterRef("path"), models.CharField())
        restrictions = PageViewRestriction.objects.alias(below=path)
        closed = restrictions.filter(below__startswith=models.F("page__path"))
        return self.live().filter(~models.Exists(closed))

    def with_lang(self, language=None):
        """With ``lang``, empty for pages written in ``language`` (see blocks.translation)."""
        return with_lang(self, language)


class BasePage(Page):
    """A page with a summary, an optional cover and a date by which it is checked again."""

    summary = models.CharField(
        _("summary"),
        max_length=300,
        blank=True,
        help_text=_("One sentence for cards, search results and shared links."),
    )
    cover = models.ForeignKey(
        Photo,
        verbose_name=_("cover picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Without one, a tumpal pattern of the page's own is drawn."),
    )
    review_due = models.DateField(
        _("check again by"),
        null=True,
        blank=True,
        help_text=_("On this day the page appears on the dashboard to be checked."),
    )

    objects = PageManager.from_queryset(BasePageQuerySet)()

    search_fields = [*Page.search_fields, index.SearchField("summary")]
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("cover")]
    promote_panels = [
        *Page.promote_panels,
        MultiFieldPanel([FieldPanel("review_due")], heading=_("Care")),
    ]

    class Meta:
        abstract = True

    @property
    def description(self):
        """What search engines and shared links say about the page."""
        return self.search_description or self.summary

    @cached_property
    def is_untranslated(self):
        """Whether this page only mirrors its original in another language."""
        return self.alias_of_id is not None and self.locale_id != self.alias_of.locale_id
