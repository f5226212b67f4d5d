"""The campaign pages."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from blocks.library.models import PageTag
from blocks.page import BasePage
from blocks.stream.blocks import BodyBlock
from blocks.ui.areas import Area
from blocks.ui.formats import format_number
from forums.boards.panels import discussion_panel
from programs.campaigns.models.querysets import CampaignQuerySet
from programs.campaigns.reads import campaign_context, campaign_list_context
from programs.campaigns.states import campaign_time
from programs.catalog.models import MeasuredSeries
from programs.catalog.numbers import NumberModelField
from programs.catalog.progress import percent_of, with_unit


class CampaignIndexPage(BasePage):
    """All campaigns: those that run, those to come, those that ended."""

    intro = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("A few sentences above the list."),
    )

    schema_type = "CollectionPage"
    icon_name = "megaphone"
    parent_page_types = ["pages.HomePage"]
    subpage_types = ["campaigns.CampaignPage"]
    max_count_per_parent = 1
    is_paged = True
    page_size = 12
    template = "campaigns/campaign_index_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of campaigns")
        verbose_name_plural = _("lists of campaigns")

    def campaigns(self):
        """The campaigns below this page."""
        return CampaignPage.objects.child_of(self).visible()

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **campaign_list_context(self, request)}


class CampaignPage(BasePage):
    """A campaign: a goal with a number and a day, and how far everyone together is."""

    area = models.CharField(
        _("area"),
        max_length=20,
        choices=Area,
        help_text=_("The one area of work that the campaign belongs to."),
    )
    starts_on = models.DateField(_("first day"), help_text=_("From this day the campaign runs."))
    ends_on = models.DateField(
        _("last day"), db_index=True, help_text=_("The day by which the goal is to be reached.")
    )
    goal_value = NumberModelField(
        _("goal"),
        max_digits=14,
        decimal_places=2,
        validators=[MinValueValidator(1)],
        help_text=_("The number to be reached."),
    )
    goal_unit = models.CharField(
        _("unit of the goal"), max_length=60, help_text=_("Houses, books, % of toddlers weighed.")
    )
    call_label = models.CharField(
        _("button"),
        max_length=40,
        blank=True,
        help_text=_("Begin with a verb: Register your house."),
    )
    call_text = models.CharField(
        _("call to action"),
        max_length=200,
        blank=True,
        help_text=_("What one person can do now, in a sentence."),
    )
    call_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page behind the button"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Choose a page, or give an address below."),
    )
    call_url = models.URLField(
        _("address behind the button"), blank=True, help_text=_("Used when no page is chosen.")
    )
    program = models.ForeignKey(
        "catalog.ProgramPage",
        verbose_name=_("related programme"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="campaigns",
        help_text=_("The programme that the campaign supports."),
    )
    body = StreamField(
        BodyBlock(), verbose_name=_("content"), blank=True, help_text=_("Build the page of blocks.")
    )
    tags = ClusterTaggableManager(
        through=PageTag, blank=True, verbose_name=_("tags"), help_text=_("Separate with commas.")
    )

    objects = PageManager.from_queryset(CampaignQuerySet)()

    schema_type = "Article"
    icon_name = "megaphone"
    parent_page_types = ["campaigns.CampaignIndexPage"]
    subpage_types = []
    template = "campaigns/campaign_page.html"
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.FilterField("area"),
    ]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("area"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("goal_value"), FieldPanel("goal_unit")]),
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
            ],
            heading=_("Goal"),
        ),
        InlinePanel("steps", heading=_("How to take part"), label=_("Step")),
        MultiFieldPanel(
            [
                FieldPanel("call_text"),
                FieldPanel("call_label"),
                FieldPanel("call_page"),
                FieldPanel("call_url"),
            ],
            heading=_("Call to action"),
        ),
        FieldPanel("body"),
        InlinePanel("partners", heading=_("Partners"), label=_("Partner")),
        FieldPanel("program"),
        FieldPanel("tags"),
    ]
    settings_panels = [*BasePage.settings_panels, discussion_panel()]

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="campaigns_campaign_ends_after_start",
                violation_error_message=_("The last day can't be before the first."),
            )
        ]

    def measured_series(self):
        """What staff record values of on this page: one series, the goal's."""
        return [MeasuredSeries(self.translation_key, self.title, self.goal_unit, self.goal_value)]

    def clean(self):
        """Refuse a last day before the first and a button that leads nowhere, beside the fields.

        Raises ValidationError.
        """
        super().clean()
        errors = {}
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            errors["ends_on"] = _("The last day can't be before the first. Choose a later day.")
        if self.call_label and not (self.call_page_id or self.call_url):
            errors["call_page"] = _(
                "Choose where the button leads: a page here, or an address below."
            )
        if errors:
            raise ValidationError(errors)

    # The newest measured value, from with_reached() or what the page's own view has read.
    reached = None

    @property
    def time(self):
        """The state today with the days to its change; see CampaignTime."""
        return campaign_time(self.starts_on, self.ends_on)

    @property
    def reached_percent(self):
        """How much of the goal is reached, 0 to 100."""
        return percent_of(self.reached, self.goal_value)

    @property
    def goal_amount(self):
        """The goal with its unit: ``1,500 houses``."""
        return with_unit(self.goal_value, self.goal_unit)

    @property
    def reached_amount(self):
        """The newest value and the goal in words: ``870 of 1,500 houses``."""
        values = {"value": format_number(self.reached or 0), "goal": self.goal_amount}
        return gettext("%(value)s of %(goal)s") % values

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **campaign_context(self, request)}
