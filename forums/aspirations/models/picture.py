"""The pictures that belong to an aspiration."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.aspiration import Aspiration
from forums.aspirations.states import PictureRole


class Picture(models.Model):
    """A picture that was sent along, or one that shows the work before or after."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="pictures")
    role = models.CharField(max_length=6, choices=PictureRole, default=PictureRole.SENT)
    large = models.ImageField(upload_to="aspirations/")
    small = models.ImageField(upload_to="aspirations/")
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    alt = models.CharField(_("what it shows"), max_length=160, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["pk"]

    def __str__(self):
        return self.alt or f"{self.aspiration_id}"
