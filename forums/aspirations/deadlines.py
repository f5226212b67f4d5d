"""Until when something is promised, what is about to be late, and how the public reads it."""

from dataclasses import dataclass, field

from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from blocks.ui.formats import format_date
from forums.aspirations.calendar import Calendar, days_off
from forums.aspirations.models import Aspiration, Promise, Step
from forums.aspirations.stages import AT_WORK, OBJECTION, Stage
from forums.aspirations.working_days import add_working_days

# The stages that end by themselves when the sender stays silent.
SILENT = frozenset({Stage.INCOMPLETE, Stage.ANSWERED})
# What the office owes, by its clocks.
OWED = AT_WORK | {OBJECTION}
# What the sender is told at once is the sum of these: verified, then answered.
UNTIL_ANSWER = (Stage.RECEIVED, Stage.FORWARDED)
SENTENCES = {
    Stage.RECEIVED: gettext_noop("checked by %(day)s at the latest"),
    Stage.INCOMPLETE: gettext_noop("waits for the sender until %(day)s"),
    Stage.FORWARDED: gettext_noop("answered by %(day)s at the latest"),
    Stage.IN_PROGRESS: gettext_noop("to be finished by %(day)s"),
    Stage.ANSWERED: gettext_noop("closed after %(day)s unless the sender objects"),
    OBJECTION: gettext_noop("objection decided by %(day)s at the latest"),
}
LATE_SENTENCES = {
    Stage.RECEIVED: gettext_noop("should have been checked by %(day)s"),
    Stage.FORWARDED: gettext_noop("should have been answered by %(day)s"),
    Stage.IN_PROGRESS: gettext_noop("should have been finished by %(day)s"),
    OBJECTION: gettext_noop("the objection should have been decided by %(day)s"),
}


@dataclass(frozen=True)
class Deadlines:
    """The promises and the calendar as they stand at one moment, for many aspirations."""

    promises: dict[tuple[str, str], Promise | None]
    off: Calendar
    # Many begin on the same day with the same promise: each end is looked for once.
    _ends: dict = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def now(cls):
        """Read both: two queries. Read them anew for each computation, after taking locks."""
        return cls(Promise.objects.by_kind_and_stage(), days_off())

    def of(self, aspiration):
        """The day by which ``aspiration`` is promised to move on; None without a promise.

        A target that the officer named goes before the promise. The days that the clock stood
        still are added only where the office works, not to the time in which the sender may speak.
        Until the first answer no stage lasts beyond the day that the sender was told. An objection
        goes before everything.
        """
        if aspiration.contested_since:
            start = timezone.localdate(aspiration.contested_since)
            return self.after(start, aspiration.kind, OBJECTION)
        if aspiration.stage == Stage.IN_PROGRESS and aspiration.target_on:
            return aspiration.target_on
        waited = aspiration.waited_days if aspiration.stage in AT_WORK else 0
        start = timezone.localdate(aspiration.stage_since)
        day = self.after(start, aspiration.kind, aspiration.stage, waited)
        if day is None or aspiration.stage not in UNTIL_ANSWER or aspiration.answered_at:
            return day
        return min(day, self.of_answer(aspiration) or day)

    def of_answer(self, aspiration):
        """The day by which the sender is promised the first answer; None without promises."""
        found = [self.promises.get((aspiration.kind, stage)) for stage in UNTIL_ANSWER]
        if None in found:
            return None
        days = sum(promise.working_days for promise in found) + aspiration.waited_total
        return self._end(timezone.localdate(aspiration.created_at), days)

    def after(self, start, kind, clock, waited=0):
        """The last day promised for ``kind`` by a ``clock`` (Stage, OBJECTION) from ``start``."""
        promise = self.promises.get((kind, clock))
        if promise is None:
            return None
        return self._end(start, promise.working_days + waited)

    def _end(self, start, days):
        if (start, days) not in self._ends:
            self._ends[start, days] = add_working_days(start, days, self.off)
        return self._ends[start, days]


def due_for_reminder(today=None):
    """What the office should be reminded of: it's due soon, as its promise says, and wasn't yet."""
    today = today or timezone.localdate()
    soon = _soon(OWED, today)
    return _running().at_work().filter(soon, due_on__gte=today, reminded_on=None)


def due_for_escalation(today=None):
    """What is late and whose head of unit and lurah weren't told yet."""
    return _running().overdue(today).filter(escalated_on=None)


def due_for_closing(today=None):
    """What its sender left without a word for as long as was promised; no objection waits."""
    return _silent().filter(due_on__lt=today or timezone.localdate())


def due_for_warning(today=None):
    """What ends by itself soon and whose sender wasn't told so yet."""
    today = today or timezone.localdate()
    return _silent().filter(_soon(SILENT, today), due_on__gte=today, reminded_on=None)


def promise_sentence(aspiration):
    """``dijawab paling lambat Selasa, 1 Desember 2026``, in the active language; "" without one.

    It keeps to what was announced: a decision that isn't yet changes nothing, or is silent.
    """
    stage, day = _public_promise(aspiration)
    return _(SENTENCES[stage]) % {"day": format_date(day, "l, j F Y")} if day else ""


def late_sentence(aspiration, today=None):
    """The same where the day has passed and the public still waits for the office; else ""."""
    stage, day = _public_promise(aspiration)
    if day is None or stage not in LATE_SENTENCES or day >= (today or timezone.localdate()):
        return ""
    return _(LATE_SENTENCES[stage]) % {"day": format_date(day, "l, j F Y")}


def _public_promise(aspiration):
    """The stage whose promise the public reads, and its day; None and None without one."""
    stage, day = aspiration.public_stage, aspiration.due_on
    if aspiration.contested_since:
        return (OBJECTION, day) if day else (None, None)
    if stage in UNTIL_ANSWER and aspiration.answer_due_on and _waits_for_answer(aspiration):
        return Stage.FORWARDED, aspiration.answer_due_on
    if stage != aspiration.stage or day is None or stage not in SENTENCES:
        return None, None
    return Stage(stage), day


def _waits_for_answer(aspiration):
    """Whether the public waits for the first answer; one that isn't announced is none."""
    answered = aspiration.answered_at
    return answered is None or (not aspiration.is_told and answered >= aspiration.stage_since)


def _soon(clocks, today):
    """Those of these ``clocks`` whose day is as near as their promises remind of it."""
    soon = Q(pk__in=[])
    deadlines = Deadlines.now()
    for (kind, clock), promise in deadlines.promises.items():
        if promise is not None and clock in clocks:
            last = add_working_days(today, promise.remind_before, deadlines.off)
            soon |= _runs(clock) & Q(kind=kind, due_on__lte=last)
    return soon


def _runs(clock):
    """The condition that this clock is the one that runs."""
    if clock == OBJECTION:
        return Q(contested_since__isnull=False)
    return Q(stage=clock, contested_since=None)


def _silent():
    """What waits for its sender's word. What wasn't announced doesn't: nobody told them."""
    told = Aspiration.objects.filter(stage__in=SILENT, public_stage=F("stage"))
    told = told.exclude(pk__in=Step.objects.unannounced().values("aspiration"))
    return told.filter(contested_since=None)


def _running():
    return Aspiration.objects.filter(clock_stopped_on=None)
