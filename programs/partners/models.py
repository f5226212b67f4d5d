"""Partners and institutions."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index

from blocks.library.models import Photo
from blocks.stream.blocks import HoursRowsBlock
from blocks.ui.areas import Area

RICH_TEXT_FEATURES = ["bold", "italic", "link", "ol", "ul"]


class DirectoryEntry(
    DraftStateMixin, RevisionMixin, PreviewableMixin, TranslatableMixin, index.Indexed, models.Model
):
    """What partners and institutions have in common: a name, an address, a description."""

    name = models.CharField(_("name"), max_length=120, help_text=_("The full public name."))
    slug = models.SlugField(
        _("address"), max_length=120, help_text=_("The last part of the page's web address.")
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

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("summary"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["name"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        """The public page, in the language that is active."""
        return reverse(self.url_name, args=[self.slug])


class Partner(DirectoryEntry):
    """An organisation that works with residents: an NGO, a community, a school."""

    class Kind(models.TextChoices):
        """What sort of organisation a partner is."""

        NGO = "ngo", _("Foundation or NGO")
        COMMUNITY = "community", _("Community")
        ASSOCIATION = "association", _("Association")
        COOPERATIVE = "cooperative", _("Cooperative")
        SCHOOL = "school", _("School")
        UNIVERSITY = "university", _("University")
        BUSINESS = "business", _("Business")

    kind = models.CharField(
        _("kind"), max_length=20, choices=Kind, help_text=_("What sort of organisation it is.")
    )
    area = models.CharField(
        _("area"),
        max_length=20,
        choices=Area,
        help_text=_("The area of work that fits the partner best."),
    )
    logo = models.ForeignKey(
        Photo,
        verbose_name=_("logo"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("A square picture of at least 320 pixels."),
    )

    url_name = "partners:partner"
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("area")]),
        FieldPanel("summary"),
        FieldPanel("description"),
        FieldPanel("logo"),
        FieldPanel("website"),
    ]

    class Meta(DirectoryEntry.Meta):
        abstract = False
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        constraints = [
            models.UniqueConstraint(fields=["locale", "slug"], name="partners_partner_slug_unique")
        ]

    def get_preview_template(self, request, mode_name):
        return "partners/partner_detail.html"


class Institution(DirectoryEntry):
    """An office, a neighbourhood body or a public place, with where and when to find it."""

    class Kind(models.TextChoices):
        """What sort of institution it is."""

        OFFICE = "office", _("Government office")
        NEIGHBOURHOOD = "neighbourhood", _("Neighbourhood unit (RT/RW)")
        HEALTH = "health", _("Health service")
        EDUCATION = "education", _("Education")
        PUBLIC_SPACE = "public_space", _("Public space")
        FAMILY = "family", _("Family welfare (PKK)")
        YOUTH = "youth", _("Youth")
        COUNCIL = "council", _("Consultative council (LMK)")
        SECURITY = "security", _("Safety and order")
        WASTE_BANK = "waste_bank", _("Waste bank")

    kind = models.CharField(
        _("kind"), max_length=20, choices=Kind, help_text=_("What sort of institution it is.")
    )
    address = models.CharField(
        _("street address"),
        max_length=250,
        blank=True,
        help_text=_("Street, number, RT/RW. Never a private home without consent."),
    )
    landmark = models.CharField(
        _("landmark"),
        max_length=150,
        blank=True,
        help_text=_("What people look for: beside the mosque, opposite the station."),
    )
    hours = StreamField(
        HoursRowsBlock(),
        verbose_name=_("opening hours"),
        blank=True,
        help_text=_("One row for each group of days."),
    )
    email = models.EmailField(_("e-mail address"), blank=True, help_text=_("An office address."))
    phone = models.CharField(
        _("telephone"), max_length=30, blank=True, help_text=_("An office number, never a home.")
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(-11), MaxValueValidator(6)],
        help_text=_("With a point: -6.30840. South is negative."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(95), MaxValueValidator(141)],
        help_text=_("With a point: 106.83800."),
    )

    url_name = "partners:institution"
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("kind"),
        FieldPanel("summary"),
        FieldPanel("description"),
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldPanel("landmark"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            ],
            heading=_("Where"),
        ),
        FieldPanel("hours"),
        MultiFieldPanel(
            [FieldPanel("email"), FieldPanel("phone"), FieldPanel("website")],
            heading=_("Contact"),
        ),
    ]

    class Meta(DirectoryEntry.Meta):
        abstract = False
        verbose_name = _("institution")
        verbose_name_plural = _("institutions")
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "slug"], name="partners_institution_slug_unique"
            ),
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(latitude__isnull=False, longitude__isnull=False),
                name="partners_institution_position_is_whole",
                violation_error_message=_("Give both latitude and longitude, or neither."),
            ),
        ]

    def get_preview_template(self, request, mode_name):
        return "partners/institution_detail.html"
