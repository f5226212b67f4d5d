from forums.boards.models.board import Board
from forums.boards.models.discussion import PageDiscussion
from forums.boards.models.post import Post, PostPicture, PostVersion, with_mentions
from forums.boards.models.taking_part import Follow, Reaction
from forums.boards.models.thread import Thread

__all__ = [
    "Board",
    "Follow",
    "PageDiscussion",
    "Post",
    "PostPicture",
    "PostVersion",
    "Reaction",
    "Thread",
    "with_mentions",
]
