"""The programme pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from blocks.library.models import PageTag
from blocks.listing import KeyPage
from blocks.page import BasePage
from blocks.stream.blocks import BodyBlock
from blocks.ui.areas import Area
from forums.boards.panels import discussion_panel
from programs.catalog.filters import ProgramFilters
from programs.catalog.models.measurement import MeasuredSeries
from programs.catalog.models.querysets import ProgramQuerySet
from programs.catalog.reads import program_context


class ProgramIndexPage(BasePage):
    """All programmes, filtered by area, audience and tag."""

    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list."),
    )

    schema_type = "CollectionPage"
    icon_name = "sprout"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["catalog.ProgramPage"]
    max_count_per_parent = 1
    is_paged = True
    page_size = 12
    template = "catalog/program_index_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of programmes")
        verbose_name_plural = _("lists of programmes")

    def programs(self):
        """The programmes below this page, in the order that editors gave them."""
        return ProgramPage.objects.child_of(self).visible()

    def get_context(self, request, *args, **kwargs):
        filters = ProgramFilters(request, self.programs())
        found = filters.apply().select_related("cover").with_lang()
        listing = KeyPage(found, request, key=("path",), size=self.page_size)
        context = super().get_context(request, *args, **kwargs)
        return {**context, "filters": filters, "listing": listing}


class ProgramPage(BasePage):
    """A programme: what it is, for whom, when, with whom, and how far it is."""

    area = models.CharField(
        _("area"),
        max_length=20,
        choices=Area,
        db_index=True,
        help_text=_("The one area of work that the programme belongs to."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("content"), blank=True, help_text=_("Build the page of blocks.")
    )
    schedule = models.CharField(
        _("schedule"),
        max_length=200,
        blank=True,
        help_text=_("When it takes place: every second Wednesday, 08.00-11.00 WIB."),
    )
    place = models.CharField(
        _("place"), max_length=150, blank=True, help_text=_("Where it takes place.")
    )
    contact = models.ForeignKey(
        "partners.Institution",
        verbose_name=_("contact institution"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Whom residents can ask."),
    )
    tags = ClusterTaggableManager(
        through=PageTag, blank=True, verbose_name=_("tags"), help_text=_("Separate with commas.")
    )

    objects = PageManager.from_queryset(ProgramQuerySet)()

    schema_type = "Article"
    icon_name = "sprout"
    parent_page_types = ["catalog.ProgramIndexPage"]
    subpage_types = []
    template = "catalog/program_page.html"
    override_translatable_fields = [SynchronizedField("contact")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("schedule"),
        index.SearchField("place"),
        index.FilterField("area"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("area"),
        InlinePanel("audiences", heading=_("Audiences"), label=_("Audience")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("schedule"), FieldPanel("place")]),
                FieldPanel("contact"),
            ],
            heading=_("When, where, whom to ask"),
        ),
        FieldPanel("body"),
        InlinePanel("partners", heading=_("Partners"), label=_("Partner")),
        InlinePanel("indicators", heading=_("Indicators"), label=_("Indicator")),
        InlinePanel("milestones", heading=_("Milestones"), label=_("Milestone")),
        InlinePanel("related", heading=_("Related programmes"), label=_("Programme"), max_num=4),
        FieldPanel("tags"),
    ]
    settings_panels = [*BasePage.settings_panels, discussion_panel()]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def measured_series(self):
        """What staff record values of on this page."""
        return [
            MeasuredSeries(i.translation_key, i.name, i.unit, i.target)
            for i in self.indicators.all()
        ]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **program_context(self, request)}
