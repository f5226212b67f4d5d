"""Whom an @name can mean: somebody who wrote in the thread lately."""

from forums.boards.models import Post
from forums.people.models import display_name_of

REACH = 200  # posts back from the newest


def people_to_mention(thread):
    """The recent writers of ``thread`` by name in small letters; the latest one wins a name."""
    recent = Post.objects.visible().filter(
        thread=thread, number__gt=thread.last_number - REACH, author__isnull=False
    )
    return {
        display_name_of(post.author).lower(): post.author
        for post in recent.order_by("number").select_related("author")
    }
