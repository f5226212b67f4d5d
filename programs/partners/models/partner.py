"""Organisations that work with residents."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from blocks.library.models import Photo
from blocks.ui.areas import Area
from programs.partners.models.entry import DirectoryEntry


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

        @property
        def word(self):
            """The word that public addresses show."""
            return {
                self.NGO: "yayasan",
                self.COMMUNITY: "komunitas",
                self.ASSOCIATION: "perkumpulan",
                self.COOPERATIVE: "koperasi",
                self.SCHOOL: "sekolah",
                self.UNIVERSITY: "kampus",
                self.BUSINESS: "usaha",
            }[self]

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
        indexes = [models.Index(fields=["name", "id"], name="partners_partner_by_name")]

    def get_preview_template(self, request, mode_name):
        return "partners/partner_detail.html"

    def get_preview_context(self, request, mode_name):
        return {"entry": self, "request": request}
