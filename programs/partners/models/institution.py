"""Offices, neighbourhood bodies and public places."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from blocks.stream.blocks import HoursRowsBlock
from blocks.stream.phones import check_phone, dialled
from blocks.stream.position import Position
from programs.partners.models.entry import DirectoryEntry


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

        @property
        def word(self):
            """The word that public addresses show."""
            return {
                self.OFFICE: "kantor",
                self.NEIGHBOURHOOD: "rt-rw",
                self.HEALTH: "kesehatan",
                self.EDUCATION: "pendidikan",
                self.PUBLIC_SPACE: "ruang-publik",
                self.FAMILY: "pkk",
                self.YOUTH: "pemuda",
                self.COUNCIL: "lmk",
                self.SECURITY: "keamanan",
                self.WASTE_BANK: "bank-sampah",
            }[self]

        @property
        def icon(self):
            """The name of the kind's icon in the sprite."""
            return {
                self.OFFICE: "landmark",
                self.HEALTH: "heart-pulse",
                self.EDUCATION: "graduation-cap",
                self.PUBLIC_SPACE: "leaf",
                self.SECURITY: "shield",
                self.WASTE_BANK: "repeat",
                self.NEIGHBOURHOOD: "home",
            }.get(self, "users")

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
        _("telephone"),
        max_length=30,
        blank=True,
        validators=[check_phone],
        help_text=_("An office number, never a home."),
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
    search_fields = [
        *DirectoryEntry.search_fields,
        index.SearchField("address"),
        index.SearchField("landmark"),
    ]
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
        indexes = [models.Index(fields=["name", "id"], name="partners_institution_by_name")]
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

    @property
    def kind_icon(self):
        """The icon of its kind."""
        return self.Kind(self.kind).icon

    @property
    def position(self):
        """Where it is on the map, or None."""
        return Position.of(self.latitude, self.longitude, self.name)

    @property
    def dialled_phone(self):
        """The telephone number as a telephone dials it."""
        return dialled(self.phone)

    def get_preview_template(self, request, mode_name):
        return "partners/institution_detail.html"

    def get_preview_context(self, request, mode_name):
        return {"entry": self, "request": request}
