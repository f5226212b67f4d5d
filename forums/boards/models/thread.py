"""A thread: a title and posts numbered from 1."""

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forums.boards.models.board import Board
from forums.boards.paging import ThreadPage, page_of
from forums.moderation.models import Moderated, ModeratedQuerySet
from forums.people.models import display_name_of


class ThreadQuerySet(ModeratedQuerySet):
    """Reads of threads; combine at will."""

    def on_board(self, board):
        """The threads of one board that stand in its list, without the pinned ones."""
        return self.visible().filter(board=board, pinned=False)

    def pinned_on(self, board):
        """The few that stay on top of a board."""
        return self.visible().filter(board=board, pinned=True).order_by("-last_post_at", "-pk")

    def beside(self, page):
        """The one thread that was opened beside ``page``; reads.thread_beside follows mergings."""
        return self.filter(page_key=page.translation_key)

    def with_names(self):
        """With what lists show beside the title."""
        return self.select_related("author", "board")


class Thread(Moderated):
    """What residents talk about under one title.

    Its visibility follows that of post 1, the opening, until others have replied: their words
    stay then, under a neutral title (``is_titled``), for the title is the opener's as well.

    ``page_key`` marks the one thread that was opened as the discussion beside a page, with the
    editors' question: it is the translation key, so that all languages of the page share it. It
    stays when that thread is merged into another one, which is the discussion from then on.
    """

    board = models.ForeignKey(
        Board, verbose_name=_("board"), on_delete=models.PROTECT, related_name="threads"
    )
    given_title = models.CharField(
        _("title"), max_length=120, help_text=_("What it is about, in one line.")
    )
    is_titled = models.BooleanField(default=True, editable=False)
    slug = models.SlugField(max_length=80, editable=False)
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="threads",
        help_text=_("The page of this site that the thread is about."),
    )
    page_key = models.UUIDField(null=True, unique=True, editable=False)
    pinned = models.BooleanField(_("pinned"), default=False)
    locked_at = models.DateTimeField(_("locked at"), null=True, editable=False)
    slow_seconds = models.PositiveIntegerField(
        _("seconds between two posts"),
        default=0,
        help_text=_("How long everybody waits between two posts of their own; 0 for no wait."),
    )
    closing_summary = models.TextField(_("closing summary"), blank=True)
    closing_html = models.TextField(blank=True, editable=False)
    accepted_post = models.ForeignKey(
        "boards.Post", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    official_post = models.ForeignKey(
        "boards.Post", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    merged_into = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    posts_count = models.PositiveIntegerField(default=0, editable=False)
    last_number = models.PositiveIntegerField(default=0, editable=False)
    # Never empty, so that lists can begin anywhere in its index: at first it is when it was opened.
    last_post_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ThreadQuerySet.as_manager()

    class Meta:
        verbose_name = _("thread")
        verbose_name_plural = _("threads")
        indexes = [
            models.Index(
                fields=["board", "visibility", "pinned", "-last_post_at", "-id"],
                name="boards_thread_list",
            ),
            models.Index(
                fields=["visibility", "-last_post_at", "-id"], name="boards_thread_newest"
            ),
            models.Index(fields=["author", "-id"], name="boards_thread_of_author"),
            models.Index(fields=["visibility", "created_at"], name="boards_thread_by_month"),
        ]

    def __str__(self):
        return self.title

    @property
    def title(self):
        """The title that readers see."""
        return self.given_title if self.is_titled else gettext("Discussion without its first post")

    @title.setter
    def title(self, value):
        self.given_title = value

    @property
    def ref(self):
        """Its part of the address: number and title."""
        return f"{self.pk}-{self.slug}" if self.slug and self.is_titled else f"{self.pk}-"

    def get_absolute_url(self):
        """The first page."""
        return reverse("boards:thread", args=[self.board.slug, self.ref])

    def page_at(self, number):
        """The page with this number; see :class:`ThreadPage`."""
        return ThreadPage(number, self.last_number, self.get_absolute_url())

    def url_of_post(self, number):
        """Where the post with this number stands."""
        return f"{self.page_at(1).url_of(page_of(number))}#kiriman-{number}"

    @property
    def last_url(self):
        """The newest post."""
        return self.url_of_post(self.last_number)

    @property
    def first_voice(self):
        """The number of the first post by a resident: beside a page, 1 is the editors' question."""
        return 2 if self.page_key else 1

    @property
    def replies_count(self):
        """The visible posts after the first."""
        return max(0, self.posts_count - 1)

    @property
    def is_locked(self):
        """Whether nobody but those who keep order may write."""
        return self.locked_at is not None

    @property
    def author_name(self):
        """How the person who opened it is called in public."""
        return display_name_of(self.author)


def slug_of(title):
    """The words of a title for its address."""
    return slugify(title)[:80].strip("-")
