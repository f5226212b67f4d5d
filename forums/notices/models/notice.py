"""A notice: one thing that one person should hear."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from forums.notices.kinds import Category, staff_kinds
from forums.notices.live import resolve

MOST_COUNTED = 100


class NoticeQuerySet(models.QuerySet):
    """Reads of notices; every page begins with ``of(user)``."""

    def of(self, user):
        """What is in the list of ``user``; of nobody else, whoever asks."""
        notices = self.filter(recipient_id=user.pk, in_app=True)
        if user.lacks_second_factor:
            notices = notices.exclude(kind__in=staff_kinds())
        return notices

    def unread(self):
        """What hasn't been opened yet."""
        return self.filter(read_at__isnull=True)

    def of_category(self, category):
        """Narrowed to ``category``; None leaves all."""
        return self.filter(category=category) if category else self

    def capped_count(self):
        """How many there are, counting no further than ``MOST_COUNTED``."""
        return self.order_by()[:MOST_COUNTED].count()


class Notice(models.Model):
    """One thing that one person should hear, worded in every language of the site.

    What people wrote is never kept here: where it is ``about`` a row of its kind, ``texts`` have
    gaps for it.
    """

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("recipient"),
        on_delete=models.CASCADE,
        related_name="notices",
        help_text=_("Who should hear it."),
    )
    kind = models.CharField(_("kind"), max_length=80, help_text=_("Such as boards.reply."))
    category = models.CharField(
        _("category"), max_length=20, choices=Category, help_text=_("What wishes are set for.")
    )
    about = models.PositiveBigIntegerField(
        _("about"), null=True, editable=False, help_text=_("The key of the row that it tells of.")
    )
    texts = models.JSONField(
        _("texts"), help_text=_("Title, text and address by the code of the language.")
    )
    topic = models.CharField(
        _("topic"),
        max_length=200,
        blank=True,
        help_text=_("What digests are grouped by: a heading, or the key of one."),
    )
    dedupe = models.CharField(
        _("only once"), max_length=120, help_text=_("A person gets one notice with this key.")
    )
    batch = models.CharField(
        _("batch"), max_length=32, editable=False, help_text=_("The call that made it.")
    )
    in_app = models.BooleanField(
        _("in the list"), default=True, help_text=_("Whether the list shows it.")
    )
    created_at = models.DateTimeField(_("when"), default=timezone.now, editable=False)
    read_at = models.DateTimeField(_("read at"), null=True, blank=True, editable=False)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-created_at", "-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["recipient", "dedupe"], name="notices_notice_once")
        ]
        indexes = [
            models.Index(fields=["recipient", "-created_at", "-id"], name="notices_list"),
            models.Index(
                fields=["recipient"],
                name="notices_unread",
                condition=models.Q(read_at__isnull=True, in_app=True),
            ),
            models.Index(fields=["created_at"], name="notices_age"),
        ]

    def __str__(self):
        return self.title

    def words(self, language):
        """Title, text and url in ``language``, or in the main one."""
        return self.texts.get(language) or self.texts[settings.LANGUAGE_CODE]

    @cached_property
    def values(self):
        """What fills the gaps; lists call ``resolve`` to have it for all at once."""
        resolve([self])
        return self.__dict__["values"]

    @property
    def is_shown(self):
        """Whether what it tells of is there for its reader."""
        return self.values is not None

    @property
    def title(self):
        """The title in the active language, in one line."""
        if not self.is_shown:
            return gettext("This is no longer shown")
        return " ".join(self._filled("title").split())

    @property
    def text(self):
        """The text in the active language; may be empty."""
        return self._filled("text") if self.is_shown else ""

    @property
    def heading(self):
        """What stands above the notices of its topic; may be empty."""
        return (self.values or {}).get("topic", "") if self.about is not None else self.topic

    @property
    def url(self):
        """Where it leads in the active language: a path of this site."""
        return self.words(get_language())["url"]

    def _filled(self, name):
        text = self.words(get_language())[name]
        return text % self.values if self.about is not None else text

    @property
    def is_read(self):
        """Whether it has been opened."""
        return self.read_at is not None
