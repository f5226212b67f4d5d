"""A post with its earlier versions and its pictures."""

from django.conf import settings
from django.db import models
from django.db.models import Q, prefetch_related_objects
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from forums.boards.markdown import own_words
from forums.boards.models.thread import Thread
from forums.boards.name_references import OPEN, with_names
from forums.boards.states import REACTION_COUNTERS, ReactionKind
from forums.moderation.models import Moderated, ModeratedQuerySet
from forums.people.models import Unit, display_name_of


class PostQuerySet(ModeratedQuerySet):
    """Reads of posts; combine at will."""

    def numbered(self, thread, first, last):
        """The posts of a thread with numbers in this range, in order, hidden ones included."""
        found = self.filter(thread=thread, number__gte=first, number__lte=last)
        # The limit changes nothing but keeps PostgreSQL from expecting a crowd: number 1 is common.
        return found.order_by("number").with_all()[: max(0, last - first + 1)]

    def newest(self, thread, count):
        """The newest visible posts of a thread, the newest first."""
        return self.visible().filter(thread=thread).order_by("-number").with_all()[:count]

    def with_all(self):
        """With everything that a post shows but mentions: one query, and one for pictures."""
        related = ("author", "official_unit", "reply_to__author")
        return self.select_related(*related).prefetch_related("pictures")


class Post(Moderated):
    """What one person wrote into a thread.

    ``html`` is rendered when it is written, and anew when one of those that it ``quotes`` changes.
    Where ``source`` and ``html`` mention people, they hold keys; ``text`` and ``body`` have names.
    """

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="posts")
    number = models.PositiveIntegerField()
    reply_to = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    quotes = models.ManyToManyField("self", symmetrical=False, related_name="+", editable=False)
    source = models.TextField(_("text"))
    html = models.TextField(editable=False)
    mentioned = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+", editable=False)
    official_unit = models.ForeignKey(
        Unit, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    token = models.CharField(max_length=36, blank=True, editable=False)
    thanks_count = models.PositiveIntegerField(default=0, editable=False)
    agree_count = models.PositiveIntegerField(default=0, editable=False)
    care_count = models.PositiveIntegerField(default=0, editable=False)

    objects = PostQuerySet.as_manager()

    class Meta:
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        constraints = [
            models.UniqueConstraint(fields=["thread", "number"], name="boards_post_number_unique"),
            models.UniqueConstraint(
                fields=["author", "token"], condition=~Q(token=""), name="boards_post_sent_once"
            ),
        ]
        indexes = [models.Index(fields=["author", "-created_at"], name="boards_post_of_author")]

    def __str__(self):
        return f"{self.thread_id}#{self.number}"

    def get_absolute_url(self):
        """An address that stays, wherever the post is moved."""
        return reverse("boards:post", args=[self.pk])

    @property
    def author_name(self):
        """How the writer is called in public."""
        return display_name_of(self.author)

    @property
    def text(self):
        """What was written, with the names that people have now."""
        return self.named(self.source)

    @property
    def body(self):
        """The rendered text with names; it was sanitised when it was stored."""
        return mark_safe(self.named(self.html, escape))  # noqa: S308

    @cached_property
    def excerpt(self):
        """Its first words, without what it quotes."""
        return own_words(self.body, 160)

    def named(self, text, prepare=str):
        """``text`` of this post or of an earlier version with the names of those it mentions.

        ``prepare`` is done to each name.
        """
        if OPEN not in text:
            return text
        people = self.mentioned.all()
        return with_names(text, {person.pk: prepare(person.display_name) for person in people})

    @property
    def reactions(self):
        """Triples of kind, count and whether ``mine`` (set by the view) holds the kind."""
        mine = getattr(self, "mine", ())
        return [
            (kind, getattr(self, REACTION_COUNTERS[kind.value]), kind.value in mine)
            for kind in ReactionKind
        ]

    @property
    def given_reactions(self):
        """The reactions that somebody gave, as ``reactions``."""
        return [reaction for reaction in self.reactions if reaction[1]]


def with_mentions(posts):
    """``posts`` as a list, with the people they mention: one query, none where nobody is."""
    posts = list(posts)
    prefetch_related_objects([post for post in posts if OPEN in post.html], "mentioned")
    return posts


class PostVersion(models.Model):
    """What a post said before it was changed; readers don't see it once it is ``concealed``."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    source = models.TextField()
    editor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    written_at = models.DateTimeField()
    concealed = models.BooleanField(default=False)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["post", "number"], name="boards_version_unique")
        ]

    def __str__(self):
        return f"{self.post_id} v{self.number}"


class PostPicture(models.Model):
    """A picture of a post in two sizes, without metadata."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="pictures")
    large = models.FileField(upload_to="forum/%Y/%m/", max_length=200)
    small = models.FileField(upload_to="forum/%Y/%m/", max_length=200)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt = models.CharField(_("what it shows"), max_length=300)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.alt
