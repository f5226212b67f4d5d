"""Mail that only a member of staff can set going again."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from forums.notices.models import Mail
from forums.notices.states import MailState
from forums.trail.services import record


@transaction.atomic
def send_again(*, actor, mail):
    """Put ``mail``, which was given up or is unclear, back in the queue.

    Raises PermissionDenied, and LookupError when it isn't stuck (any more).
    """
    if not actor.has_perm("notices.change_mail"):
        raise PermissionDenied
    before = Mail.objects.select_for_update().stuck().filter(pk=mail.pk).first()
    if before is None:
        raise LookupError("This mail is not stuck.")
    now = timezone.now()
    Mail.objects.filter(pk=mail.pk).update(
        state=MailState.WAITING, tries=0, due_at=now, lease="", leased_until=now
    )
    record(
        actor=actor,
        action="notices.mail.send_again",
        target=before,
        from_state=before.state,
        to_state=MailState.WAITING,
    )
