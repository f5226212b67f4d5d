"""What may become of a generated aspiration: from received to its end, step by step."""

from forums.aspirations.stages import Act, Part
from forums.aspirations.states import ContestOutcome, Kind

from . import words
from .slots import fill

# How often each outcome is chosen among those that a topic has an answer for.
OUTCOMES = {
    "answered": 12,
    "done": 12,
    "work": 8,
    "waiting": 8,
    "refused": 4,
    "outside": 3.5,
    "proposed": 3.5,
    "archived": 1,
}
ASKED, SILENT, OBJECTED, GRANTED, BY_SENDER = 0.12, 0.3, 0.35, 0.4, 0.65
# Where something broken is mended at once, without a first answer that says when.
AT_ONCE = {"penerangan-jalan", "pohon-taman"}


def walk_to(walk, outcome, topic, slots, unit):
    """Walk towards ``outcome`` as far as today allows; returns messages and objection, if any."""
    messages = _Messages(walk, slots)
    fate = _Fate(walk, topic, slots, unit)
    asks = outcome != "merged" and _may_be_asked(topic) and walk.dice.random() < ASKED
    if asks and not messages.ask_and_reply():
        walk.go(Act.ARCHIVE, Part.SYSTEM, 11, reason=walk.dice.choice(words.SILENCE))
    else:
        _FATES[outcome](fate)
    return messages.sent, fate.contest


def _may_be_asked(topic):
    """Whether there is a place that could be described better."""
    return topic.kind == Kind.COMPLAINT and "{patokan}" in topic.text


class _Messages:
    """The two-way exchange, which only sender and office read."""

    def __init__(self, walk, slots):
        self.walk, self.slots, self.sent = walk, slots, []

    def ask_and_reply(self):
        """The office asks; returns whether the sender replies."""
        dice = self.walk.dice
        question, reply = dice.choice(words.EXCHANGES)
        self.walk.go(Act.ASK, Part.VERIFIER, dice.randint(1, 2), reason=question)
        self._keep(question, from_office=True)
        if dice.random() < SILENT:
            return False
        self.walk.go(Act.COMPLETE, Part.SENDER, dice.randint(1, 6))
        self._keep(fill(reply, dice, self.slots), from_office=False)
        return True

    def _keep(self, text, *, from_office):
        if not self.walk.is_over:
            day = self.walk.steps[-1]["day"]
            self.sent.append({"day": day, "from_office": from_office, "text": text})


class _Fate:
    """One aspiration with all that its steps need."""

    def __init__(self, walk, topic, slots, unit):
        self.walk, self.topic, self.slots, self.unit = walk, topic, slots, unit
        self.contest = None

    def words(self, outcome):
        """What the office says, filled in."""
        return fill(self.topic.answers[outcome][1], self.walk.dice, self.slots)

    def by_sender(self):
        """Whether the sender closes it, not the clock."""
        return self.walk.dice.random() < BY_SENDER


def _answered(fate):
    fate.walk.forward(fate.unit)
    fate.walk.answer(fate.words("answered"))
    fate.walk.close(by_sender=fate.by_sender())


def _done(fate):
    walk = fate.walk
    walk.forward(fate.unit)
    is_small = fate.topic.kind == Kind.COMPLAINT and fate.topic.category in AT_ONCE
    if "work" not in fate.topic.answers or (is_small and walk.dice.random() < 0.5):
        walk.answer(fate.words("done"))
        walk.close(by_sender=fate.by_sender())
    else:
        span = walk.work(fate.words("work"))
        walk.finish(span, fate.words("done"), by_sender=fate.by_sender())


def _waiting(fate):
    if fate.walk.dice.random() < 0.5:
        fate.walk.forward(fate.unit)


def _work(fate):
    fate.walk.forward(fate.unit)
    fate.walk.work(fate.words("work"), spans=(15, 45))


def _told(act, outcome):
    """The fate of what is declined, proposed or not ours: a reason instead of an answer."""

    def tell(fate):
        fate.walk.forward(fate.unit)
        delay = fate.walk.within(5)
        fate.walk.go(act, Part.OFFICER, delay, reason=fate.words(outcome))

    return tell


def _refused(fate):
    _told(Act.REFUSE, "refused")(fate)
    walk = fate.walk
    if not walk.is_over and walk.dice.random() < OBJECTED:
        fate.contest = _objection(walk)
        if fate.contest and fate.contest["outcome"] == ContestOutcome.GRANTED:
            walk.go(Act.GRANT, Part.SECOND_OFFICER, 0, reason=fate.contest["text"])
            walk.go(Act.ANSWER, Part.OFFICER, 9, answer=walk.dice.choice(words.CONTINUED))
            walk.close(by_sender=True)


def _objection(walk):
    """The sender objects; another officer has decided, if there was time to."""
    told = walk.wait(walk.dice.randint(1, 6))
    if told is None:
        return None
    contest = {"day": told, "reason": walk.dice.choice(words.OBJECTIONS), "outcome": ""}
    decided = walk.wait(walk.dice.randint(2, 5))
    if decided is not None:
        granted = walk.dice.random() < GRANTED
        outcome = ContestOutcome.GRANTED if granted else ContestOutcome.REFUSED
        text = walk.dice.choice(words.GOES_ON if granted else words.STANDS)
        contest |= {"outcome": outcome.value, "text": text, "decided": decided}
    return contest


def _archived(fate):
    delay = fate.walk.within(3)
    fate.walk.go(Act.ARCHIVE, Part.VERIFIER, delay, reason=fate.words("archived"))


def _merged(fate):
    reason = fate.walk.dice.choice(words.MERGED)
    fate.walk.go(Act.MERGE, Part.VERIFIER, fate.walk.dice.randint(1, 2), reason=reason)


_FATES = {
    "answered": _answered,
    "done": _done,
    "waiting": _waiting,
    "work": _work,
    "refused": _refused,
    "outside": _told(Act.DECLARE_OUTSIDE, "outside"),
    "proposed": _told(Act.PROPOSE, "proposed"),
    "archived": _archived,
    "merged": _merged,
}
