"""Everything that changes an aspiration. Each function asks permissions.py and leaves a trail."""

from forums.aspirations.services.announcing import announce
from forums.aspirations.services.moving import AlreadyMoved, assign_officer, move
from forums.aspirations.services.sending import Sent, send_aspiration
from forums.aspirations.services.taking_part import follow, support

__all__ = [
    "AlreadyMoved",
    "Sent",
    "announce",
    "assign_officer",
    "follow",
    "move",
    "send_aspiration",
    "support",
]
