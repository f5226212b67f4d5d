"""The switch with which an editor opens a discussion beside a page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel

from forums.boards.models.board import Board


class PageDiscussion(models.Model):
    """That a page has a discussion, on which board, and what residents are asked.

    The thread itself is found by the page's translation key (``Thread.page_key``), never from
    here: this row is part of the page's revisions and would fall back with them.
    """

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="discussion")
    board = models.ForeignKey(
        Board,
        verbose_name=_("board"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Where the thread stands as well."),
    )
    question = models.CharField(
        _("question to residents"),
        max_length=300,
        help_text=_("What you want to hear; it becomes the first post of the thread."),
    )

    panels = [FieldPanel("board"), FieldPanel("question")]

    class Meta:
        verbose_name = _("discussion beside a page")
        verbose_name_plural = _("discussions beside pages")
        constraints = [
            models.UniqueConstraint(fields=["page"], name="boards_discussion_one_per_page")
        ]

    def __str__(self):
        return self.question
