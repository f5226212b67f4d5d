"""Everything that changes an aspiration. Each function asks permissions.py and leaves a trail."""

from forums.aspirations.services.after import finish, rate, reopen
from forums.aspirations.services.announcing import announce
from forums.aspirations.services.answering import give_answer
from forums.aspirations.services.editing import edit_aspiration, withdraw
from forums.aspirations.services.exchange import complete, send_message
from forums.aspirations.services.many import (
    Outcome,
    announce_many,
    answer_many,
    assign_many,
    forward_many,
    refuse_many,
)
from forums.aspirations.services.merging import merge, unmerge
from forums.aspirations.services.moving import assign_officer, move
from forums.aspirations.services.objecting import contest, decide_contest, name_second_officer
from forums.aspirations.services.outside import forward_outside
from forums.aspirations.services.programs import link_program, tell_milestones, unlink_program
from forums.aspirations.services.seen import AlreadyMoved
from forums.aspirations.services.sending import Sent, Voice, send_aspiration
from forums.aspirations.services.splitting import split
from forums.aspirations.services.taking_part import follow, support
from forums.aspirations.services.work import add_checklist_item, add_note, remove_item, tick_item

__all__ = [
    "AlreadyMoved",
    "Outcome",
    "Sent",
    "Voice",
    "add_checklist_item",
    "add_note",
    "announce",
    "announce_many",
    "answer_many",
    "assign_many",
    "assign_officer",
    "complete",
    "contest",
    "decide_contest",
    "edit_aspiration",
    "finish",
    "follow",
    "forward_many",
    "forward_outside",
    "give_answer",
    "link_program",
    "merge",
    "move",
    "name_second_officer",
    "rate",
    "refuse_many",
    "remove_item",
    "reopen",
    "send_aspiration",
    "send_message",
    "split",
    "support",
    "tell_milestones",
    "tick_item",
    "unlink_program",
    "unmerge",
    "withdraw",
]
