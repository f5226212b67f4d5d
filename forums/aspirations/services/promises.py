"""Promises of time: proposing them, asking them, and following their changes."""

import datetime
from functools import partial

from django.db import transaction

from forums.aspirations.deadlines import Deadlines
from forums.aspirations.models import Promise
from forums.aspirations.services.deadlines import move_deadlines
from forums.aspirations.stages import Stage
from forums.trail.services import record

# The rules of the national channel, and when they were looked up.
SOURCE = "Permenpan RB 62/2018 (SP4N-LAPOR!)"
LOOKED_UP_ON = datetime.date(2026, 11, 24)
PROPOSED_DAYS = {
    Stage.RECEIVED: 3,
    Stage.INCOMPLETE: 10,
    Stage.FORWARDED: 5,
    Stage.ANSWERED: 10,
}


@transaction.atomic
def propose_promises(*, actor=None):
    """Create the promises of the national channel, unless there are promises. Returns how many."""
    if Promise.objects.exists():
        return 0
    rows = Promise.objects.bulk_create(
        Promise(stage=stage, working_days=days, source=SOURCE, source_date=LOOKED_UP_ON)
        for stage, days in PROPOSED_DAYS.items()
    )
    record(actor=actor, action="aspirations.promises.propose", target=None)
    return len(rows)


def deadline(kind, stage, start):
    """The last day promised for ``kind`` at a ``stage`` that began on the date ``start``.

    None where nothing is promised. For an aspiration with its whole story see ``Deadlines.of``.
    """
    return Deadlines.now().after(start, kind, stage)


@transaction.atomic
def promises_changed(*, actor, things, act):
    """Note that staff changed ``things`` (DayOff, Promise), and move deadlines after the commit.

    ``act`` is "create", "change" or "delete".
    """
    for thing in things:
        record(
            actor=actor,
            action=f"aspirations.{thing._meta.model_name}.{act}",
            target=thing if thing.pk else None,
            data={"what": str(thing)},
        )
    transaction.on_commit(partial(move_deadlines.enqueue, actor_pk=actor.pk))
