"""The public trail (*Jejak*) as its readers see it: what happened, who did it, when and why."""

from dataclasses import dataclass, field

from django.db.models import OuterRef, Prefetch, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from wagtail.models import Page

from blocks.visibility import visible
from forums.aspirations.looks import look_of
from forums.aspirations.models import Answer, Step, StepKind
from forums.aspirations.stages import Act, Part
from forums.aspirations.states import ContestOutcome, Outside

ACTS = {
    Act.FORWARD: gettext_noop("Forwarded to %(unit)s"),
    Act.ASK: gettext_noop("The sender is asked to add something"),
    Act.COMPLETE: gettext_noop("Completed"),
    Act.START: gettext_noop("Taken up"),
    Act.ANSWER: gettext_noop("Answered"),
    Act.FINISH: gettext_noop("Done"),
    Act.PROPOSE: gettext_noop("Proposed to the Musrenbang"),
    Act.REFUSE: gettext_noop("Cannot be followed up"),
    Act.DECLARE_OUTSIDE: gettext_noop("Not ours to decide"),
    Act.ARCHIVE: gettext_noop("Archived"),
    Act.MERGE: gettext_noop("Merged into another one"),
    Act.UNMERGE: gettext_noop("Taken out of the other one again"),
    Act.REOPEN: gettext_noop("Reopened"),
    Act.GRANT: gettext_noop("Taken up again after the objection"),
}
KIND_ICONS = {
    StepKind.RECEIVED: "mail",
    StepKind.TAKEN_IN: "link",
    StepKind.LET_GO: "link",
    StepKind.SPLIT: "link",
    StepKind.FORWARDED_OUTSIDE: "external-link",
    StepKind.CONTESTED: "message-circle",
    StepKind.CONTEST_DECIDED: "shield",
    StepKind.RATED: "heart",
    StepKind.PROGRAM_LINKED: "sprout",
    StepKind.PROGRAM_UNLINKED: "sprout",
    StepKind.MILESTONE_REACHED: "trophy",
}


@dataclass
class Mark:
    """One point of the trail. ``other`` and ``page`` are only set where the public may open them.

    ``answer`` is the official answer that was given here; ``reason`` is why, in the office's or the
    sender's words, "" where the answer or the point before says it. ``number`` counts from one.
    """

    step: Step
    title: str
    by: str
    icon: str
    tone: str
    other: object = None
    page: object = None
    answer: object = None
    reason: str = ""
    number: int = 0

    @property
    def when(self):
        """When it was told. What the office decided in silence before is not for the public."""
        return self.step.announced_at


@dataclass
class Jejak:
    """The trail of one aspiration: its marks in order."""

    marks: list = field(default_factory=list)

    @property
    def says_why(self):
        """Whether its last move says why it was made."""
        moves = [mark for mark in self.marks if mark.step.kind == StepKind.MOVED]
        return bool(moves and moves[-1].reason)

    @property
    def answers(self):
        """The marks with an official answer, the newest first."""
        return [mark for mark in reversed(self.marks) if mark.answer]


def jejak_of(aspiration):
    """The Jejak of ``aspiration``, as it was announced. Three queries."""
    steps = list(_told(aspiration.steps))
    answers = {answer.step_id: answer for answer in _answers(steps)}
    pages = _open_pages(steps)
    marks = [_mark(step, aspiration, answers, pages) for step in steps]
    for number, (before, mark) in enumerate(zip([None, *marks], marks, strict=False), 1):
        mark.number, why = number, mark.step.reason
        is_said = mark.answer or why in mark.title or (before and before.step.reason == why)
        mark.reason = "" if is_said else why
    return Jejak(marks)


def jejak_of_each(keys):
    """Key → Jejak of these aspirations for a list: what happened, and when. One query at most."""
    found = {key: Jejak() for key in keys}
    steps = _told(Step.objects.filter(aspiration__in=found.keys()))
    for step in steps.select_related("aspiration"):
        found[step.aspiration_id].marks.append(_mark(step, step.aspiration, {}, {}))
    return found


def with_last_news(aspirations):
    """The queryset with ``told_at``: when anything about one was told last. For public lists."""
    told = Step.objects.announced().filter(aspiration=OuterRef("pk")).order_by("-announced_at")
    return aspirations.annotate(told_at=Subquery(told.values("announced_at")[:1]))


def _told(steps):
    """What the public may know, in the order in which it was told."""
    return steps.announced().in_order().order_by("announced_at", "created_at", "pk")


def _answers(steps):
    keys = [step.pk for step in steps if step.act == Act.ANSWER]
    rows = Answer.objects.filter(step__in=keys).select_related("unit")
    return rows.prefetch_related(Prefetch("attachments")) if keys else []


def _open_pages(steps):
    """Key → page, for those that everybody may open."""
    keys = {step.page_id for step in steps if step.page_id}
    return {page.pk: page for page in visible(Page.objects.filter(pk__in=keys))} if keys else {}


def _mark(step, aspiration, answers, pages):
    is_move = step.kind == StepKind.MOVED
    look = look_of(step.to_stage) if is_move and step.to_stage else None
    return Mark(
        step=step,
        title=_act_title(step) if is_move else _kind_title(step, aspiration),
        by=_who(step),
        icon=look.icon if look else KIND_ICONS.get(step.kind, "check"),
        tone=look.tone if look else "new",
        other=step.other if step.other and step.other.is_visible else None,
        page=pages.get(step.page_id),
        answer=answers.get(step.pk),
    )


def _act_title(step):
    if step.act == Act.FORWARD and not step.unit:
        return _("Forwarded")
    if step.act not in ACTS:
        return step.get_to_stage_display()
    return _(ACTS[step.act]) % {"unit": step.unit.shown_name if step.unit else ""}


def _kind_title(step, aspiration):
    if step.kind == StepKind.FORWARDED_OUTSIDE:
        return _handed_on_title(step.data.get("channel", ""), step.data.get("number", ""))
    if step.kind == StepKind.CONTEST_DECIDED and step.data.get("outcome") in ContestOutcome.values:
        outcome = ContestOutcome(step.data["outcome"]).label
        return _("Objection decided: %(outcome)s") % {"outcome": outcome}
    if step.kind == StepKind.RATED and step.data.get("score"):
        return _("Rated %(score)s of 5 by the sender") % {"score": step.data["score"]}
    if step.kind == StepKind.MILESTONE_REACHED and step.data.get("title"):
        return _("Milestone reached: %(title)s") % {"title": step.data["title"]}
    if step.kind == StepKind.SPLIT:
        came = step.other_id and step.other_id == aspiration.split_from_id
        return _("Split off from another one") if came else _("A part of it became a new one")
    return step.get_kind_display()


def _handed_on_title(channel, number):
    if channel not in (Outside.JAKI, Outside.LAPOR):
        return _("Handed on to another office, number %(number)s") % {"number": number}
    words = {"channel": Outside(channel).label, "number": number}
    return _("Handed on to %(channel)s, number %(number)s") % words


def _who(step):
    """Who did it, as the public reads it: a part or a unit, never a person."""
    if step.part == Part.SYSTEM:
        return _("By itself, after the time that was told")
    if not step.part:
        return step.unit.shown_name if step.unit else ""
    is_forwarding = step.act == Act.FORWARD
    if step.part in (Part.OFFICER, Part.SECOND_OFFICER) and step.unit and not is_forwarding:
        name = step.unit.shown_name
        return f"{name} · {Part.SECOND_OFFICER.label}" if step.part == Part.SECOND_OFFICER else name
    if is_forwarding and step.part == Part.OFFICER:
        return _("Officer in charge")
    return step.get_part_display()
