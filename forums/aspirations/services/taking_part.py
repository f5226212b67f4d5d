"""Supporting and following: small things that need no trail."""

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.models import Aspiration, Follow, Support
from forums.boards.refusals import NotAllowed


@transaction.atomic
def support(*, actor, aspiration, wants=True):
    """Add the voice of ``actor``, or take it back. Returns whether anything changed."""
    aspiration = locked(aspiration.pk)
    if wants and not permissions.may_support(actor, aspiration):
        raise NotAllowed(_("You cannot support this one."))
    if wants:
        changed = _add(Support, actor, aspiration)
        add_follow(actor, aspiration)
    else:
        changed = bool(Support.objects.filter(user=actor, aspiration=aspiration).delete()[0])
    if changed:
        change = 1 if wants else -1
        Aspiration.objects.filter(pk=aspiration.pk).update(
            supporters_count=F("supporters_count") + change
        )
    return changed


@transaction.atomic
def follow(*, actor, aspiration, wants=True):
    """Have ``actor`` hear of every step, or no longer. Returns whether anything changed."""
    if wants and not permissions.may_follow(actor, aspiration):
        raise NotAllowed(_("You cannot follow this one."))
    if wants:
        return add_follow(actor, aspiration)
    return bool(Follow.objects.filter(user=actor, aspiration=aspiration).delete()[0])


def add_follow(user, aspiration):
    """Make ``user`` a follower. Returns whether they were none before."""
    return _add(Follow, user, aspiration)


def locked(pk):
    """The row read anew and held until the transaction ends."""
    return Aspiration.objects.select_for_update(no_key=True).get(pk=pk)


def _add(model, user, aspiration):
    try:
        with transaction.atomic():
            _row, is_new = model.objects.get_or_create(user=user, aspiration=aspiration)
    except IntegrityError:
        return False
    return is_new
