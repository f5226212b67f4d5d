"""Everything that changes what the public sees, and what follows from it.

For rooms with content: ``screen`` before storing, ``first_visibility`` for the new row, then
``enter_moderation`` (or ``open_case``) once it is stored; ``recheck_edited`` after an edit,
``resubmit`` after an edit of refused content, ``withdraw_content`` when its author takes it back.
"""

from forums.moderation.screening import Screening, first_visibility, screen
from forums.moderation.services.appeals import appeal_decision, decide_appeal
from forums.moderation.services.cases import (
    AlreadyDecided,
    ClaimedByAnother,
    decide_case,
    enter_moderation,
    open_case,
)
from forums.moderation.services.changing import revise_decision, undo_decision
from forums.moderation.services.claims import claim_case, release_case
from forums.moderation.services.content import recheck_edited, resubmit, withdraw_content
from forums.moderation.services.moves import move_content
from forums.moderation.services.notes import add_note
from forums.moderation.services.reports import AlreadyReported, report_content
from forums.moderation.services.reviews import open_review
from forums.moderation.services.sanctions import lift_sanction, suspend_person, warn_person

__all__ = [
    "AlreadyDecided",
    "AlreadyReported",
    "ClaimedByAnother",
    "Screening",
    "add_note",
    "appeal_decision",
    "claim_case",
    "decide_appeal",
    "decide_case",
    "enter_moderation",
    "first_visibility",
    "lift_sanction",
    "move_content",
    "open_case",
    "open_review",
    "recheck_edited",
    "release_case",
    "report_content",
    "resubmit",
    "revise_decision",
    "screen",
    "suspend_person",
    "undo_decision",
    "warn_person",
    "withdraw_content",
]
