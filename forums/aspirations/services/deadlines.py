"""Moving deadlines along when promises or days off have changed."""

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q
from django.tasks import task
from django.utils import timezone

from forums.aspirations.deadlines import Deadlines
from forums.aspirations.models import Aspiration
from forums.aspirations.models.promises import CLOCKED
from forums.trail.services import record

PORTION = 1000
# What Deadlines asks; plain rows, since making objects costs more than the arithmetic.
FIELDS = (
    "pk",
    "kind",
    "stage",
    "stage_since",
    "contested_since",
    "created_at",
    "waited_days",
    "waited_total",
    "target_on",
    "answered_at",
    "due_on",
    "answer_due_on",
)


def recompute_deadlines(*, actor=None, portion=PORTION):
    """Compute the deadlines of everything with a clock anew. Returns how many moved.

    ``portion`` rows at a time are held, so that officers are never kept waiting for long. Safe
    to run twice, and at once with moves: promises and calendar are read after the rows are held.
    """
    changed, last = 0, 0
    while True:
        with transaction.atomic():
            rows = _next_rows(last, portion)
            if not rows:
                break
            changed += _move(rows)
        last = rows[-1].pk
    if changed:
        record(
            actor=actor,
            action="aspirations.deadlines.recompute",
            target=None,
            data={"changed": changed},
        )
    return changed


@task()
def move_deadlines(actor_pk):
    """The same behind the scenes; the account of who changed something may be gone."""
    recompute_deadlines(actor=get_user_model().objects.filter(pk=actor_pk).first())


def _next_rows(last, portion):
    """The next rows with a clock, held until the transaction ends."""
    has_clock = Q(stage__in=CLOCKED) | Q(contested_since__isnull=False)
    rows = Aspiration.objects.select_for_update().filter(has_clock, pk__gt=last)
    return list(rows.order_by("pk").values_list(*FIELDS, named=True)[:portion])


def _move(rows):
    """Write the deadlines that differ, a statement for each new pair of days."""
    deadlines, now = Deadlines.now(), timezone.now()
    today = timezone.localdate(now)
    moved = {}
    for row in rows:
        days = deadlines.of(row), _answer_due_on(deadlines, row)
        if days != (row.due_on, row.answer_due_on):
            is_ahead = days[0] != row.due_on and days[0] is not None and days[0] >= today
            moved.setdefault((*days, is_ahead), []).append(row.pk)
    for (due_on, answer_due_on, is_ahead), keys in moved.items():
        # What was late and is no longer will be reminded of and told again.
        told = {"reminded_on": None, "escalated_on": None} if is_ahead else {}
        Aspiration.objects.filter(pk__in=keys).update(
            due_on=due_on, answer_due_on=answer_due_on, changed_at=now, **told
        )
    return sum(len(keys) for keys in moved.values())


def _answer_due_on(deadlines, row):
    """What was promised for the answer; it stays as it was once the answer is given."""
    return row.answer_due_on if row.answered_at else deadlines.of_answer(row)
