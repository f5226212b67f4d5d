"""Filling the board of made-up posts, and emptying it; in portions, past the services."""

from datetime import timedelta
from itertools import batched

from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale

from forums.boards.load.words import name_of, texts, titles
from forums.boards.markdown import render
from forums.boards.models import Board, Follow, Post, PostPicture, PostVersion, Reaction, Thread
from forums.boards.models.thread import slug_of
from forums.boards.services.counters import recount_board
from forums.moderation.states import Premoderation, Visibility
from forums.people.models import User

SLUG = "uji-beban"
MARK = "Kiriman buatan untuk menguji beban; bukan percakapan warga."
ADDRESS = "beban-{:d}@uji-beban.invalid"
PEOPLE, TEXTS, SHORT, PORTION = 200, 2000, 10, 5000
HIDDEN_EVERY = 97  # of the long thread's posts, one in so many is hidden
YEARS = timedelta(days=3 * 365)


def own_board():
    """The board that :class:`Filler` made, or None. A board of others is never taken for it."""
    return Board.objects.filter(slug=SLUG, description=MARK).first()


class Filler:
    """Makes the board and fills it; ``tell(sentence)`` hears of every portion."""

    def __init__(self, tell):
        self.tell = tell
        self.until = timezone.now()
        self.texts = [(source, render(source).html) for source in texts(TEXTS)]

    def run(self, *, posts, threads):
        """A thread of ``posts`` posts, one of ten, and ``threads`` with one; returns the board."""
        self.board = Board.objects.create(
            slug=SLUG,
            title="Uji beban",
            description=MARK,
            locale=Locale.get_default(),
            premoderation=Premoderation.NONE,
            position=999,
        )
        self.people = User.objects.bulk_create(
            User(email=ADDRESS.format(n), name=name_of(n), password=make_password(None))
            for n in range(PEOPLE)
        )
        for number, count in enumerate((posts, SHORT)):
            self._fill_thread(number, count)
        self._add_threads(threads)
        recount_board(self.board)
        call_command("refresh_statistics")
        return self.board

    def _fill_thread(self, number, count):
        (thread,) = Thread.objects.bulk_create([self._thread(f"Utas {count} kiriman", number)])
        step = YEARS / count
        for numbers in batched(range(1, count + 1), PORTION):
            with transaction.atomic():
                Post.objects.bulk_create(
                    self._post(thread, n, self.until - YEARS + n * step) for n in numbers
                )
                Thread.objects.filter(pk=thread.pk).update(
                    last_number=numbers[-1],
                    posts_count=numbers[-1] - numbers[-1] // HIDDEN_EVERY,
                    last_post_at=self.until - YEARS + numbers[-1] * step,
                )
            self.tell(f"posts of one thread: {numbers[-1]:,} of {count:,}")

    def _add_threads(self, count):
        made = 0
        for portion in batched(titles(count), PORTION):
            rows = [self._thread(title, made + n) for n, title in enumerate(portion)]
            with transaction.atomic():
                for row in rows:
                    row.posts_count = row.last_number = 1
                threads = Thread.objects.bulk_create(rows)
                Post.objects.bulk_create(self._post(row, 1, row.created_at) for row in threads)
            made += len(rows)
            self.tell(f"threads: {made:,} of {count:,}")

    def _thread(self, title, number):
        moment = self.until - timedelta(minutes=7 * number)
        return Thread(
            board=self.board,
            author=self.people[number % PEOPLE],
            title=title,
            slug=slug_of(title),
            visibility=Visibility.VISIBLE,
            created_at=moment,
            last_post_at=moment,
        )

    def _post(self, thread, number, moment):
        source, html = self.texts[(thread.pk + number * 31) % TEXTS]
        hidden = number % HIDDEN_EVERY == 0
        return Post(
            thread=thread,
            number=number,
            author=self.people[(thread.pk + number * 7) % PEOPLE],
            source=source,
            html=html,
            visibility=Visibility.HIDDEN if hidden else Visibility.VISIBLE,
            created_at=moment,
            thanks_count=number % 5,
        )


def empty(board, tell):
    """Take away ``board``, all that stands on it and the made-up people; newest first."""
    for model in (Reaction, PostVersion, PostPicture):
        model.objects.filter(post__thread__board=board).delete()
    Follow.objects.filter(thread__board=board).delete()
    Thread.objects.filter(board=board).update(accepted_post=None, official_post=None)
    for name, rows in (
        ("posts", Post.objects.filter(thread__board=board)),
        ("threads", Thread.objects.filter(board=board)),
    ):
        gone = 0
        while keys := list(rows.order_by("-pk").values_list("pk", flat=True)[:PORTION]):
            with transaction.atomic():
                # Nothing hangs on these rows any more: no need to collect it row by row.
                _delete_at_once(rows.model.objects.filter(pk__in=keys))
            gone += len(keys)
            tell(f"{name} removed: {gone:,}")
    board.delete()
    User.objects.filter(email__endswith=ADDRESS.partition("@")[2]).delete()


def _delete_at_once(rows):
    rows._raw_delete(rows.db)
