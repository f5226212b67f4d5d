"""News, announcements and urgent alerts."""

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


class NewsIndexPage(BasePage):
    """All news, newest first."""

    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list."),
    )

    parent_page_types = ["pages.HomePage"]
    subpage_types = ["pages.NewsPage"]
    max_count_per_parent = 1
    template = "pages/news_index_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")


class NewsQuerySet(BasePageQuerySet):
    """Reads of news."""

    def newest_first(self):
        """By date, the latest added first on one day."""
        return self.order_by("-published_on", "-pk")

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
        db_index=True,
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

    parent_page_types = ["pages.NewsIndexPage"]
    subpage_types = []
    template = "pages/news_page.html"
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

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind="alert") | models.Q(alert_until__isnull=False),
                name="pages_news_alert_has_an_end",
                violation_error_message=_("Say until when the banner of the alert is shown."),
            )
        ]
