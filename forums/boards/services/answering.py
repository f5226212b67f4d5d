"""Answers: the official one of a unit, and the one that the person who asked accepts."""

from django.db import transaction
from django.utils.translation import gettext as _

from forums.boards import permissions
from forums.boards.models import Thread
from forums.boards.notices import tell_about_answer
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.services.locking import locked_post
from forums.trail.services import record


@transaction.atomic
def mark_official(*, actor, post, unit):
    """Make the officer's own ``post`` the answer of ``unit``; None takes the mark away."""
    post = locked_post(post.pk)
    refuse(permissions.why_not_mark_official(actor, post))
    if unit is not None and unit not in permissions.units_of(actor):
        raise NotAllowed(_("You are no officer of this unit."))
    post.official_unit = unit
    post.save(update_fields=["official_unit"])
    _update(post.thread, official_post=_newest_official(post, unit))
    action = "boards.post.mark_official" if unit else "boards.post.unmark_official"
    record(actor=actor, action=action, target=post, data={"unit": str(unit or "")})
    if unit is not None:
        tell_about_answer(post)
    return post


@transaction.atomic
def accept_answer(*, actor, post):
    """Name ``post`` the answer of its thread; naming it again takes that back."""
    post = locked_post(post.pk)
    refuse(permissions.why_not_accept(actor, post.thread))
    if not post.is_visible or post.number == 1:
        raise NotAllowed(_("This post cannot be the answer."))
    taken_back = post.thread.accepted_post_id == post.pk
    _update(post.thread, accepted_post=None if taken_back else post)
    action = "boards.post.unaccept" if taken_back else "boards.post.accept"
    record(actor=actor, action=action, target=post)
    return post


def _newest_official(post, unit):
    if unit is not None:
        return post
    marked = post.thread.posts.visible().filter(official_unit__isnull=False)
    return marked.order_by("-number").first()


def _update(thread, **fields):
    Thread.objects.filter(pk=thread.pk).update(**fields)
