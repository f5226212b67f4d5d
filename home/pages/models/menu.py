"""The menus at the head and the foot of every page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import PreviewableMixin, TranslatableMixin

from blocks.stream.blocks import MenuBlock


class Menu(PreviewableMixin, TranslatableMixin, models.Model):
    """A menu; pages in it show their title in the language of the reader."""

    class Position(models.TextChoices):
        """Where on the page a menu stands."""

        HEADER = "header", _("Head of the page")
        FOOTER = "footer", _("Foot of the page")

    position = models.CharField(
        _("position"), max_length=10, choices=Position, help_text=_("One menu for each position.")
    )
    items = StreamField(
        MenuBlock(),
        verbose_name=_("entries"),
        blank=True,
        help_text=_("Links stand alone at the head and in titled groups at the foot."),
    )

    panels = [FieldPanel("position"), FieldPanel("items")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("menu")
        verbose_name_plural = _("menus")
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "position"], name="pages_menu_one_for_each_position"
            )
        ]

    def __str__(self):
        return self.get_position_display()

    def get_preview_template(self, request, mode_name):
        return "pages/frame_preview.html"

    def get_preview_context(self, request, mode_name):
        from home.pages.menus import preview_menu

        return {"request": request, **preview_menu(self)}
