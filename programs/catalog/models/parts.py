"""The parts of a programme page."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from programs.catalog.days import today
from programs.catalog.numbers import NumberModelField
from programs.catalog.states import milestone_state
from programs.partners.models import Partner


class Audience(models.TextChoices):
    """Whom a programme serves; the value is the word that public addresses show."""

    TODDLERS = "balita", _("Toddlers and mothers")
    CHILDREN = "anak", _("Children")
    TEENAGERS = "remaja", _("Teenagers and young people")
    ELDERLY = "lansia", _("Elderly people")
    FAMILIES = "keluarga", _("Families")
    BUSINESSES = "umkm", _("Small businesses")
    VOLUNTEERS = "relawan", _("Volunteers")
    EVERYONE = "semua", _("All residents")


class ProgramAudience(Orderable):
    """A group of people whom a programme serves."""

    program = ParentalKey("catalog.ProgramPage", on_delete=models.CASCADE, related_name="audiences")
    audience = models.CharField(
        _("audience"), max_length=20, choices=Audience, help_text=_("Whom the programme serves.")
    )

    panels = [FieldPanel("audience")]

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(
                fields=["program", "audience"], name="catalog_program_audience_once"
            )
        ]
        indexes = [models.Index(fields=["audience", "program"])]


class ProgramPartner(Orderable):
    """A partner who works on a programme."""

    program = ParentalKey("catalog.ProgramPage", on_delete=models.CASCADE, related_name="partners")
    partner = models.ForeignKey(
        Partner,
        verbose_name=_("partner"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Partners are kept in the directory."),
    )

    panels = [FieldPanel("partner")]


class RelatedProgram(Orderable):
    """Another programme that readers of this one may want."""

    program = ParentalKey("catalog.ProgramPage", on_delete=models.CASCADE, related_name="related")
    other = models.ForeignKey(
        "catalog.ProgramPage",
        verbose_name=_("programme"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("It is shown at the end of the page."),
    )

    panels = [FieldPanel("other")]


class ProgramIndicator(TranslatableMixin, Orderable):
    """Something that tells whether the programme works. Its values are Measurement rows."""

    program = ParentalKey(
        "catalog.ProgramPage", on_delete=models.CASCADE, related_name="indicators"
    )
    name = models.CharField(
        _("indicator"), max_length=120, help_text=_("What is counted: visits per month.")
    )
    unit = models.CharField(_("unit"), max_length=40, help_text=_("Visits, kilograms, %."))
    target = NumberModelField(
        _("target"),
        max_digits=14,
        decimal_places=2,
        validators=[MinValueValidator(0)],
        help_text=_("The value to be reached."),
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("unit"), FieldPanel("target")]),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("indicator")


class ProgramMilestone(TranslatableMixin, Orderable):
    """A step of the programme with its day and how far it is."""

    program = ParentalKey(
        "catalog.ProgramPage", on_delete=models.CASCADE, related_name="milestones"
    )
    title = models.CharField(_("milestone"), max_length=120, help_text=_("What will be done."))
    text = models.CharField(
        _("explanation"),
        max_length=300,
        blank=True,
        help_text=_("One sentence about what changes for residents."),
    )
    due_on = models.DateField(_("date"), help_text=_("When it is to be done, or was done."))
    percent = models.PositiveSmallIntegerField(
        _("percent done"),
        default=0,
        validators=[MaxValueValidator(100)],
        help_text=_("0 is not begun, 100 is done."),
    )

    panels = [
        FieldPanel("title"),
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("due_on"), FieldPanel("percent")]),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("milestone")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(percent__lte=100), name="catalog_milestone_percent_at_most_100"
            )
        ]

    @property
    def state(self):
        """Done, under way or to come; see MilestoneState."""
        return milestone_state(self.percent)

    @property
    def is_late(self):
        """Whether its day has passed and it isn't done."""
        return self.percent < 100 and self.due_on < today()
