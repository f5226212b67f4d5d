"""Telling people, and what people do with what they were told."""

from forums.notices.services.notify import notify
from forums.notices.services.reading import (
    mark_all_read,
    mark_read,
    mark_read_about,
    mark_unread,
)
from forums.notices.services.retract import retract
from forums.notices.services.wishes import save_wishes, stop_mail

__all__ = [
    "mark_all_read",
    "mark_read",
    "mark_read_about",
    "mark_unread",
    "notify",
    "retract",
    "save_wishes",
    "stop_mail",
]
