"""What a move does to the promise clock. All functions change the object, none stores it."""

from django.utils import timezone

from forums.aspirations.calendar import days_off
from forums.aspirations.deadlines import SILENT, Deadlines
from forums.aspirations.stages import AT_WORK, CLOSED, CONTESTABLE, Stage
from forums.aspirations.working_days import working_days_between


def start_clock(aspiration):
    """Begin the clock of a new one: the day of the next step and the day of the answer."""
    _set_days(aspiration, Deadlines.now())


def enter_stage(aspiration, stage, *, since=None, now=None):
    """Put it at ``stage``; ``since`` when it returns to where it was, so that its clock goes on."""
    now = now or timezone.now()
    deadlines = Deadlines.now()
    waited = _waited(aspiration, now, deadlines.off)
    aspiration.waited_total += waited
    aspiration.waited_days = aspiration.waited_days + waited if _keeps_days(stage, since) else 0
    aspiration.stage, aspiration.stage_since = stage, since or now
    aspiration.clock_stopped_on = timezone.localdate(now) if stage == Stage.INCOMPLETE else None
    aspiration.closed_at = now if stage in CLOSED else None
    aspiration.reminded_on = aspiration.escalated_on = None
    aspiration.changed_at = now
    if aspiration.answered_at is None and _is_answer(stage):
        aspiration.answered_at = now
    _set_days(aspiration, deadlines)


def tell_answer(aspiration, now):
    """Note how long the first answer took, once it is announced.

    Days on which the clock stood still don't count. What was decided but not told is no answer.
    """
    if aspiration.answered_at is None or aspiration.answer_days is not None:
        return
    start, today = timezone.localdate(aspiration.created_at), timezone.localdate(now)
    days = working_days_between(start, today, days_off()) - aspiration.waited_total
    aspiration.answer_days = max(days, 0)
    if aspiration.answer_due_on:
        aspiration.is_answered_in_time = today <= aspiration.answer_due_on


def begin_time_of_sender(aspiration, now):
    """Where the sender has a word, their time begins when they are told, not before."""
    if aspiration.stage in CLOSED:
        aspiration.closed_at = now
    decided_on = timezone.localdate(aspiration.stage_since)
    if aspiration.stage in SILENT | CONTESTABLE and decided_on < timezone.localdate(now):
        aspiration.stage_since = now
        aspiration.due_on = Deadlines.now().of(aspiration)


def begin_objection(aspiration, now):
    """The sender objects: the clock of the decision runs in place of the stage's."""
    _set_objection(aspiration, now)


def end_objection(aspiration):
    """It is decided: the clock of the stage goes on."""
    _set_objection(aspiration, None)


def _set_objection(aspiration, since):
    aspiration.contested_since = since
    aspiration.reminded_on = aspiration.escalated_on = None
    aspiration.due_on = Deadlines.now().of(aspiration)


def _keeps_days(stage, since):
    """Whether the days waited before still count: it is asked about, or came back."""
    return stage == Stage.INCOMPLETE or since is not None


def _set_days(aspiration, deadlines):
    aspiration.due_on = deadlines.of(aspiration)
    if aspiration.answered_at is None:
        aspiration.answer_due_on = deadlines.of_answer(aspiration)


def _waited(aspiration, now, off):
    """Working days that the clock has stood still until now."""
    stopped, today = aspiration.clock_stopped_on, timezone.localdate(now)
    if stopped is None or today <= stopped:
        return 0
    return working_days_between(stopped, today, off)


def _is_answer(stage):
    """Whether the sender has a word of the office by now."""
    return stage not in AT_WORK and stage not in (Stage.INCOMPLETE, Stage.MERGED)
