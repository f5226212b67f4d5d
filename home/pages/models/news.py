"""News, announcements and urgent alerts."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from blocks.library.models import PageTag
from blocks.page import BasePage, BasePageQuerySet
from blocks.stream.blocks import BodyBlock
from forums.boards.panels import discussion_panel
from home.pages.news import news_context, news_list_context


class NewsIndexPage(BasePage):
    """All news, newest first, month by month."""

    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list."),
    )

    schema_type = "CollectionPage"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["pages.NewsPage"]
    max_count_per_parent = 1
    template = "pages/news_index_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]
    icon_name = "newspaper"
    is_paged = True

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        news = NewsPage.objects.child_of(self).visible()
        return {**context, **news_list_context(news, request)}


class NewsQuerySet(BasePageQuerySet):
    """Reads of news; combine at will."""

    def newest_first(self):
        """By date, the latest added first on one day."""
        return self.order_by("-published_on", "-pk")

    def of_kind(self, kind):
        """News of this kind; all without one."""
        return self.filter(kind=kind) if kind else self

    def tagged(self, slug):
        """News with the tag of this slug; all without one."""
        items = PageTag.objects.filter(tag__slug=slug)
        return self.filter(pk__in=items.values("content_object")) if slug else self

    def alerting(self, now):
        """Urgent alerts whose banner is still shown at ``now``."""
        return self.filter(kind=NewsPage.Kind.ALERT, alert_until__gt=now)


class NewsPage(BasePage):
    """One piece of news; an alert also shows a banner on every page until it expires."""

    class Kind(models.TextChoices):
        """What sort of news it is."""

        NEWS = "news", _("News")
        ANNOUNCEMENT = "announcement", _("Announcement")
        ALERT = "alert", _("Urgent alert")

        @property
        def word(self):
            """The word that public addresses show."""
            return {
                self.NEWS: "kabar",
                self.ANNOUNCEMENT: "pengumuman",
                self.ALERT: "peringatan",
            }[self]

        @property
        def icon(self):
            """The name of the kind's icon in the sprite."""
            return {
                self.NEWS: "newspaper",
                self.ANNOUNCEMENT: "megaphone",
                self.ALERT: "siren",
            }[self]

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        default=Kind.NEWS,
        help_text=_("An urgent alert shows a banner on every page."),
    )
    published_on = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("The day shown with the news."),
    )
    alert_until = models.DateTimeField(
        _("banner until"),
        null=True,
        blank=True,
        help_text=_("Only for urgent alerts: when the banner goes away by itself."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("content"), blank=True, help_text=_("Build the page of blocks.")
    )
    tags = ClusterTaggableManager(
        through=PageTag, blank=True, verbose_name=_("tags"), help_text=_("Separate with commas.")
    )

    objects = PageManager.from_queryset(NewsQuerySet)()

    schema_type = "NewsArticle"
    parent_page_types = ["pages.NewsIndexPage"]
    subpage_types = []
    template = "pages/news_page.html"
    icon_name = "newspaper"
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("published_on")]),
                FieldPanel("alert_until"),
            ],
            heading=_("Kind and date"),
        ),
        FieldPanel("body"),
        FieldPanel("tags"),
    ]
    settings_panels = [*BasePage.settings_panels, discussion_panel()]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")
        indexes = [
            models.Index(fields=["-published_on", "-page_ptr"], name="pages_news_newest_first")
        ]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind="alert") | models.Q(alert_until__isnull=False),
                name="pages_news_alert_has_an_end",
                violation_error_message=_("Say until when the banner of the alert is shown."),
            )
        ]

    def clean(self):
        """An alert needs an end: said beside the field, not above the form."""
        super().clean()
        if self.kind == self.Kind.ALERT and self.alert_until is None:
            message = _("Say until when the banner of the alert is shown.")
            raise ValidationError({"alert_until": message})

    @property
    def dated(self):
        """The day shown with the news, whenever it was put online."""
        return self.published_on

    @property
    def kind_choice(self):
        """The kind with its label, word and icon."""
        return self.Kind(self.kind)

    @property
    def is_alerting(self):
        """Whether the banner is on every page right now."""
        return bool(
            self.kind == self.Kind.ALERT and self.alert_until and self.alert_until > timezone.now()
        )

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        others = NewsPage.objects.visible().filter(locale=self.locale_id).exclude(pk=self.pk)
        return {**context, **news_context(self, others)}
