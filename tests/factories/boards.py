"""Boards, threads and posts for tests."""

from wagtail.models import Locale

from forums.boards.models import Board, Post, Thread
from forums.boards.services import open_thread, write_post
from forums.moderation.states import Premoderation, Visibility


def make_board(slug="lingkungan", **fields):
    """A board on which everybody's posts are shown at once."""
    known = {"title": slug.title(), "description": "Tentang lingkungan.", "area": "lingkungan"}
    known |= {"premoderation": Premoderation.NONE, "locale": Locale.get_default()}
    return Board.objects.create(slug=slug, **{**known, **fields})


def make_thread(author, board=None, title="Jadwal angkut sampah", **fields):
    """A thread that ``author`` opened."""
    board = board or make_board()
    source = fields.pop("source", "Gerobak tidak muat di gang kami.")
    return open_thread(actor=author, board=board, title=title, source=source, **fields)


def make_post(thread, author, source="Kami bergiliran tiap Rabu.", **fields):
    """A reply."""
    return write_post(actor=author, thread=thread, source=source, **fields)


def fill_thread(thread, author, count):
    """Many replies at once, past the services; for tests of lists."""
    first = thread.last_number + 1
    Post.objects.bulk_create(
        Post(
            thread=thread,
            number=number,
            author=author,
            source=f"Kiriman {number}",
            html=f"<p>Kiriman {number}</p>",
            visibility=Visibility.VISIBLE,
        )
        for number in range(first, first + count)
    )
    Thread.objects.filter(pk=thread.pk).update(
        last_number=first + count - 1, posts_count=first + count - 1
    )
    thread.refresh_from_db()
    return thread
