"""The page that all page types begin from."""

from http import HTTPMethod

from django.db import models, transaction
from django.db.models import Q
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail.search import index

from blocks.addresses import check_slug, is_reserved
from blocks.editor_forms import PageCopyForm, PageForm
from blocks.folded_search import FoldedIndex
from blocks.library.models import Photo
from blocks.linked_data import absolute, page_node, questions_node
from blocks.listing import refuse_page_param
from blocks.translation import is_begun, with_lang, written_in
from blocks.visibility import ON_ORIGINAL, unexpired, visible


def _lang_of(page):
    """The language ``page`` is written in when that isn't the active one, else None."""
    code = written_in(page)
    return None if code == get_language() else code


def list_url(pages):
    """The address of the list that these pages stand in: that of the first one's parent.

    It costs no query; empty without pages.
    """
    url = pages[0].url if pages else ""
    return f"{url.rstrip('/').rpartition('/')[0]}/" if url else ""


class BasePageQuerySet(PageQuerySet):
    """Reads that all page types share."""

    def visible(self):
        """Published and open to everyone; see :func:`visible`."""
        return visible(self)

    def with_lang(self, language=None):
        """With ``lang``, empty for pages written in ``language`` (see blocks.translation)."""
        return with_lang(self, language)


class BasePage(FoldedIndex, Page):
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

    # Whether the page shows a list that goes on at ?page=…
    is_paged = False
    # What the page is to search engines, in the words of schema.org.
    schema_type = "WebPage"
    # The icon of links to pages of this type.
    icon_name = "file-text"
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD]
    base_form_class = PageForm
    copy_form_class = PageCopyForm
    search_fields = [*Page.search_fields, index.SearchField("summary")]
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("cover")]
    promote_panels = [
        *Page.promote_panels,
        MultiFieldPanel([FieldPanel("review_due")], heading=_("Care")),
    ]

    class Meta:
        abstract = True

    @staticmethod
    def _slug_is_available(slug, parent_page, page=None):
        """Wagtail's rule, which slugs made from titles follow too; none is a reserved address."""
        is_free = Page._slug_is_available(slug, parent_page, page)
        return is_free and not is_reserved(parent_page, slug)

    def _check_slug_is_unique(self):
        """Wagtail's check of drafts and published pages; a reserved address has its own words."""
        check_slug(self.get_parent(), self.slug)
        super()._check_slug_is_unique()

    def copy_for_translation(self, locale, copy_parents=False, alias=False, exclude_fields=None):
        """Copy the page into ``locale``; as an alias only if it has no twin there yet.

        Several parts of the site ask for the alias of a page, two of them maybe at once: whoever
        comes second gets the one that is there.
        """
        if not alias:
            return super().copy_for_translation(locale, copy_parents, alias, exclude_fields)
        with transaction.atomic():
            Locale.objects.select_for_update(no_key=True).get(pk=locale.pk)
            twin = self.get_translation_or_none(locale)
            return twin or super().copy_for_translation(locale, copy_parents, alias, exclude_fields)

    copy_for_translation.alters_data = True

    def update_aliases(self, **kwargs):
        """Bring the aliases up to date; Wagtail would put those of a scheduled page online."""
        if self.live:
            super().update_aliases(**kwargs)

    update_aliases.alters_data = True

    @property
    def description(self):
        """What search engines and shared links say about the page."""
        return self.search_description or self.summary

    @cached_property
    def lang(self):
        """The language the page is written in when that isn't the active one, else None.

        Querysets that end with ``with_lang()`` bring it along; otherwise it costs queries.
        """
        return _lang_of(self)

    @property
    def dated(self):
        """The day or moment that readers are told the page is from."""
        return self.first_published_at

    @property
    def is_untranslated(self):
        """Whether readers see this page in another language than the one they chose."""
        return self.lang is not None

    @cached_property
    def is_over(self):
        """Whether the page's time, or that of its original, is over; a query if nobody knows."""
        return not unexpired(Page.objects.filter(pk=self.pk)).exists()

    @cached_property
    def _around(self):
        """The pages above this one and its twins, in the one query that every frame needs."""
        twins = visible(Page.objects.filter(translation_key=self.translation_key))
        ends = range(2 * self.steplen, len(self.path), self.steplen)
        above = Q(path__in=[self.path[:end] for end in ends], live=True)
        pages = Page.objects.filter(above | Q(pk__in=twins.values("pk")))
        return list(pages.select_related("locale", "alias_of__locale").order_by("path"))

    @cached_property
    def translations(self):
        """The page in every language in which it can be read, itself included.

        Each has ``lang``: None for a text in its own language, else the one that it mirrors.
        """
        twins = (page for page in self._around if page.translation_key == self.translation_key)
        return sorted(twins, key=lambda page: page.locale.language_code)

    @property
    def original(self):
        """The page that this one mirrors, if it is published; else the page itself."""
        if not self.alias_of_id and not is_begun(self):
            return self
        code = written_in(self)
        return next((p for p in self.translations if p.locale.language_code == code), self)

    def canonical(self, request):
        """The address under which search engines know the page: that of the original."""
        return self.original.get_url(request) or ""

    def structured_data(self, request):
        """Nodes of schema.org about the page (see blocks.linked_data)."""
        node = page_node(self, request)
        body = getattr(self, "body", None)
        questions = questions_node(body, absolute(self.canonical(request))) if body else None
        return [node, questions] if questions else [node]

    def alternates(self, request):
        """Pairs of language code and address: where this page is really written in it."""
        return [
            (page.locale.language_code, page.get_url(request))
            for page in self.translations
            if written_in(page) == page.locale.language_code
        ]

    def breadcrumbs(self, request):
        """Title, address and ``lang`` of the pages above this one, the home page first."""
        above = (p for p in self._around if p.translation_key != self.translation_key)
        return [
            (gettext("Home"), page.get_url(request), None)
            if page.depth == 2
            else (page.title, page.get_url(request), _lang_of(page))
            for page in above
        ]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["breadcrumbs"] = SimpleLazyObject(lambda: self.breadcrumbs(request))
        context["alternates"] = SimpleLazyObject(lambda: self.alternates(request))
        return context

    def get_view_restrictions(self):
        """What keeps this page private, here or above: one query instead of one per level."""
        step = self.steplen
        paths = [self.path[:end] for end in range(step, len(self.path) + 1, step)]
        keys = Page.objects.filter(path__in=paths).values("translation_key")
        return PageViewRestriction.objects.filter(
            Q(page__path__in=paths)
            | Q(page__aliases__path__in=paths)
            | Q(ON_ORIGINAL, page__translation_key__in=keys)
        ).distinct()

    def serve_password_required_response(self, request, form, action_url):
        """Ask for the password; what the page says, even its title, stays behind the door."""
        context = {"form": form, "action_url": action_url}
        headers = {"X-Robots-Tag": "noindex"}
        return TemplateResponse(
            request, "wagtailcore/password_required.html", context, headers=headers
        )

    def route(self, request, path_components):
        """Wagtail's routing, but no page outlives its expiry until the worker has come by."""
        if not path_components and self.is_over:
            raise Http404
        return super().route(request, path_components)

    def serve(self, request, *args, **kwargs):
        if not self.is_paged:
            refuse_page_param(request)
        return super().serve(request, *args, **kwargs)


# Elasticsearch and OpenSearch name each type of a page with its app, and this module is in none.
# In Meta it would be handed down to page types that have no Meta of their own.
BasePage._meta.app_label = "blocks"
