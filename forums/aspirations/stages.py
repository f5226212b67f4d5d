"""The stages of an aspiration and the one table of moves between them."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    """How far an aspiration is; the words are those of the design (domain.md, section 2)."""

    RECEIVED = "received", _("Received")
    INCOMPLETE = "incomplete", _("To be completed")
    FORWARDED = "forwarded", _("Forwarded")
    IN_PROGRESS = "in_progress", _("In progress")
    ANSWERED = "answered", _("Answered")
    DONE = "done", _("Done")
    PROPOSED = "proposed", _("Proposed to the Musrenbang")
    REFUSED = "refused", _("Cannot be followed up")
    OUTSIDE = "outside", _("Not ours to decide")
    ARCHIVED = "archived", _("Archived")
    MERGED = "merged", _("Merged")


_S = Stage
OPEN = frozenset({_S.RECEIVED, _S.INCOMPLETE, _S.FORWARDED, _S.IN_PROGRESS, _S.PROPOSED})
# What the office still works on, so that its clock may run.
AT_WORK = frozenset({_S.RECEIVED, _S.FORWARDED, _S.IN_PROGRESS})
TURNED_DOWN = frozenset({_S.REFUSED, _S.OUTSIDE, _S.ARCHIVED})
CLOSED = frozenset({_S.DONE, _S.MERGED}) | TURNED_DOWN
# Whoever sent it may contest these once.
CONTESTABLE = frozenset({_S.ANSWERED, _S.DONE, _S.REFUSED, _S.OUTSIDE})
# The clock that runs in place of the stage's while an objection waits to be decided.
OBJECTION = "objection"


class Part(models.TextChoices):
    """In which part somebody moves an aspiration."""

    SENDER = "sender", _("Sender")
    VERIFIER = "verifier", _("Verifying officer")
    OFFICER = "officer", _("Officer of the unit in charge")
    SECOND_OFFICER = "second_officer", _("Another officer")
    SYSTEM = "system", _("The clock")


class Act(models.TextChoices):
    """What is done to an aspiration."""

    FORWARD = "forward", _("Forward to a unit")
    ASK = "ask", _("Ask the sender")
    COMPLETE = "complete", _("Mark as complete")
    START = "start", _("Take up")
    ANSWER = "answer", _("Answer")
    FINISH = "finish", _("Finish")
    PROPOSE = "propose", _("Propose to the Musrenbang")
    REFUSE = "refuse", _("Decline")
    DECLARE_OUTSIDE = "declare_outside", _("Declare not ours to decide")
    ARCHIVE = "archive", _("Archive")
    MERGE = "merge", _("Merge into another")
    UNMERGE = "unmerge", _("Undo the merging")
    REOPEN = "reopen", _("Reopen")
    GRANT = "grant", _("Take up again after an objection")


@dataclass(frozen=True)
class Move:
    """From any of ``origins`` to ``to`` (None: back to where it came from), in one of ``parts``.

    ``needs`` must be given; ``tells`` names who hears of it besides the sender.
    """

    origins: frozenset
    to: Stage | None
    parts: frozenset
    needs: tuple = ()
    tells: tuple = ("followers",)


def _move(origins, to, *parts, needs=(), tells=("followers",)):
    return Move(frozenset(origins), to, frozenset(parts), tuple(needs), tuple(tells))


_P = Part
BACK = None
_STAFF = (_P.VERIFIER, _P.OFFICER)
_REFUSABLE = OPEN | {_S.ANSWERED}
MOVES = {
    Act.FORWARD: _move(
        AT_WORK | {_S.PROPOSED},
        _S.FORWARDED,
        *_STAFF,
        needs=["unit"],
        tells=["followers", "unit"],
    ),
    Act.ASK: _move(AT_WORK, _S.INCOMPLETE, *_STAFF, needs=["reason"], tells=[]),
    Act.COMPLETE: _move({_S.INCOMPLETE}, BACK, _P.SENDER, *_STAFF, tells=["unit"]),
    Act.START: _move(
        {_S.FORWARDED, _S.ANSWERED, _S.PROPOSED}, _S.IN_PROGRESS, _P.OFFICER, needs=["target_on"]
    ),
    Act.ANSWER: _move(AT_WORK | {_S.PROPOSED}, _S.ANSWERED, *_STAFF, needs=["answer"]),
    Act.FINISH: _move({_S.ANSWERED}, _S.DONE, _P.SENDER, _P.OFFICER, _P.SYSTEM),
    Act.PROPOSE: _move(AT_WORK | {_S.ANSWERED}, _S.PROPOSED, *_STAFF, needs=["reason"]),
    Act.REFUSE: _move(_REFUSABLE, _S.REFUSED, *_STAFF, needs=["reason"]),
    Act.DECLARE_OUTSIDE: _move(_REFUSABLE, _S.OUTSIDE, *_STAFF, needs=["reason"]),
    Act.ARCHIVE: _move(
        {_S.RECEIVED, _S.INCOMPLETE}, _S.ARCHIVED, _P.VERIFIER, _P.SYSTEM, needs=["reason"]
    ),
    Act.MERGE: _move(OPEN | {_S.ANSWERED}, _S.MERGED, *_STAFF, needs=["reason", "target"]),
    Act.UNMERGE: _move({_S.MERGED}, BACK, *_STAFF, needs=["reason"]),
    Act.REOPEN: _move(
        {_S.DONE, _S.ARCHIVED},
        _S.FORWARDED,
        _P.SENDER,
        _P.VERIFIER,
        needs=["reason"],
        tells=["followers", "unit"],
    ),
    Act.GRANT: _move(
        CONTESTABLE,
        _S.IN_PROGRESS,
        _P.SECOND_OFFICER,
        needs=["reason"],
        tells=["followers", "unit"],
    ),
}


class ForbiddenMove(Exception):
    """This act isn't possible at this stage, or not in this part."""


def destination(act, origin, part):
    """Where ``act`` leads from ``origin``, None for back; raises ForbiddenMove."""
    move = MOVES[act]
    if origin not in move.origins or part not in move.parts:
        raise ForbiddenMove(f"{part} cannot {act} what is {origin}.")
    return move.to


def acts_for(stage, parts):
    """The acts that somebody in any of ``parts`` may do at ``stage``, in the table's order."""
    return [act for act, move in MOVES.items() if stage in move.origins and move.parts & set(parts)]
