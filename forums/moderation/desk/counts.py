"""How many cases wait for a moderator, and how pressing they are."""

from django.db.models import Count, Q
from django.utils import timezone

from forums.moderation.models import Case
from forums.moderation.states import Cause


def counts_for(user):
    """What waits for ``user``: in all, urgent, late, claimed by them, appeals; one query."""
    now = timezone.now()
    return (
        Case.objects.decidable_by(user)
        .open()
        .aggregate(
            waiting=Count("pk"),
            urgent=Count("pk", filter=Q(urgent=True)),
            late=Count("pk", filter=Q(due_at__lt=now)),
            mine=Count("pk", filter=Q(claimed_by=user, claimed_until__gt=now)),
            appeals=Count("pk", filter=Q(cause=Cause.APPEAL)),
        )
    )
