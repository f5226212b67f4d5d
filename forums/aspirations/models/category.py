"""Categories: a short list that staff keep."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail_localize.fields import SynchronizedField, TranslatableField

from blocks.names import TranslatedName
from blocks.translation import OriginalsQuerySet
from blocks.ui.areas import Area
from forums.people.models import Unit


class Category(TranslatedName):
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

    objects = OriginalsQuerySet.as_manager()

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
