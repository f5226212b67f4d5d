"""Everything that changes the boards. Each function asks permissions.py and leaves a trail."""

from forums.boards.services.answering import accept_answer, mark_official
from forums.boards.services.beside import ensure_page_thread, post_beside_page
from forums.boards.services.editing import edit_post, withdraw_post
from forums.boards.services.history import ask_to_conceal_version, conceal_version
from forums.boards.services.moving import merge_threads, move_thread, split_thread
from forums.boards.services.order import close_thread, lock_thread, pin_thread, slow_thread
from forums.boards.services.taking_part import follow_thread, mark_read, react
from forums.boards.services.writing import open_thread, write_post

__all__ = [
    "accept_answer",
    "ask_to_conceal_version",
    "close_thread",
    "conceal_version",
    "edit_post",
    "ensure_page_thread",
    "follow_thread",
    "lock_thread",
    "mark_official",
    "mark_read",
    "merge_threads",
    "move_thread",
    "open_thread",
    "pin_thread",
    "post_beside_page",
    "react",
    "slow_thread",
    "split_thread",
    "withdraw_post",
    "write_post",
]
