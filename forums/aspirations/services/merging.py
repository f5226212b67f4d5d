"""Merging what says the same, and undoing it: supporters and followers go along.

There are no chains: what was merged takes nothing in, and what took something in isn't merged.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations.models import Aspiration, Follow, Step, StepKind, Support
from forums.aspirations.notices import tell_step
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Act, Stage


@transaction.atomic
def merge(*, actor, aspiration, target, reason, seen=None):
    """Put ``aspiration`` into ``target`` and return its Step; always announced at once.

    A ``target`` that was itself merged stands for what it was merged into. Only what the public
    reads is merged, for each shows the other. Raises what :func:`move` raises.
    """
    target = resolved(target)
    aspiration, target = _both_held(aspiration, target)
    _check_pair(aspiration, target)
    step = move(
        actor=actor,
        aspiration=aspiration,
        act=Act.MERGE,
        seen=seen,
        reason=reason,
        target=target,
    )
    taken_in = _step_on(target, StepKind.TAKEN_IN, aspiration, step)
    _move_supports(aspiration, target)
    _move_follows(aspiration, target)
    tell_step(target, taken_in)
    return step


@transaction.atomic
def unmerge(*, actor, aspiration, reason, seen=None):
    """Take ``aspiration`` out again, with exactly what came along. Returns its Step."""
    target = Aspiration.objects.filter(merged=aspiration).first()
    if target is None:
        return move(actor=actor, aspiration=aspiration, act=Act.UNMERGE, seen=seen, reason=reason)
    aspiration, target = _both_held(aspiration, target)
    if aspiration.merged_into_id == target.pk:
        _return_supports(aspiration, target)
        _return_follows(aspiration, target)
    step = move(actor=actor, aspiration=aspiration, act=Act.UNMERGE, seen=seen, reason=reason)
    tell_step(target, _step_on(target, StepKind.LET_GO, aspiration, step))
    return step


def resolved(target):
    """``target``, or what it was merged into."""
    target = Aspiration.objects.get(pk=target.pk)
    return target.merged_into or target


def _both_held(one, other):
    """Both rows held, the older first, so that two mergings never wait for each other."""
    if one.pk == other.pk:
        raise ValidationError({"target": _("It cannot be merged into itself.")})
    held = {pk: locked(pk) for pk in sorted((one.pk, other.pk))}
    return held[one.pk], held[other.pk]


def _check_pair(aspiration, target):
    if target.stage == Stage.MERGED:
        raise ValidationError({"target": _("That one was merged itself. Please look again.")})
    if not target.is_visible or not aspiration.is_visible:
        raise ValidationError(
            {"target": _("Only what the public reads can be merged, for each shows the other.")}
        )
    if aspiration.merged.exists():
        sentence = _("Others were merged into this one. Merge the other one into this instead.")
        raise ValidationError({"target": sentence})


def _step_on(target, kind, aspiration, step):
    """What the trail of the target shows. Its own decisions that wait to be told stay untold."""
    now = timezone.now()
    return Step.objects.create(
        aspiration=target,
        kind=kind,
        part=step.part,
        actor=step.actor,
        unit=step.unit,
        reason=step.reason,
        other=aspiration,
        created_at=now,
        announced_at=now,
    )


def _move_supports(aspiration, target):
    """Those who don't support the target yet, and didn't send it, support it from now on."""
    there = Support.objects.filter(aspiration=target).values("user")
    rows = Support.objects.filter(aspiration=aspiration).exclude(user__in=there)
    if target.author_id:
        rows = rows.exclude(user=target.author_id)
    moved = rows.update(aspiration=target, moved_from=aspiration)
    _count(aspiration, -moved)
    _count(target, moved)


def _move_follows(aspiration, target):
    there = Follow.objects.filter(aspiration=target).values("user")
    rows = Follow.objects.filter(aspiration=aspiration).exclude(user__in=there)
    rows.update(aspiration=target, moved_from=aspiration)


def _return_supports(aspiration, target):
    rows = Support.objects.filter(aspiration=target, moved_from=aspiration)
    moved = rows.update(aspiration=aspiration, moved_from=None)
    _count(target, -moved)
    _count(aspiration, moved)


def _return_follows(aspiration, target):
    """Whoever followed the merged one anew meanwhile has one row there already."""
    again = Follow.objects.filter(aspiration=aspiration).values("user")
    rows = Follow.objects.filter(aspiration=target, moved_from=aspiration)
    rows.filter(user__in=again).delete()
    rows.update(aspiration=aspiration, moved_from=None)


def _count(aspiration, change):
    Aspiration.objects.filter(pk=aspiration.pk).update(
        supporters_count=F("supporters_count") + change, changed_at=timezone.now()
    )
