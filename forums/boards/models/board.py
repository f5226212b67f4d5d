"""A board: one subject that residents talk about."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField

from blocks.translation import OriginalsQuerySet, with_twins
from blocks.ui.areas import Area
from forums.boards.states import WhoMayPost
from forums.moderation.states import Premoderation

# Words that stand for something else right behind /forum/.
RESERVED_SLUGS = {"kiriman", "utas", "halaman", "ikuti", "tulis"}


class BoardQuerySet(OriginalsQuerySet):
    """Reads of boards; combine at will."""

    def in_order(self):
        """As staff ordered them."""
        return self.order_by("position", "title", "pk")

    def shown(self, language=None):
        """The originals in order, each with ``shown``: itself or its twin in ``language``."""
        return with_twins(self.in_order(), language)


class Board(TranslatableMixin, models.Model):
    """A subject with its rules. Threads belong to the original; translations lend it words."""

    title = models.CharField(_("title"), max_length=80, help_text=_("One to three words."))
    slug = models.SlugField(
        _("address"),
        max_length=60,
        help_text=_("The last part of the board's web address, the same in all languages."),
    )
    description = models.CharField(
        _("description"), max_length=200, help_text=_("One sentence: what is talked about here.")
    )
    rules = models.TextField(
        _("rules"),
        blank=True,
        help_text=_("What holds on this board besides the rules of the house; one rule a line."),
    )
    area = models.CharField(
        _("area"),
        max_length=20,
        choices=Area,
        blank=True,
        help_text=_("The area of work whose colour the board has; empty for all."),
    )
    who_may_post = models.CharField(
        _("who may post"),
        max_length=20,
        choices=WhoMayPost,
        default=WhoMayPost.EVERYONE,
        help_text=_("Reading is free to everyone."),
    )
    premoderation = models.CharField(
        _("checked before shown"),
        max_length=20,
        choices=Premoderation,
        default=Premoderation.NEWCOMERS,
        help_text=_("Whose posts wait for a moderator before others see them."),
    )
    moderators = models.ManyToManyField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("moderators"),
        blank=True,
        related_name="moderated_boards",
        help_text=_("They keep order on this board; the group of moderators does so on all."),
    )
    position = models.PositiveSmallIntegerField(
        _("position"), default=100, help_text=_("Boards with a small number stand first.")
    )
    threads_count = models.PositiveIntegerField(default=0, editable=False)
    posts_count = models.PositiveIntegerField(default=0, editable=False)
    last_post_at = models.DateTimeField(null=True, editable=False)

    objects = BoardQuerySet.as_manager()

    override_translatable_fields = [
        SynchronizedField(name, overridable=False)
        for name in ("slug", "area", "who_may_post", "premoderation", "moderators", "position")
    ]
    panels = [
        FieldPanel("title"),
        FieldPanel("slug"),
        FieldPanel("description"),
        FieldPanel("rules"),
        FieldRowPanel([FieldPanel("area"), FieldPanel("position")]),
        MultiFieldPanel(
            [FieldPanel("who_may_post"), FieldPanel("premoderation"), FieldPanel("moderators")],
            heading=_("Order"),
        ),
    ]

    class Meta:
        verbose_name = _("board")
        verbose_name_plural = _("boards")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"], name="boards_board_one_per_locale"
            ),
            models.UniqueConstraint(fields=["locale", "slug"], name="boards_board_slug_unique"),
        ]

    def __str__(self):
        return self.title

    def clean(self):
        super().clean()
        if self.slug in RESERVED_SLUGS:
            raise ValidationError({"slug": _("This address has another meaning already.")})

    def get_absolute_url(self):
        """The public list of its threads."""
        return reverse("boards:board", args=[self.slug])

    @property
    def code(self):
        """The language of its words."""
        return self.locale.language_code

    @property
    def rule_lines(self):
        """The rules, one by one."""
        return [line.strip() for line in self.rules.splitlines() if line.strip()]

    def original(self):
        """The row that threads belong to: itself or the one it translates. One query or none."""
        if self.code == settings.LANGUAGE_CODE:
            return self
        rows = Board.objects.originals().filter(translation_key=self.translation_key)
        return rows.first() or self
