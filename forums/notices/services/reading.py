"""What a person does with the list."""

from django.utils import timezone

from forums.notices.models import Notice


def mark_read(*, actor, notice):
    """Note that ``actor`` has opened ``notice``. Raises LookupError for a notice of another."""
    _own(actor, notice).unread().update(read_at=timezone.now())


def mark_unread(*, actor, notice):
    """Keep ``notice`` for later. Raises LookupError for a notice of another."""
    _own(actor, notice).update(read_at=None)


def mark_all_read(*, actor, until):
    """Note that ``actor`` has seen all that came up to ``until``; not what came meanwhile.

    Returns the number of notices.
    """
    unread = Notice.objects.of(actor).unread()
    return unread.filter(created_at__lte=until).update(read_at=timezone.now())


def mark_read_about(*, actor, keys):
    """Note that ``actor`` has seen what the notices with these ``dedupe`` keys are about.

    For views that show it; one read, and a write only when there is such a notice. Returns the
    number of notices.
    """
    unread = Notice.objects.of(actor).unread()
    found = list(unread.filter(dedupe__in=list(keys)).values_list("pk", flat=True))
    return unread.filter(pk__in=found).update(read_at=timezone.now()) if found else 0


def _own(actor, notice):
    if notice.recipient_id != actor.pk:
        raise LookupError("This is a notice of somebody else.")
    return Notice.objects.of(actor).filter(pk=notice.pk)
