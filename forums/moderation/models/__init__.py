"""What moderation owns, and the abstract model that it moderates."""

from forums.moderation.models.case import Case, Report
from forums.moderation.models.decision import Appeal, Decision
from forums.moderation.models.moderated import Moderated, ModeratedQuerySet
from forums.moderation.models.note import CaseNote
from forums.moderation.models.rule import Rule
from forums.moderation.models.sanction import Sanction
from forums.moderation.models.template import ReasonTemplate
from forums.moderation.models.word import WatchedWord

__all__ = [
    "Appeal",
    "Case",
    "CaseNote",
    "Decision",
    "Moderated",
    "ModeratedQuerySet",
    "ReasonTemplate",
    "Report",
    "Rule",
    "Sanction",
    "WatchedWord",
]
