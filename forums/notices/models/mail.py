"""What goes out by e-mail: first a delivery for each notice, then mails that gather them."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.notices.models.notice import Notice
from forums.notices.states import STUCK, Cadence, MailState


class MailQuerySet(models.QuerySet):
    """Reads of mails."""

    def due(self, now):
        """What may be tried now: waiting, and nobody else is at it."""
        return self.filter(state=MailState.WAITING, due_at__lte=now, leased_until__lte=now)

    def abandoned(self, now):
        """What a sender was handing over when it died: nobody knows whether it arrived."""
        return self.filter(state=MailState.HANDED, leased_until__lte=now)

    def stuck(self):
        """What only a member of staff can set going again."""
        return self.filter(state__in=STUCK)


class Mail(models.Model):
    """One message to one person. Its Message-ID never changes, however often it is tried."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recipient"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Who gets it."),
    )
    cadence = models.CharField(
        _("how often"), max_length=10, choices=Cadence, help_text=_("At once, or a digest.")
    )
    message_id = models.CharField(
        _("Message-ID"), max_length=200, unique=True, help_text=_("The same at every try.")
    )
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=MailState,
        default=MailState.WAITING,
        help_text=_("Where it is on its way."),
    )
    due_at = models.DateTimeField(
        _("next try"), default=timezone.now, help_text=_("Not before this moment.")
    )
    tries = models.PositiveSmallIntegerField(
        _("tries"), default=0, help_text=_("How often the mail server turned it away.")
    )
    lease = models.CharField(
        _("lease"), max_length=32, blank=True, help_text=_("The sender that is at it.")
    )
    leased_until = models.DateTimeField(
        _("leased until"), default=timezone.now, help_text=_("Until then it is that sender's.")
    )
    last_error = models.CharField(
        _("last error"), max_length=300, blank=True, help_text=_("What the mail server said.")
    )
    created_at = models.DateTimeField(_("made at"), default=timezone.now, editable=False)
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True, editable=False)

    objects = MailQuerySet.as_manager()

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created_at", "-pk"]
        default_permissions = ("view", "change")
        indexes = [
            models.Index(
                fields=["due_at"],
                name="notices_mail_open",
                condition=models.Q(state__in=["waiting", "handed"]),
            ),
            models.Index(fields=["state", "-created_at"], name="notices_mail_state"),
            models.Index(fields=["created_at"], name="notices_mail_age"),
        ]

    def __str__(self):
        return f"{self.get_cadence_display()}: {self.get_state_display()}"


class DeliveryQuerySet(models.QuerySet):
    """Reads of deliveries."""

    def due(self, now):
        """What no mail has taken up yet though its time has come."""
        return self.filter(mail__isnull=True, due_at__lte=now)


class Delivery(models.Model):
    """A notice that is wanted by e-mail; without ``due_at`` while there is nothing to be shown."""

    notice = models.OneToOneField(
        Notice,
        verbose_name=_("notice"),
        on_delete=models.CASCADE,
        related_name="delivery",
        help_text=_("What is told."),
    )
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recipient"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Who gets it."),
    )
    cadence = models.CharField(
        _("how often"), max_length=10, choices=Cadence, help_text=_("At once, or a digest.")
    )
    due_at = models.DateTimeField(
        _("due at"), null=True, help_text=_("When it goes out at the earliest.")
    )
    mail = models.ForeignKey(
        Mail,
        verbose_name=_("mail"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="deliveries",
        help_text=_("The message that carries it."),
    )

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["due_at", "recipient"],
                name="notices_delivery_open",
                condition=models.Q(mail__isnull=True),
            )
        ]

    def __str__(self):
        return f"{self.notice_id}: {self.get_cadence_display()}"
