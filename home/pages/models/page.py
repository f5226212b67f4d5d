"""The home page and the standard page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from blocks.page import BasePage
from blocks.stream.blocks import BodyBlock, HomeBlock
from home.pages.contents import headings


class HomePage(BasePage):
    """The front door: a greeting, a search field, and sections that editors arrange."""

    hero_title = models.CharField(
        _("greeting"), max_length=80, help_text=_("The large words at the top.")
    )
    hero_text = models.CharField(
        _("lead"), max_length=240, help_text=_("One or two sentences under the greeting.")
    )
    body = StreamField(
        HomeBlock(),
        verbose_name=_("sections"),
        blank=True,
        help_text=_("Live sections fill themselves; other blocks are yours to write."),
    )

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "pages.StandardPage",
        "pages.NewsIndexPage",
        "catalog.ProgramIndexPage",
        "campaigns.CampaignIndexPage",
    ]
    template = "pages/home_page.html"
    icon_name = "home"
    search_fields = [*BasePage.search_fields, index.SearchField("hero_text")]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("hero_title"), FieldPanel("hero_text")], heading=_("Greeting")),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")


class StandardPage(BasePage):
    """A page that stays: about us, a service, a policy."""

    body = StreamField(
        BodyBlock(), verbose_name=_("content"), blank=True, help_text=_("Build the page of blocks.")
    )

    schema_type = "Article"
    parent_page_types = ["pages.HomePage", "pages.StandardPage"]
    subpage_types = ["pages.StandardPage"]
    template = "pages/standard_page.html"
    icon_name = "file-text"
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "contents": headings(self.body),
            "children": StandardPage.objects.child_of(self).visible().with_lang().order_by("path"),
        }
