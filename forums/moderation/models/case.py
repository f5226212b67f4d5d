"""Cases: what waits for a moderator, and the reports behind them."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.contrib.contenttypes.prefetch import GenericPrefetch
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from blocks.excerpts import excerpt
from forums.moderation.kinds import kind_of, kinds
from forums.moderation.states import CaseState, Cause, Reason


class CaseQuerySet(models.QuerySet):
    """Reads of cases."""

    def open(self):
        """What still waits."""
        return self.filter(state=CaseState.OPEN)

    def decided(self):
        """What was decided."""
        return self.filter(state=CaseState.DECIDED)

    def about(self, content):
        """The cases of one piece of content."""
        content_type = ContentType.objects.get_for_model(content)
        return self.filter(content_type=content_type, object_id=content.pk)

    def moderated_by(self, user):
        """Those whose content ``user`` moderates: all of it with the permission, else by place."""
        if not user.is_active or user.lacks_second_factor:
            return self.none()
        theirs = Q(pk__in=[])
        for kind in kinds().values():
            content_type = ContentType.objects.get_for_model(kind.model)
            content = kind.objects_for(user).values("pk")
            theirs |= Q(content_type=content_type, object_id__in=content)
        return self.filter(theirs)

    def decidable_by(self, user):
        """Those that ``user`` may decide: nothing of their own, no appeal against themselves."""
        appealed = Q(cause=Cause.APPEAL, appeal__decision__moderator=user)
        return self.moderated_by(user).exclude(author=user).exclude(appealed)

    def claimed_by(self, user):
        """What ``user`` has claimed."""
        return self.filter(claimed_by=user, claimed_until__gt=timezone.now())

    def free_for(self, user):
        """What nobody else has claimed."""
        is_free = Q(claimed_by=None) | Q(claimed_until__lte=timezone.now())
        return self.filter(is_free | Q(claimed_by=user))

    def with_content(self):
        """With the content and what each kind wants to have with it."""
        querysets = [
            kind.model._default_manager.select_related(*kind.related).prefetch_related(
                *kind.prefetched
            )
            for kind in kinds().values()
        ]
        people = self.select_related("author", "claimed_by")
        return people.prefetch_related(GenericPrefetch("content", querysets))


class Case(models.Model):
    """One piece of content that a moderator has to look at; at most one is open for each."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, verbose_name=_("kind"))
    object_id = models.PositiveBigIntegerField(_("number of the content"))
    content = GenericForeignKey("content_type", "object_id")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("author of the content"),
    )
    state = models.CharField(
        _("state"), max_length=8, choices=CaseState, default=CaseState.OPEN, editable=False
    )
    cause = models.CharField(_("cause"), max_length=15, choices=Cause)
    findings = models.JSONField(_("what was found"), default=list, blank=True)
    urgent = models.BooleanField(_("urgent"), default=False)
    opened_at = models.DateTimeField(_("opened at"), default=timezone.now)
    due_at = models.DateTimeField(_("due at"))
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    hidden_at = models.DateTimeField(_("hidden by reports at"), null=True, blank=True)
    weight = models.PositiveIntegerField(_("weight of the reports"), default=0)
    report_count = models.PositiveIntegerField(_("reports"), default=0)
    version = models.PositiveIntegerField(_("version"), default=1)
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("claimed by"),
        help_text=_("The moderator who looks into it now."),
    )
    claimed_until = models.DateTimeField(_("claimed until"), null=True, blank=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        verbose_name = _("moderation case")
        verbose_name_plural = _("moderation cases")
        default_permissions = ("view", "change")
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id"],
                condition=Q(state=CaseState.OPEN),
                name="moderation_case_one_open_for_each",
            ),
            models.CheckConstraint(
                condition=Q(claimed_by=None) | Q(claimed_until__isnull=False),
                name="moderation_case_claim_ends",
            ),
        ]
        indexes = [
            models.Index(fields=["content_type", "object_id"], name="moderation_case_content"),
            models.Index(
                fields=["state", "-urgent", "due_at", "id"], name="moderation_case_urgency"
            ),
            models.Index(
                fields=["state", "-urgent", "-opened_at", "-id"], name="moderation_case_newest"
            ),
            models.Index(
                fields=["state", "-urgent", "-weight", "-id"], name="moderation_case_reported"
            ),
            models.Index(fields=["state", "-decided_at", "-id"], name="moderation_case_decided"),
        ]

    def __str__(self):
        return f"{self.get_cause_display()} #{self.pk}"

    @property
    def excerpt(self):
        """The first words of the content; empty when it is gone."""
        text = kind_of(self.content).text(self.content) if self.content else ""
        return excerpt(text, 90)

    @property
    def is_open(self):
        """Whether it still waits."""
        return self.state == CaseState.OPEN

    @property
    def is_claimed(self):
        """Whether somebody looks into it now."""
        return bool(self.claimed_by_id and self.claimed_until > timezone.now())

    @property
    def is_late(self):
        """Whether its time is over."""
        return self.is_open and self.due_at < timezone.now()


class Report(models.Model):
    """Somebody says that a piece of content breaks a rule."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="reports", verbose_name=_("case"))
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("reporter"),
        help_text=_("Empty for guests and erased accounts."),
    )
    reason = models.CharField(_("reason"), max_length=15, choices=Reason)
    text = models.TextField(_("explanation"), max_length=1000, blank=True)
    weight = models.PositiveIntegerField(_("weight"))
    upheld = models.BooleanField(_("upheld"), null=True, blank=True)
    created_at = models.DateTimeField(_("reported at"), default=timezone.now)

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        default_permissions = ("view",)
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "reporter"], name="moderation_report_once_for_each_case"
            )
        ]
        indexes = [
            models.Index(fields=["reporter", "-created_at"], name="moderation_report_reporter"),
            models.Index(fields=["created_at"], name="moderation_report_created"),
        ]

    def __str__(self):
        return self.get_reason_display()
