"""Words that staff watch."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from forums.moderation.states import WordAct


class WatchedWord(models.Model):
    """A word or phrase, and what happens to a text that has it."""

    word = models.CharField(
        _("word or phrase"),
        max_length=60,
        unique=True,
        help_text=_(
            "Found in capitals, with spaces or dots between the letters and with digits in "
            "place of letters too. A star at the end also finds longer words: “judi*”."
        ),
    )
    act = models.CharField(
        _("what happens"),
        max_length=5,
        choices=WordAct,
        default=WordAct.HOLD,
        help_text=_("Choose the mildest that helps."),
    )
    note = models.CharField(
        _("note"), max_length=200, blank=True, help_text=_("Why it is watched; for staff only.")
    )

    panels = [FieldPanel("word"), FieldPanel("act"), FieldPanel("note")]

    class Meta:
        verbose_name = _("watched word")
        verbose_name_plural = _("watched words")
        ordering = ["word"]

    def __str__(self):
        return self.word
