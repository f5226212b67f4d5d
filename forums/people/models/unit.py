"""The units of the kelurahan that answer residents."""

from django.conf import settings
from django.core.cache import cache
from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

NAMES_KEPT = 300  # seconds
NAMES = "people.units.{}"  # and the language


def names_in(language):
    """Translation key → name of the units in ``language``; kept, as pages ask often."""
    rows = Unit.objects.filter(locale__language_code=language)
    return cache.get_or_set(
        NAMES.format(language),
        lambda: dict(rows.values_list("translation_key", "name")),
        NAMES_KEPT,
    )


class UnitQuerySet(models.QuerySet):
    def of(self, user):
        """The units whose officer ``user`` is; members are kept at the original."""
        return self.filter(members=user)


class Unit(TranslatableMixin):
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

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        cache.delete_many([NAMES.format(language) for language, _name in settings.LANGUAGES])

    @property
    def shown_name(self):
        """Its name in the reader's language where it has one there."""
        language = get_language()
        if language == settings.LANGUAGE_CODE:
            return self.name
        return names_in(language).get(self.translation_key, self.name)
