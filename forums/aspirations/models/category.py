"""Categories: a short list that staff keep."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from blocks.translation import with_twins
from blocks.ui.areas import Area
from forums.people.models import Unit


class CategoryQuerySet(models.QuerySet):
    """Reads of categories."""

    def originals(self):
        """The rows that aspirations belong to; the others only translate their names."""
        return self.filter(locale__language_code=settings.LANGUAGE_CODE)

    def shown(self, language=None):
        """The originals in order, each with ``shown``: itself or its twin in ``language``."""
        return with_twins(self.order_by("position", "name", "pk"), language)


class Category(TranslatableMixin, models.Model):
    """What an aspiration is about. Aspirations belong to the original; translations lend words."""

    name = models.CharField(_("name"), max_length=80, help_text=_("One to four words."))
    slug = models.SlugField(
        _("address"), max_length=60, help_text=_("Its part of web addresses; the same everywhere.")
    )
    area = models.CharField(
        _("area"),
        max_length=20,
        choices=Area,
        blank=True,
        help_text=_("The area of work whose colour it has; empty for none."),
    )
    unit = models.ForeignKey(
        Unit,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=pgettext_lazy("office", "unit"),
        help_text=_("The unit that is proposed when one is forwarded."),
    )
    is_urgent_elsewhere = models.BooleanField(
        _("quicker through JAKI"),
        default=False,
        help_text=_("Points senders to JAKI: broken public things are mended faster there."),
    )
    position = models.PositiveSmallIntegerField(
        _("position"), default=100, help_text=_("Categories with a small number stand first.")
    )

    objects = CategoryQuerySet.as_manager()

    override_translatable_fields = [
        TranslatableField("name"),
        *(
            SynchronizedField(name, overridable=False)
            for name in ("slug", "area", "unit", "is_urgent_elsewhere", "position")
        ),
    ]
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("area"), FieldPanel("position")]),
        FieldPanel("unit"),
        FieldPanel("is_urgent_elsewhere"),
    ]

    class Meta:
        verbose_name = _("category")
        verbose_name_plural = _("categories")
        ordering = ["position", "name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"], name="aspirations_category_one_per_locale"
            ),
            models.UniqueConstraint(
                fields=["locale", "slug"], name="aspirations_category_slug_unique"
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def code(self):
        """The language of its name."""
        return self.locale.language_code
