"""Whom an @name can mean: somebody who wrote in the thread lately."""

from django.db.models import Max

from forums.boards.models import Post
from forums.people.models import User, display_name_of

REACH = 200  # posts back from the newest


def people_to_mention(thread, source):
    """The recent writers of ``thread`` by name in small letters; the latest one wins a name.

    Nobody, and no query, where ``source`` has no @.
    """
    if "@" not in source:
        return {}
    recent = Post.objects.visible().filter(
        thread=thread, number__gt=thread.last_number - REACH, author__isnull=False
    )
    latest = recent.order_by().values("author").annotate(last=Max("number"))
    order = dict(latest.values_list("author", "last"))
    named = User.objects.with_public_name().filter(pk__in=order)
    people = sorted(named, key=lambda person: order[person.pk])
    return {display_name_of(person).lower(): person for person in people}
