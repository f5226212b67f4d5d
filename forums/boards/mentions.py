"""Whom an @name can mean: somebody who wrote in the thread lately."""

from blocks.text_normalization import fold_line
from forums.boards.models import Post
from forums.people.models import User, display_name_of

REACH = 200  # posts back from the newest


def people_to_mention(thread, source):
    """The recent writers of ``thread`` by their folded names; who share a name are all meant.

    Nobody, and no query, where ``source`` has no @.
    """
    if "@" not in source:
        return {}
    recent = Post.objects.visible().filter(
        thread=thread, number__gt=thread.last_number - REACH, author__isnull=False
    )
    writers = User.objects.with_public_name().filter(pk__in=recent.order_by().values("author"))
    people = {}
    for person in writers.order_by("pk"):
        people.setdefault(fold_line(display_name_of(person)), []).append(person)
    return people
