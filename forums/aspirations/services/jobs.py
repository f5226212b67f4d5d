"""What the clock does by itself: remind before a deadline, escalate after it, close after silence.

Every function works in portions with a transaction of its own, may run twice and at once with
officers: rows are asked for again after they are held.
"""

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from forums.aspirations import deadlines, late_notices
from forums.aspirations.models import Aspiration
from forums.aspirations.services.moving import move
from forums.aspirations.services.taking_part import locked
from forums.aspirations.stages import Act, ForbiddenMove, Part, Stage

PORTION = 100
CLOSING = {Stage.INCOMPLETE: Act.ARCHIVE, Stage.ANSWERED: Act.FINISH}


def remind_officers(portion=PORTION):
    """Remind those in charge of what is due soon, once. Returns of how many."""
    return _tell(deadlines.due_for_reminder, "reminded_on", late_notices.remind, portion)


def escalate_late(portion=PORTION):
    """Tell those in charge, heads of units and whoever oversees what is late, once.

    Returns how many are.
    """
    return _tell(deadlines.due_for_escalation, "escalated_on", late_notices.escalate, portion)


def warn_senders(portion=PORTION):
    """Warn senders of what ends by itself soon, once. Returns of how many."""
    return _tell(deadlines.due_for_warning, "reminded_on", late_notices.warn, portion)


def close_silent(portion=PORTION):
    """End what its sender left without a word for as long as was promised. Returns how many."""
    closed, last = 0, 0
    while keys := _keys(deadlines.due_for_closing(), last, portion):
        closed += sum(_close(pk) for pk in keys)
        last = keys[-1]
    return closed


@transaction.atomic
def _close(pk):
    """Close one if it still is to be closed, and say whether it was."""
    aspiration = locked(pk)
    if not deadlines.due_for_closing().filter(pk=pk).exists():
        return False
    act = CLOSING[aspiration.stage]
    with translation.override(settings.LANGUAGE_CODE):
        reason = _reason(act)
    try:
        move(actor=None, aspiration=aspiration, act=act, part=Part.SYSTEM, reason=reason)
    except ForbiddenMove:
        return False
    return True


def _reason(act):
    """Why, in the language of the site: it stands in the public trail."""
    if act == Act.ARCHIVE:
        return _("What we asked for did not arrive in time. Please send it in again at any time.")
    return _("Nobody objected to the answer in time.")


def _tell(due, field, tell, portion):
    """``tell`` what is ``due()``, and write today into ``field`` so that it happens once."""
    told, last = 0, 0
    while keys := _keys(due(), last, portion):
        told += _tell_some(due, field, tell, keys)
        last = keys[-1]
    return told


@transaction.atomic
def _tell_some(due, field, tell, keys):
    held = Aspiration.objects.filter(pk__in=keys).order_by("pk").select_for_update(no_key=True)
    rows = due().filter(pk__in=[row.pk for row in held]).order_by("pk")
    related = ("author", "officer", "unit__head", "contest__second_officer")
    rows = list(rows.select_related(*related).prefetch_related("unit__members"))
    told = Aspiration.objects.filter(pk__in=[row.pk for row in rows])
    told.update(**{field: timezone.localdate()})
    tell(rows)
    return len(rows)


def _keys(rows, last, portion):
    """The next keys after ``last``, a portion of them."""
    return list(rows.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:portion])
