"""Merging what says the same, and undoing it: supporters and followers go along.

There are no chains: what was merged takes nothing in, and what took something in isn't merged.
"""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forums.aspirations.models import Aspiration, Follow, Step, StepKind, Support
from forums.aspirations.notices import tell_step
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import OPEN, Act, Stage

WHY_DESPITE = gettext_lazy(
    "That one is closed or objected to. Say why this one belongs there all the same."
)


@dataclass(frozen=True)
class Preview:
    """What a merging would do."""

    target: Aspiration
    supporters: int  # that go along
    followers: int
    needs_explaining: bool

    @property
    def supporters_after(self):
        """How many will support the target."""
        return self.target.supporters_count + self.supporters


def preview_merge(*, aspiration, target):
    """The Preview of merging ``aspiration`` into ``target``; raises ValidationError if it can't."""
    target = resolved(target)
    _check_pair(aspiration, target)
    return Preview(
        target=target,
        supporters=_supports_to_move(aspiration, target).count(),
        followers=_follows_to_move(aspiration, target).count(),
        needs_explaining=needs_explaining(target),
    )


def needs_explaining(target):
    """Whether nobody works on ``target`` any more, or its decision is objected to."""
    is_open = target.stage in OPEN and target.public_stage in OPEN
    return not is_open or target.contested_since is not None


@transaction.atomic
def merge(*, actor, aspiration, target, reason, despite="", seen=None):
    """Put ``aspiration`` into ``target`` and return its Step; always announced at once.

    A ``target`` that was itself merged stands for what it was merged into. Only what the public
    reads is merged, for each shows the other. ``despite`` says why it goes into one that is
    closed, refused or objected to; everybody reads it after the ``reason``. Raises what
    :func:`move` raises.
    """
    target = resolved(target)
    aspiration, target = _both_held(aspiration, target)
    _check_pair(aspiration, target)
    despite = despite.strip()
    if needs_explaining(target):
        if not despite:
            raise ValidationError({"despite": WHY_DESPITE})
        reason = f"{reason.strip()}\n\n{despite}"
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
    held = {pk: locked(pk) for pk in sorted((one.pk, other.pk))}
    return held[one.pk], held[other.pk]


def _check_pair(aspiration, target):
    if aspiration.pk == target.pk:
        raise ValidationError({"target": _("It cannot be merged into itself.")})
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


def _supports_to_move(aspiration, target):
    """Of those who don't support the target yet, and didn't send it."""
    there = Support.objects.filter(aspiration=target).values("user")
    rows = Support.objects.filter(aspiration=aspiration).exclude(user__in=there)
    return rows.exclude(user=target.author_id) if target.author_id else rows


def _follows_to_move(aspiration, target):
    """Of those who don't follow the target yet."""
    there = Follow.objects.filter(aspiration=target).values("user")
    return Follow.objects.filter(aspiration=aspiration).exclude(user__in=there)


def _move_supports(aspiration, target):
    rows = _supports_to_move(aspiration, target)
    moved = rows.update(aspiration=target, moved_from=aspiration)
    _count(aspiration, -moved)
    _count(target, moved)


def _move_follows(aspiration, target):
    rows = _follows_to_move(aspiration, target)
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
