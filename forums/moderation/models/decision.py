"""Decisions with their reasons, and the one appeal against each."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.moderation.models.case import Case
from forums.moderation.models.rule import Rule
from forums.moderation.models.template import ReasonTemplate
from forums.moderation.states import DECISION_LABELS, REFUSED, Outcome, Visibility


class DecisionQuerySet(models.QuerySet):
    """Reads of decisions."""

    def about(self, content):
        """Those on one piece of content."""
        content_type = ContentType.objects.get_for_model(content)
        return self.filter(case__content_type=content_type, case__object_id=content.pk)

    def on(self, author):
        """Those on what ``author`` wrote."""
        return self.filter(author=author)

    def in_force(self):
        """Those that no other has replaced."""
        return self.filter(revision=None)


class Decision(models.Model):
    """What a moderator decided, under which rule and why."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="decisions", verbose_name=_("case"))
    moderator = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("moderator"),
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("author of the content"),
    )
    from_state = models.CharField(_("from"), max_length=10, choices=Visibility)
    to_state = models.CharField(_("to"), max_length=10, choices=Visibility)
    rule = models.ForeignKey(
        Rule, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("rule")
    )
    reason = models.TextField(_("reason"), max_length=1000)
    template = models.ForeignKey(
        ReasonTemplate,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("reason template"),
        help_text=_("Where the reason comes from, if it was not changed."),
    )
    revises = models.OneToOneField(
        "self",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="revision",
        verbose_name=_("revises"),
        help_text=_("The decision that this one replaces."),
    )
    evidence = models.TextField(
        _("the text at that time"),
        blank=True,
        help_text=_("Kept for a year for appeals and inquiries, then emptied."),
    )
    created_at = models.DateTimeField(_("decided at"), default=timezone.now)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        default_permissions = ("view",)
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="moderation_decision_has_reason"),
            models.CheckConstraint(
                condition=~Q(to_state__in=sorted(REFUSED)) | Q(rule__isnull=False),
                name="moderation_decision_refusal_cites_rule",
            ),
        ]
        indexes = [
            models.Index(fields=["author", "-created_at"], name="moderation_decision_author"),
            models.Index(fields=["created_at"], name="moderation_decision_created"),
        ]

    def __str__(self):
        return f"{self.get_from_state_display()} → {self.get_to_state_display()}"

    @property
    def label(self):
        """What was decided, in the word of the button."""
        return DECISION_LABELS[self.to_state]

    @property
    def localized_reason(self):
        """The reason, in the reader's language where it is still that of a template."""
        is_of_template = self.template and self.template.text.split() == self.reason.split()
        return self.template.localized.text if is_of_template else self.reason

    @property
    def is_refusal(self):
        """Whether it keeps content from the public."""
        return self.to_state in REFUSED


class Appeal(models.Model):
    """The author asks another moderator to look again; once for each decision."""

    decision = models.OneToOneField(
        Decision, models.CASCADE, related_name="appeal", verbose_name=_("decision")
    )
    case = models.OneToOneField(
        Case, models.CASCADE, related_name="appeal", verbose_name=_("case of the appeal")
    )
    text = models.TextField(_("what the author says"), max_length=2000)
    created_at = models.DateTimeField(_("appealed at"), default=timezone.now)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    outcome = models.CharField(
        _("outcome"), max_length=7, choices=Outcome, blank=True, default=Outcome.WAITING
    )

    class Meta:
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")
        default_permissions = ("view",)
        indexes = [models.Index(fields=["created_at"], name="moderation_appeal_created")]

    def __str__(self):
        return f"{self.decision}: {self.get_outcome_display()}"
