"""Hundreds of believable aspirations over a year, the same ones for the same day and seed."""

from collections import Counter
from datetime import timedelta
from random import Random

from forums.aspirations.stages import Act, Part, Stage
from forums.aspirations.states import Channel, Kind, Outside, Privacy

from . import words
from .categories import UNIT_OF
from .fates import OUTCOMES, walk_to
from .slots import LANDMARKS, fill, slots_for
from .topics import all_topics
from .walks import Walk, Weekends

DAYS = 365
# How often each category comes up; months in which it does so more often.
SHARES = {
    "jalan-trotoar": 12,
    "saluran-genangan": 10,
    "sampah-kebersihan": 12,
    "penerangan-jalan": 9,
    "pohon-taman": 7,
    "parkir-lalu-lintas": 7,
    "ketertiban-kebisingan": 6,
    "fasos-fasum": 6,
    "layanan-kelurahan": 8,
    "kesehatan-posyandu": 6,
    "pendidikan-beasiswa": 6,
    "bantuan-sosial": 5,
    "umkm": 5,
    "lainnya": 4,
}
SEASONS = {
    "saluran-genangan": ({11, 12, 1, 2}, 4),
    "pohon-taman": ({11, 12, 1}, 2),
    "jalan-trotoar": ({12, 1, 2, 3}, 1.4),
    "kesehatan-posyandu": ({2, 3, 4}, 1.8),
    "pendidikan-beasiswa": ({6, 7, 8}, 2.2),
}
HIDDEN, GUEST, ASSISTED, DUPLICATE = 0.15, 0.20, 0.12, 0.05
# Of complaints only, which are less than half.
CONFIDENTIAL = 0.1
# Nothing is worked on for longer than so many days, nor left lying.
WORKS_SINCE, WAITS_SINCE = 40, 16
# Nobody objects to what was decided more days ago.
OBJECTS_WITHIN = 30
# A duplicate comes so many days after the first one.
DUPLICATE_WITHIN = 12
RATED, MOST_SUPPORTERS = 0.5, 60
SCORES = {5: 34, 4: 37, 3: 16, 2: 8, 1: 5}
AT_COUNTERS = [Channel.COUNTER, Channel.COUNTER, Channel.NEIGHBOURHOOD, Channel.CADRE]
PLACES = ["Dekat {patokan}", "Sekitar {patokan}", "Kira-kira 20 meter dari {patokan}"]


def records(count=300, *, today, off=None, seed="aspirasi"):
    """``count`` dictionaries, the oldest first.

    ``off`` answers ``day in off`` with whether the office is closed. Days are counted from
    ``today``; ``into`` of a merged one is the place of the other in this list.
    """
    return _Maker(Random(seed), today, Weekends() if off is None else off).make(count)  # noqa: S311


class _Maker:
    def __init__(self, dice, today, off):
        self.dice, self.today, self.off = dice, today, off
        self.topics = all_topics()
        self.used = Counter()
        self.made, self.slots = [], []

    def make(self, count):
        # More of late than a year ago: the site is becoming known.
        days = sorted(-round(DAYS * self.dice.betavariate(1, 1.25)) for _number in range(count))
        for day in days:
            self._add(day)
        self._object_to_the_latest()
        return self.made

    def _add(self, day):
        place = self._to_repeat(day) if self.dice.random() < DUPLICATE else None
        topic, slots = self.slots[place] if place is not None else self._new(day)
        self.slots.append((topic, slots))
        record = self._record(topic, slots, day)
        walk = Walk(
            Stage.RECEIVED, self.today + timedelta(days=day), self.today, self.off, self.dice
        )
        if place is None:
            outcome = self._outcome(topic, day)
        else:
            outcome, record["into"] = "merged", place
            # Only what the public reads is merged.
            record["privacy"] = Privacy.PUBLIC.value
        unit = UNIT_OF[topic.category]
        record["messages"], record["contest"] = walk_to(walk, outcome, topic, slots, unit)
        record["steps"], record["stage"] = walk.steps, walk.stage.value
        if walk.stage != Stage.MERGED:
            record["into"] = None
        self._add_outside(record, topic)
        self._add_voices(record)
        self.made.append(record)

    def _object_to_the_latest(self):
        """So that one objection waits: the sender of what was declined last objects today."""
        declined = [
            record
            for record in self.made
            if (record["stage"], record["privacy"]) == (Stage.REFUSED, Privacy.PUBLIC)
            and not record["contest"]
            and record["steps"][-1]["day"] > -OBJECTS_WITHIN
        ]
        if declined:
            latest = max(declined, key=lambda record: record["steps"][-1]["day"])
            reason = self.dice.choice(words.OBJECTIONS)
            latest["contest"] = {"day": 0, "reason": reason, "outcome": ""}

    def _new(self, day):
        """A topic of the season that was used the least, with places of one RW."""
        month = (self.today + timedelta(days=day)).month
        weights = [share * _season(slug, month) for slug, share in SHARES.items()]
        [category] = self.dice.choices(list(SHARES), weights)
        rw, rt = self.dice.choice(list(LANDMARKS)), self.dice.randint(1, 12)
        possible = [topic for topic in self.topics[category] if rw not in topic.not_in]
        self.dice.shuffle(possible)
        topic = min(possible, key=lambda topic: self.used[topic.title])
        self.used[topic.title] += 1
        return topic, slots_for(self.dice, rw, rt)

    def _to_repeat(self, day):
        """The place of a public one shortly before, that something else may be merged into."""
        for place in reversed(range(len(self.made))):
            first = self.made[place]
            if first["day"] < day - DUPLICATE_WITHIN:
                return None
            is_open = all(step["day"] > day + 4 for step in first["steps"] if _ends(step))
            if is_open and first["privacy"] == Privacy.PUBLIC and first["into"] is None:
                return place
        return None

    def _outcome(self, topic, day):
        possible = [name for name in topic.answers if name != "work" or day > -WORKS_SINCE]
        if day > -WAITS_SINCE:
            possible.append("waiting")
        return self.dice.choices(possible, [OUTCOMES[name] for name in possible])[0]

    def _record(self, topic, slots, day):
        chance = self.dice.random()
        assisted, guest = chance < ASSISTED, ASSISTED <= chance < ASSISTED + GUEST
        return {
            "kind": topic.kind,
            "title": fill(topic.title, self.dice, slots),
            "text": fill(topic.text, self.dice, slots),
            "category": topic.category,
            "rw": int(slots["rw"]),
            "rt": int(slots["rt"]),
            "landmark": self._landmark(topic, slots),
            "privacy": self._privacy(topic).value,
            "channel": (self.dice.choice(AT_COUNTERS) if assisted else Channel.WEB).value,
            "guest": guest,
            "day": day,
            "into": None,
        }

    def _landmark(self, topic, slots):
        """Where it is; nothing where it isn't about a place."""
        landmark = fill(self.dice.choice(PLACES), self.dice, slots)
        return landmark if "{patokan}" in topic.title + topic.text else ""

    def _privacy(self, topic):
        if topic.kind == Kind.COMPLAINT and self.dice.random() < CONFIDENTIAL:
            return Privacy.CONFIDENTIAL
        return Privacy.NAME_HIDDEN if self.dice.random() < HIDDEN else Privacy.PUBLIC

    def _add_outside(self, record, topic):
        """Where it went when it isn't for the kelurahan to decide, with a number made up."""
        record["outside"] = None
        if record["stage"] == Stage.OUTSIDE:
            agency = topic.answers["outside"][0]
            number = f"{self.dice.choice(['A', 'B', 'C'])}-{self.dice.randint(1000, 9999)}"
            record["outside"] = {"channel": Outside.OTHER.value, "agency": agency, "number": number}

    def _add_voices(self, record):
        """Supporters (a long tail), and what the sender thinks of what was done."""
        tail = int(self.dice.lognormvariate(1.2, 1.15))
        tail = tail // 6 if record["kind"] == Kind.QUESTION else tail
        is_public = record["privacy"] != Privacy.CONFIDENTIAL
        record["supporters"] = min(MOST_SUPPORTERS, tail) if is_public else 0
        record["rating"] = None
        if record["stage"] == Stage.DONE and self.dice.random() < RATED:
            [score] = self.dice.choices(list(SCORES), list(SCORES.values()))
            is_answer = record["kind"] == Kind.QUESTION
            texts = (words.ANSWER_RATED if is_answer else words.WORK_RATED)[score]
            told = self.dice.choice([*texts, "", ""])
            record["rating"] = {"score": score, "text": told, "day": record["steps"][-1]["day"]}


def _season(slug, month):
    months, factor = SEASONS.get(slug, ((), 1))
    return factor if month in months else 1


def _ends(step):
    """Whether nothing can be merged into it after this step."""
    return step["part"] != Part.VERIFIER or step["act"] != Act.FORWARD
