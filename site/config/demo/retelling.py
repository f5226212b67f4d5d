"""What happened to one aspiration of the demo, as the rows that the services would have left."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random
from uuid import uuid4

from django.utils import timezone

from config.demo.content.aspirations.positions import position_of
from config.demo.pages import day
from forums.aspirations import codes
from forums.aspirations.answering import find_pages
from forums.aspirations.clock import (
    begin_objection,
    end_objection,
    enter_stage,
    start_clock,
    tell_answer,
)
from forums.aspirations.models import Answer, Aspiration, Contest, ProgramLink, Rating, Step
from forums.aspirations.models import StepKind as Kind
from forums.aspirations.stages import Act, Part, Stage, destination
from forums.aspirations.states import Channel, ContestOutcome, Privacy
from forums.moderation.states import Visibility

OFFICE_HOURS, WAKING_HOURS = (8, 16), (6, 21)
# At home on any day; everybody else works in the office.
AT_HOME = (Part.SENDER, Part.SYSTEM)


@dataclass(frozen=True)
class Cast:
    """Who takes part, and what there is: people by first name, all else by slug.

    ``officers`` answer for the unit with that slug. ``off`` are the days without office hours.
    """

    people: dict
    residents: list
    supporters: list
    verifier: object
    officers: dict
    units: dict
    categories: dict
    pages: dict
    off: object


class Story:
    """One aspiration with the rows of its trail, none of them stored.

    ``stories`` are those told before, by name: what is merged goes into one of them.
    """

    def __init__(self, record, cast, stories, seed):
        self.record, self.cast, self.stories = record, cast, stories
        self.dice = Random(seed)  # noqa: S311 (a demo that is the same every time)
        self.steps, self.answers, self.rest = [], [], []
        self.merged_into, self.before = None, ()
        self.now = _at(day(record["day"]), self._hour(WAKING_HOURS))
        self.aspiration = self._received()
        self._step(Kind.RECEIVED, Part.SENDER, to_stage=Stage.RECEIVED)
        for on, _rank, part, happens, given in sorted(self._events(), key=lambda e: e[:2]):
            self._wait_until(day(on), part)
            happens(given)

    def _received(self):
        record = self.record
        is_confidential = record["privacy"] == Privacy.CONFIDENTIAL
        author, token = self._author(), str(uuid4())
        outside = record.get("outside") or {}
        names = ("kind", "title", "text", "rw", "rt", "landmark", "privacy", "channel")
        latitude, longitude = position_of(record)
        aspiration = Aspiration(
            author=author,
            latitude=latitude,
            longitude=longitude,
            token=token,
            secret_digest="" if author else codes.digest(codes.secret_of(token)),
            code=codes.new_code(self.now.year),
            category=self.cast.categories[record["category"]],
            visibility=Visibility.PENDING if is_confidential else Visibility.VISIBLE,
            outside_channel=outside.get("channel", ""),
            outside_number=outside.get("number", ""),
            created_at=self.now,
            stage_since=self.now,
            changed_at=self.now,
            **{name: record[name] for name in names},
        )
        start_clock(aspiration)
        return aspiration

    def _author(self):
        """The resident who sent it; nobody for guests and for what others wrote down."""
        if self.record["channel"] != Channel.WEB or self.record.get("guest"):
            return None
        if "sender" in self.record:
            return self.cast.people.get(self.record["sender"])
        return self.dice.choice(self.cast.residents)

    def _events(self):
        """What happened: day, order within the day, part, how it is told, and what was given."""
        record = self.record
        for step in record["steps"]:
            yield step["day"], 1, Part(step["part"]), self._move, step
            if record.get("outside") and step["act"] == Act.DECLARE_OUTSIDE:
                yield step["day"], 2, Part.OFFICER, self._hand_on, record["outside"]
        if contest := record.get("contest"):
            yield contest["day"], 2, Part.SENDER, self._object, contest
            if contest["outcome"]:
                yield contest["decided"], 0, Part.SECOND_OFFICER, self._decide, contest
        if rating := record.get("rating"):
            yield rating["day"], 3, Part.SENDER, self._rate, rating
        if (program := record.get("program")) and program["page"] in self.cast.pages:
            yield program["day"], 2, Part.OFFICER, self._link, program

    def _move(self, given):
        aspiration, act, part = self.aspiration, Act(given["act"]), Part(given["part"])
        came_from = aspiration.stage, aspiration.stage_since
        to, since = destination(act, aspiration.stage, part), None
        if to is None:
            to, since = self.before
        self.before = came_from
        if "unit" in given:
            aspiration.unit = self.cast.units[given["unit"]]
        if "target" in given or act == Act.GRANT:
            aspiration.target_on = day(given["target"]) if "target" in given else None
        enter_stage(aspiration, to, since=since, now=self.now)
        aspiration.public_stage = to
        tell_answer(aspiration, self.now)
        step = self._step(
            Kind.MOVED,
            part,
            act=act,
            from_stage=came_from[0],
            to_stage=to,
            reason=given.get("reason", ""),
            data={"since": came_from[1].isoformat()},
        )
        if "answer" in given:
            self._answer(step, given["answer"])
        if act == Act.MERGE:
            self._merge(step, given)

    def _answer(self, step, text):
        aspiration = self.aspiration
        self.answers.append(
            Answer(
                aspiration=aspiration,
                step=step,
                unit=aspiration.unit,
                officer=step.actor,
                text=text,
                created_at=self.now,
            )
        )

    def _merge(self, step, given):
        name = given["into"] if "into" in given else self.record["into"]
        target = self.stories[name]
        self.merged_into = step.other = target.aspiration
        taken_in = target._step(Kind.TAKEN_IN, step.part, reason=step.reason)
        taken_in.other = self.aspiration
        taken_in.created_at = taken_in.announced_at = self.now

    def _hand_on(self, outside):
        data = {"channel": outside["channel"], "number": outside["number"]}
        self._step(Kind.FORWARDED_OUTSIDE, Part.OFFICER, data=data)

    def _object(self, contest):
        about = self.steps[-1]
        self._step(Kind.CONTESTED, Part.SENDER, reason=contest["reason"])
        self.contest = Contest(
            aspiration=self.aspiration,
            reason=contest["reason"],
            about_step=about,
            first_officer=about.actor,
            created_at=self.now,
        )
        self.rest.append(self.contest)
        begin_objection(self.aspiration, self.now)

    def _decide(self, contest):
        end_objection(self.aspiration)
        self.contest.outcome = ContestOutcome(contest["outcome"])
        self.contest.outcome_text = contest["text"]
        self.contest.decided_by, self.contest.decided_at = self.cast.verifier, self.now
        data = {"outcome": contest["outcome"]}
        self._step(Kind.CONTEST_DECIDED, Part.SECOND_OFFICER, reason=contest["text"], data=data)

    def _rate(self, rating):
        self._step(Kind.RATED, Part.SENDER, data={"score": rating["score"]})
        words = {"score": rating["score"], "text": rating["text"]}
        self.rest.append(Rating(aspiration=self.aspiration, created_at=self.now, **words))

    def _link(self, program):
        page = self.cast.pages[program["page"]]
        answering = find_pages({page.translation_key}).get(page.translation_key)
        milestones = answering.milestones if answering else []
        reached = [str(milestone.key) for milestone in milestones if milestone.is_reached]
        step = self._step(Kind.PROGRAM_LINKED, data={"page": page.title, "reached": reached})
        step.page_id = page.pk
        self.rest.append(
            ProgramLink(
                aspiration=self.aspiration,
                page_id=page.pk,
                page_key=page.translation_key,
                linked_by=step.actor,
                created_at=self.now,
            )
        )

    def _step(self, kind, part="", **fields):
        step = Step(
            aspiration=self.aspiration,
            kind=kind,
            part=part,
            actor=self._actor(part),
            unit=self.aspiration.unit if part != Part.SENDER else None,
            created_at=self.now,
            announced_at=self.now,
            **fields,
        )
        self.steps.append(step)
        return step

    def _actor(self, part):
        """Who it was, for the office."""
        unit = self.aspiration.unit
        return {
            Part.SENDER: self.aspiration.author,
            Part.VERIFIER: self.cast.verifier,
            Part.SECOND_OFFICER: self.cast.verifier,
            Part.OFFICER: self.cast.officers.get(unit.slug) if unit else None,
        }.get(part)

    def _wait_until(self, date, part):
        """Let time pass, never backwards and never beyond now; offices open on working days."""
        earliest = timezone.localdate(self.now)
        if part not in AT_HOME:
            while date in self.cast.off and date > earliest:
                date -= timedelta(days=1)
        hours = WAKING_HOURS if part == Part.SENDER else OFFICE_HOURS
        later = self.now + timedelta(minutes=self.dice.randint(5, 50))
        self.now = min(max(_at(date, self._hour(hours)), later), max(timezone.now(), self.now))

    def _hour(self, hours):
        return self.dice.uniform(*hours)


def _at(date, hour):
    """The moment on ``date``, not later than now."""
    moment = datetime.combine(date, time()) + timedelta(minutes=round(hour * 60))
    return min(timezone.make_aware(moment), timezone.now())
