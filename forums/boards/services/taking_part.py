"""Following, reading, reacting: small things that need no trail."""

from django.db import IntegrityError, transaction
from django.db.models import F
from django.db.models.functions import Greatest

from forums.boards import permissions
from forums.boards.models import Follow, Post, Reaction
from forums.boards.refusals import refuse
from forums.boards.states import REACTION_COUNTERS, ReactionKind


@transaction.atomic
def react(*, actor, post, kind):
    """Give ``post`` a reaction or take it back; returns whether it is given now."""
    refuse(permissions.why_not_react(actor, post))
    kind = ReactionKind(kind).value
    given = Reaction.objects.filter(post=post, user=actor, kind=kind)
    deleted, _ = given.delete()
    if deleted:
        _count(post, kind, -1)
        return False
    try:
        with transaction.atomic():
            Reaction.objects.create(post=post, user=actor, kind=kind)
    except IntegrityError:  # a second tap at the same moment
        return True
    _count(post, kind, 1)
    return True


def follow_thread(*, actor, thread, following):
    """Be told, or no longer, what is new in ``thread``. Raises NotAllowed."""
    refuse("" if permissions.may_see_thread(actor, thread) else "404")
    row, _ = Follow.objects.get_or_create(user=actor, thread=thread)
    Follow.objects.filter(pk=row.pk).update(is_following=following)


def mark_read(*, actor, thread, number, is_first=False):
    """Note that ``actor`` has read up to ``number``; never goes back.

    ``is_first``: nothing was noted for this thread before, as far as the caller knows.
    """
    if is_first or not Follow.objects.filter(user=actor, thread=thread).update(
        last_read_number=Greatest("last_read_number", number)
    ):
        row = Follow(user=actor, thread=thread, last_read_number=number)
        Follow.objects.bulk_create([row], ignore_conflicts=True)


def follow(user, thread, number):
    """Whoever writes follows, and has read what they wrote."""
    Follow.objects.update_or_create(
        user=user,
        thread=thread,
        defaults={"last_read_number": number},
        create_defaults={"last_read_number": number, "is_following": True},
    )


def _count(post, kind, change):
    counter = REACTION_COUNTERS[kind]
    Post.objects.filter(pk=post.pk).update(**{counter: F(counter) + change})
