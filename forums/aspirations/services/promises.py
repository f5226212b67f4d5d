"""Promises of time: proposing them, asking them, and following their changes."""

import datetime
from functools import partial

from django.db import transaction

from forums.aspirations.deadlines import Deadlines
from forums.aspirations.models import Promise
from forums.aspirations.services.deadlines import move_deadlines
from forums.aspirations.stages import OBJECTION, Stage
from forums.trail.services import record

# The rules of the national channel, for objections those of the law on administration, and when
# they were looked up.
CHANNEL = "Permenpan RB 62/2018 (SP4N-LAPOR!)"
ADMINISTRATION = "UU 30/2014 tentang Administrasi Pemerintahan, Pasal 77 ayat (4)"
LOOKED_UP_ON = datetime.date(2026, 11, 24)
PROPOSED = {
    Stage.RECEIVED: (3, CHANNEL),
    Stage.INCOMPLETE: (10, CHANNEL),
    Stage.FORWARDED: (5, CHANNEL),
    Stage.ANSWERED: (10, CHANNEL),
    OBJECTION: (10, ADMINISTRATION),
}


@transaction.atomic
def propose_promises(*, actor=None):
    """Create the promises that rules make, unless there are promises. Returns how many."""
    if Promise.objects.exists():
        return 0
    rows = Promise.objects.bulk_create(
        Promise(stage=clock, working_days=days, source=source, source_date=LOOKED_UP_ON)
        for clock, (days, source) in PROPOSED.items()
    )
    record(actor=actor, action="aspirations.promises.propose", target=None)
    return len(rows)


def deadline(kind, clock, start):
    """The last day promised for ``kind`` by a ``clock`` (Stage, OBJECTION) from ``start`` on.

    None where nothing is promised. For an aspiration with its whole story see ``Deadlines.of``.
    """
    return Deadlines.now().after(start, kind, clock)


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
