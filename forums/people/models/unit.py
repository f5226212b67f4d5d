"""The units of the kelurahan that answer residents."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail_localize.fields import SynchronizedField, TranslatableField

from blocks.names import TranslatedName
from blocks.translation import OriginalsQuerySet


class UnitQuerySet(OriginalsQuerySet):
    def of(self, user):
        """The units whose officer ``user`` is; members are kept at the original."""
        return self.none() if user.lacks_second_factor else self.filter(members=user)


class Unit(TranslatedName):
    """A desk or section whose officers answer in its name."""

    name = models.CharField(
        _("name"), max_length=100, help_text=_("Shown beside official answers.")
    )
    slug = models.SlugField(
        _("short name"), max_length=60, help_text=_("Letters, digits and hyphens.")
    )
    members = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        blank=True,
        related_name="units",
        limit_choices_to={"is_staff": True},
        verbose_name=_("officers"),
        help_text=_("Who may answer in the name of this unit."),
    )
    head = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        limit_choices_to={"is_staff": True},
        verbose_name=_("head of the unit"),
        help_text=_("Hears of what is late in this unit, together with the lurah. May be empty."),
    )

    objects = UnitQuerySet.as_manager()

    override_translatable_fields = [
        TranslatableField("name"),
        SynchronizedField("slug", overridable=False),
        # Kept at the original, as its officers are.
        SynchronizedField("head", overridable=False),
    ]

    class Meta:
        verbose_name = pgettext_lazy("office", "unit")
        verbose_name_plural = pgettext_lazy("office", "units")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"], name="people_unit_one_per_locale"
            ),
            models.UniqueConstraint(fields=["slug", "locale"], name="people_unit_slug_unique"),
        ]
