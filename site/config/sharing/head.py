"""What the head of a public page says to search engines and to apps that show a shared link."""

from dataclasses import dataclass, field

from django.conf import settings
from django.urls import NoReverseMatch, reverse, translate_url
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from wagtail.models import Page

from blocks.linked_data import absolute, iso
from blocks.sitemaps import indexed_routes
from blocks.ui.share.canvas import HEIGHT, WIDTH
from config.sharing.subjects import (
    subject_of_aspiration,
    subject_of_entry,
    subject_of_page,
    subject_of_site,
)
from home.pages.frame import frame_of
from home.pages.models import HomePage
from programs.catalog.filters import TAG

FACEBOOK_LOCALES = {"id": "id_ID", "en": "en_GB"}


@dataclass
class Head:
    """The head of one page. ``page``, ``entry`` and ``aspiration`` may be None; ``headline`` and
    ``blurb`` are what its template says in the blocks of the title and the description.
    ``nodes`` are what the view tells search engines about it.
    """

    request: object
    headline: str = ""
    blurb: str = ""
    page: object = None
    entry: object = None
    aspiration: object = None
    nodes: tuple = ()
    identity: object = field(init=False)

    image_width, image_height = WIDTH, HEIGHT

    def __post_init__(self):
        self.identity = frame_of(self.request).settings

    @property
    def is_home(self):
        """Whether this is the front door."""
        return isinstance(self.page, HomePage)

    @property
    def title(self):
        """``Page · Balai Warga``; the front door says whose house it is."""
        first = self.page.seo_title or self.identity.organisation if self.is_home else self.headline
        return f"{first} · {self.identity.site_name}" if first else self.identity.site_name

    @property
    def description(self):
        """One or two sentences, never empty."""
        return self.blurb or gettext("News, programmes and services of %(organisation)s.") % {
            "organisation": self.identity.organisation
        }

    @property
    def language(self):
        """The language the page is written in."""
        return getattr(self.page or self.entry, "lang", None) or get_language()

    @property
    def is_indexed(self):
        """Whether search engines should know it: a page, or a view that its room names to them.

        Never a demo, a preview or the list of a tag.
        """
        if self.identity.is_demo or getattr(self.request, "is_preview", False):
            return False
        match = self.request.resolver_match
        is_named = bool(match) and match.view_name in indexed_routes()
        return (is_named or self.page is not None) and TAG not in self.request.GET

    @cached_property
    def canonical(self):
        """The one address of the page: without a query, in the language it is written in."""
        if self.page:
            return absolute(self.page.canonical(self.request))
        return absolute(translate_url(self.request.path, self.language))

    @cached_property
    def alternates(self):
        """Pairs of language and address where the page is really written in it, if in several."""
        if self.page:
            pairs = self.page.alternates(self.request)
        elif self.entry:
            pairs = [(code, self._translated(code)) for code in self._entry_languages()]
        else:
            pairs = [(code, self._translated(code)) for code, _ in settings.LANGUAGES]
        pairs = [(code, absolute(address)) for code, address in pairs if address]
        return pairs if len(pairs) > 1 else []

    @property
    def default_alternate(self):
        """The address for readers of any other language."""
        return dict(self.alternates).get(settings.LANGUAGE_CODE, "")

    @property
    def kind(self):
        """What Open Graph calls it."""
        return "article" if self.page and self.page.schema_type.endswith("Article") else "website"

    @property
    def published(self):
        """When an article was published, ISO 8601."""
        return iso(self.page.dated) if self.kind == "article" else ""

    @property
    def modified(self):
        """When an article was last changed, ISO 8601."""
        return iso(self.page.last_published_at) if self.kind == "article" else ""

    @property
    def locale(self):
        """The language of the page as Open Graph wants it."""
        return FACEBOOK_LOCALES.get(self.language, self.language)

    @property
    def other_locales(self):
        """The other languages that it is written in."""
        codes = (code for code, _ in self.alternates if code != self.language)
        return [FACEBOOK_LOCALES.get(code, code) for code in codes]

    @cached_property
    def image(self):
        """The address of the share image."""
        if self.page and self.page.pk:
            subject = subject_of_page(self.page, self.identity)
        elif self.entry and self.entry.pk:
            subject = subject_of_entry(self.entry, self.identity)
        elif self.aspiration:
            subject = subject_of_aspiration(self.aspiration, self.identity)
        else:
            subject = subject_of_site(get_language(), self.identity)
        return absolute(subject.path)

    @property
    def feed(self):
        """The address of the news feed."""
        return reverse("sharing_feed")

    def _entry_languages(self):
        twins = type(self.entry).objects.visible()
        twins = twins.filter(translation_key=self.entry.translation_key)
        return list(twins.order_by("locale_id").values_list("locale__language_code", flat=True))

    def _translated(self, code):
        try:
            return translate_url(self.request.path, code)
        except NoReverseMatch:
            return ""


def head_of(context):
    """The head of the page that a template context shows."""
    page = context.get("page")
    return Head(
        request=context["request"],
        headline=context.get("headline", ""),
        blurb=context.get("blurb", ""),
        page=page if isinstance(page, Page) and hasattr(page, "schema_type") else None,
        entry=context.get("entry"),
        aspiration=context.get("shared"),
        nodes=tuple(context.get("linked_nodes") or ()),
    )
