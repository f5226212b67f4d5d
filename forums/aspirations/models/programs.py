"""Which programme answers an aspiration."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.aspiration import Aspiration


class ProgramLinkQuerySet(models.QuerySet):
    """Reads of links; a page is meant by its translation key, so that languages share them."""

    def on_page(self, page):
        """Of one page, in whatever language."""
        return self.filter(page_key=page.translation_key)


class ProgramLink(models.Model):
    """That a page (or one milestone of it, by its translation key) answers an aspiration."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="program_links")
    page = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, related_name="+", verbose_name=_("programme")
    )
    page_key = models.UUIDField(editable=False)
    milestone_key = models.UUIDField(null=True, blank=True, editable=False)
    linked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ProgramLinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("link to a programme")
        verbose_name_plural = _("links to programmes")
        constraints = [
            models.UniqueConstraint(
                fields=["aspiration", "page_key"], name="aspirations_program_link_once"
            )
        ]
        indexes = [models.Index(fields=["page_key", "-id"], name="aspirations_of_page")]

    def __str__(self):
        return f"{self.aspiration_id}→{self.page_id}"
