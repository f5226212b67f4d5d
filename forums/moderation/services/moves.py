"""The only place that changes the visibility of a stored row."""

from django.core.exceptions import ObjectDoesNotExist
from wagtail import hooks

from forums.moderation.kinds import kind_of
from forums.moderation.reach import take_out_of_reach
from forums.moderation.states import Visibility, destination
from forums.trail.services import record


def hold_content(content):
    """``content`` read anew and held until the transaction ends; None when it is gone.

    Everything that takes a case takes the content first: two that meet then wait for each other
    instead of both for ever.
    """
    try:
        return content and kind_of(content).lock(content)
    except ObjectDoesNotExist:
        return None


def move_content(*, actor, content, act, role, reason="", back_to=None):
    """Do ``act`` to ``content`` in the part of ``role``; call it inside a transaction.

    Locks the row, checks the table of moves (raises ForbiddenMove), tells the room, takes uploads
    that everybody could see out of reach, calls what listens to ``after_content_hidden``, and
    leaves an entry in the trail. ``back_to`` is where an act leads that has no destination of its
    own. Returns the pair of old and new visibility.
    """
    kind = kind_of(content)
    locked = kind.lock(content)
    old = locked.visibility
    new = destination(act, old, role) or back_to
    type(content)._base_manager.filter(pk=content.pk).update(visibility=new)
    content.visibility = locked.visibility = new
    kind.on_visibility(locked, old, new)
    if old == Visibility.VISIBLE != new:
        take_out_of_reach(kind.files(locked))
        for forget in hooks.get_hooks("after_content_hidden"):
            forget(locked)
    record(
        actor=actor,
        action=f"moderation.content.{act}",
        target=locked,
        from_state=old,
        to_state=new,
        reason=reason,
    )
    return old, new
