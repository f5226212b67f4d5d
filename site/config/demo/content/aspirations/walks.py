"""How an aspiration goes its way: steps with delays in working days, mostly in time."""

from dataclasses import dataclass, field
from datetime import date

from forums.aspirations.stages import Act, Part, destination
from forums.aspirations.working_days import add_working_days

# The promises in working days that ``forums.aspirations`` begins with.
VERIFIED_WITHIN, ANSWERED_WITHIN, CLOSED_AFTER = 3, 5, 10
LATE = 0.08


class Weekends:
    """The days off where nobody knows of holidays."""

    def __contains__(self, day):
        return day.weekday() >= 5


@dataclass
class Walk:
    """The steps of one aspiration so far, from ``day`` on; steps after ``today`` don't happen."""

    stage: str
    day: date
    today: date
    off: object
    dice: object
    steps: list = field(default_factory=list)
    before: str = ""
    is_over: bool = False

    def go(self, act, part, delay, **given):
        """Do ``act`` ``delay`` working days later; what was ``given`` goes into the step."""
        day = self.wait(delay)
        if day is None:
            return
        to = destination(act, self.stage, part)
        self.steps.append({"act": act.value, "part": part.value, "day": day, **given})
        # Where the table says "back", it goes on where it was before.
        self.before, self.stage = self.stage, to or self.before

    def wait(self, days):
        """Let so many working days pass; the day from today, or None if it hasn't come yet."""
        day = add_working_days(self.day, days, self.off)
        if self.is_over or day > self.today:
            self.is_over = True
            return None
        self.day = day
        return (day - self.today).days

    def within(self, days):
        """A delay of 1 to ``days`` working days, now and then of more."""
        if self.dice.random() < LATE:
            return days + self.dice.randint(1, days + 2)
        return self.dice.randint(1, days)

    def forward(self, unit):
        """An officer has looked and hands it on."""
        delay = self.within(VERIFIED_WITHIN) - self.dice.randint(0, 1)
        self.go(Act.FORWARD, Part.VERIFIER, delay, unit=unit)

    def answer(self, text):
        """The unit answers in time, mostly."""
        self.go(Act.ANSWER, Part.OFFICER, self.within(ANSWERED_WITHIN), answer=text)

    def work(self, text, spans=(4, 30)):
        """The first answer says what will be done; the work begins, with a day for its end.

        Returns in how many working days, which lies within ``spans``.
        """
        self.answer(text)
        delay, span = self.dice.randint(0, 2), self.dice.randint(*spans)
        begins = add_working_days(self.day, delay, self.off)
        target = add_working_days(begins, span, self.off)
        self.go(Act.START, Part.OFFICER, delay, target=(target - self.today).days)
        return span

    def finish(self, span, text, *, by_sender):
        """The work is done about when it was promised, and the sender or silence closes it."""
        took = span + self.dice.randint(1, 8) if self.dice.random() < LATE else span * 3 // 4
        self.go(Act.ANSWER, Part.OFFICER, max(1, took), answer=text)
        self.close(by_sender=by_sender)

    def close(self, *, by_sender):
        """The sender says that it is well, or the clock after ten days of silence."""
        if by_sender:
            self.go(Act.FINISH, Part.SENDER, self.dice.randint(1, CLOSED_AFTER - 2))
        else:
            self.go(Act.FINISH, Part.SYSTEM, CLOSED_AFTER + 1)
