"""The entries that services would have left in the trail of the site about an aspiration."""

from functools import cache

from config.demo.voices import sent_in_by
from forums.aspirations.models import StepKind as Kind
from forums.trail.models import TrailEntry
from forums.trail.services import role_of, target_fields

ACTIONS = {
    Kind.RECEIVED: "send",
    Kind.FORWARDED_OUTSIDE: "forward_outside",
    Kind.CONTESTED: "contest",
    Kind.CONTEST_DECIDED: "decide_contest",
    Kind.RATED: "rate",
    Kind.PROGRAM_LINKED: "link_program",
}


def entries_of(stories):
    """The entries about these stories, whose aspirations are stored; none of them is."""
    role = cache(role_of)
    entries = [_entry(story, step, role) for story in stories for step in story.steps]
    return sorted(filter(None, entries), key=lambda entry: entry.created_at)


def _entry(story, step, role):
    """The entry about one step; None where it tells what was done to another aspiration."""
    act = step.act if step.kind == Kind.MOVED else ACTIONS.get(step.kind)
    if act is None:
        return None
    actor = sent_in_by(story) if step.kind == Kind.RECEIVED else step.actor
    moved = step.kind in (Kind.MOVED, Kind.RECEIVED)
    return TrailEntry(
        actor=actor,
        by_person=actor is not None,
        role=role(actor),
        action=f"aspirations.{act}",
        **target_fields(story.aspiration),
        from_state=step.from_stage if moved else "",
        to_state=step.to_stage if moved else step.data.get("outcome", ""),
        # The trail of the site has more readers than a confidential one.
        reason="" if story.aspiration.is_confidential or not moved else step.reason,
        created_at=step.created_at,
    )
