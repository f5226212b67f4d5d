"""The abstract model of everything that residents write."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.moderation.states import Visibility


class ModeratedQuerySet(models.QuerySet):
    """Reads of moderated content."""

    def visible(self):
        """What the public sees."""
        return self.filter(visibility=Visibility.VISIBLE)

    def pending(self):
        """What waits for a moderator."""
        return self.filter(visibility=Visibility.PENDING)

    def by(self, author):
        """What ``author`` wrote."""
        return self.filter(author=author)


class Moderated(models.Model):
    """Content with an author and a visibility.

    Only ``forums.moderation.services`` changes the visibility of a stored row. The primary key
    must be an integer.
    """

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("author"),
        help_text=_("Who wrote it; empty once the account is erased."),
    )
    visibility = models.CharField(
        _("visibility"),
        max_length=10,
        choices=Visibility,
        default=Visibility.PENDING,
        editable=False,
        help_text=_("Changed by decisions only."),
    )
    created_at = models.DateTimeField(_("written at"), default=timezone.now, editable=False)
    edited_at = models.DateTimeField(_("last edited at"), null=True, blank=True, editable=False)

    objects = ModeratedQuerySet.as_manager()

    class Meta:
        abstract = True

    @property
    def is_visible(self):
        """Whether the public sees it."""
        return self.visibility == Visibility.VISIBLE
