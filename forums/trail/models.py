"""One entry of the trail. Rows are added and never changed.

The model keeps this, not a trigger: SQLite rebuilds a table and loses its triggers with every later
migration, empties it row by row, and erasing a person takes names out (``forget_names``).
"""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

READING = "trail.read"
LABEL_LENGTH = 200


class TrailIsKept(TypeError):
    """Somebody tried to change or delete what happened."""


class TrailQuerySet(models.QuerySet):
    """Reads of the trail; it has no bulk changes."""

    def about(self, target):
        """What happened to ``target``, the newest first."""
        content_type = ContentType.objects.get_for_model(target)
        found = self.filter(content_type=content_type, object_id=str(target.pk))
        return found.order_by("-created_at", "-pk")

    def readings(self):
        """Only looks at personal data."""
        return self.filter(action=READING)

    def changes(self):
        """All but looks at personal data."""
        return self.exclude(action=READING)

    def update(self, **fields):
        """Refused. Raises TrailIsKept."""
        raise TrailIsKept("Entries of the trail are never changed.")

    def delete(self):
        """Refused. Raises TrailIsKept."""
        raise TrailIsKept("Entries of the trail are never deleted.")

    def bulk_create(self, objs, *args, update_conflicts=False, **options):
        """Add entries. Raises TrailIsKept when that might change some."""
        if update_conflicts:
            raise TrailIsKept("Entries of the trail are never changed.")
        return super().bulk_create(objs, *args, **options)


class TrailEntry(models.Model):
    """Who did what to what. The name of the thing is kept, for the thing may be gone."""

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the site itself, or somebody whose account was erased."),
    )
    by_person = models.BooleanField(
        _("done by a person"),
        default=False,
        help_text=_("Tells somebody whose account is gone from the site itself."),
    )
    role = models.CharField(
        _("role"), max_length=200, blank=True, help_text=_("The groups of the person at the time.")
    )
    action = models.CharField(
        _("act"), max_length=80, help_text=_("What was done, such as boards.post.hide.")
    )
    content_type = models.ForeignKey(
        ContentType,
        verbose_name=_("kind"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The kind of thing it was done to."),
    )
    object_id = models.CharField(
        _("number"), max_length=64, blank=True, help_text=_("The key of the thing.")
    )
    label = models.CharField(
        _("thing"),
        max_length=LABEL_LENGTH,
        blank=True,
        help_text=_("What the thing was called at the time."),
    )
    from_state = models.CharField(
        _("state before"), max_length=40, blank=True, help_text=_("In which state it was.")
    )
    to_state = models.CharField(
        _("state after"), max_length=40, blank=True, help_text=_("In which state it came.")
    )
    reason = models.TextField(_("reason"), blank=True, help_text=_("Why, in the person's words."))
    data = models.JSONField(
        _("details"),
        default=dict,
        blank=True,
        encoder=DjangoJSONEncoder,
        help_text=_("What else belongs to it."),
    )
    created_at = models.DateTimeField(_("when"), default=timezone.now, editable=False)

    objects = TrailQuerySet.as_manager()

    class Meta:
        verbose_name = _("trail entry")
        verbose_name_plural = _("trail entries")
        ordering = ["-created_at", "-pk"]
        default_permissions = ("view",)
        permissions = [
            ("view_forum_trailentry", _("Can read what happens in the forum and its moderation"))
        ]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="trail_newest"),
            models.Index(fields=["actor", "-created_at"], name="trail_by_actor"),
            models.Index(fields=["action", "-created_at"], name="trail_by_action"),
            models.Index(
                fields=["content_type", "object_id", "-created_at"], name="trail_by_target"
            ),
        ]

    def __str__(self):
        return f"{self.action}: {self.label}" if self.label else self.action

    def save(self, *args, **kwargs):
        """Add the entry. Raises TrailIsKept when it is there already."""
        if not self._state.adding:
            raise TrailIsKept("Entries of the trail are never changed.")
        # Never an update, not even by an entry that claims the key of another.
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args, **kwargs):
        """Refused. Raises TrailIsKept."""
        raise TrailIsKept("Entries of the trail are never deleted.")

    @property
    def is_reading(self):
        """Whether somebody only looked at personal data."""
        return self.action == READING

    @property
    def actor_name(self):
        """Who did it, as readers of the trail see it."""
        if self.actor is not None and not self.actor.erased_at:
            return self.actor.display_name
        return gettext("A former member") if self.by_person else gettext("The site")
