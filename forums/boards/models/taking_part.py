"""What a person does with threads besides writing: react, follow, read."""

from django.conf import settings
from django.db import models

from forums.boards.models.post import Post
from forums.boards.models.thread import Thread
from forums.boards.states import ReactionKind


class Reaction(models.Model):
    """One person's reaction to one post; the counters stand on the post."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=ReactionKind)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["post", "user", "kind"], name="boards_reaction_unique")
        ]

    def __str__(self):
        return f"{self.kind} {self.post_id}"


class Follow(models.Model):
    """How far a person has read a thread, and whether they are told what is new in it."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="follows")
    is_following = models.BooleanField(default=False)
    last_read_number = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "thread"], name="boards_follow_unique")
        ]
        indexes = [models.Index(fields=["thread", "is_following"], name="boards_followers")]

    def __str__(self):
        return f"{self.user_id} {self.thread_id}"
