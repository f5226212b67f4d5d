"""What the office does with an aspiration: answers, messages, notes, checklist, templates."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from forums.aspirations.models.aspiration import Aspiration
from forums.aspirations.stages import Act
from forums.people.models import Unit


class Answer(models.Model):
    """The official answer of a unit. Later ones stand beside earlier ones."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="answers")
    step = models.OneToOneField(
        "aspirations.Step", models.CASCADE, related_name="answer", editable=False
    )
    unit = models.ForeignKey(
        Unit,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=pgettext_lazy("office", "unit"),
    )
    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    text = models.TextField(_("answer"))
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("official answer")
        verbose_name_plural = _("official answers")
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.text[:60]


class Attachment(models.Model):
    """A document that belongs to an official answer."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="attachments")
    file = models.FileField(_("file"), upload_to="aspirations/answers/")
    title = models.CharField(_("title"), max_length=120)

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")

    def __str__(self):
        return self.title


class Message(models.Model):
    """One message of the exchange between the sender and the office; never public."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="messages")
    is_from_office = models.BooleanField(default=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    unit = models.ForeignKey(Unit, models.SET_NULL, null=True, blank=True, related_name="+")
    text = models.TextField(_("message"))
    token = models.CharField(max_length=36, blank=True, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ["created_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["aspiration", "token"],
                condition=~models.Q(token=""),
                name="aspirations_message_sent_once",
            )
        ]

    def __str__(self):
        return self.text[:60]


class Note(models.Model):
    """What officers tell one another; staff only."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    text = models.TextField(_("note"), max_length=2000)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.text[:60]


class ChecklistItem(models.Model):
    """Something to be done for an aspiration; staff only."""

    aspiration = models.ForeignKey(Aspiration, models.CASCADE, related_name="checklist")
    text = models.CharField(_("to do"), max_length=160)
    done_at = models.DateTimeField(null=True, blank=True, editable=False)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("checklist item")
        verbose_name_plural = _("checklist items")
        ordering = ["pk"]

    def __str__(self):
        return self.text


class AnswerTemplate(models.Model):
    """Words that officers use again; fields in braces are filled in."""

    title = models.CharField(_("title"), max_length=80, help_text=_("For the list of templates."))
    act = models.CharField(
        _("for"), max_length=16, choices=Act, help_text=_("The step in which it is offered.")
    )
    unit = models.ForeignKey(
        Unit,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=pgettext_lazy("office", "unit"),
        help_text=_("Only for this unit; empty for all."),
    )
    text = models.TextField(
        _("text"),
        help_text=_(
            "Filled in by itself: {kode}, {judul}, {unit}, {tenggat}, {kategori}, {rw}. "
            "What stands in [brackets] is for the officer to replace."
        ),
    )

    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("act"), FieldPanel("unit")]),
        FieldPanel("text"),
    ]

    class Meta:
        verbose_name = _("answer template")
        verbose_name_plural = _("answer templates")
        ordering = ["act", "title", "pk"]

    def __str__(self):
        return self.title


class SavedFilter(models.Model):
    """A filter of the staff list that an officer keeps under a name."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", editable=False
    )
    name = models.CharField(_("name"), max_length=60)
    query = models.CharField(max_length=500, editable=False)

    class Meta:
        verbose_name = _("saved filter")
        verbose_name_plural = _("saved filters")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="aspirations_filter_name_once")
        ]

    def __str__(self):
        return self.name
