"""The models of the room."""

from forums.aspirations.models.aspiration import Aspiration
from forums.aspirations.models.category import Category
from forums.aspirations.models.finding import Audience, Dimension, Figure, Word
from forums.aspirations.models.picture import Picture
from forums.aspirations.models.programs import ProgramLink
from forums.aspirations.models.promises import DayOff, Promise
from forums.aspirations.models.step import Step, StepKind
from forums.aspirations.models.taking_part import (
    AssistedVoice,
    Contest,
    Follow,
    Rating,
    Support,
)
from forums.aspirations.models.work import (
    Answer,
    AnswerTemplate,
    Attachment,
    ChecklistItem,
    Message,
    Note,
    SavedFilter,
)

__all__ = [
    "Answer",
    "AnswerTemplate",
    "Aspiration",
    "AssistedVoice",
    "Attachment",
    "Audience",
    "Category",
    "ChecklistItem",
    "Contest",
    "DayOff",
    "Dimension",
    "Figure",
    "Follow",
    "Message",
    "Note",
    "Picture",
    "ProgramLink",
    "Promise",
    "Rating",
    "SavedFilter",
    "Step",
    "StepKind",
    "Support",
    "Word",
]
