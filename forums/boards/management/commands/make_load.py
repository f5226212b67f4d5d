"""``manage.py make_load``: a very long thread and a very full board, to measure with."""

from time import monotonic

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from forums.boards.load.fill import SLUG, Filler, empty, own_board
from forums.boards.models import Board


class Command(BaseCommand):
    """Fills a board of its own; what others wrote is never touched."""

    help = "Fill a board of its own with made-up threads and posts, to measure the site with."

    def add_arguments(self, parser):
        parser.add_argument(
            "--posts", type=int, default=1_000_000, help="posts in one thread (1000000)"
        )
        parser.add_argument(
            "--threads", type=int, default=200_000, help="threads on the board (200000)"
        )
        parser.add_argument("--remove", action="store_true", help="take all of it away again")

    def handle(self, *, posts, threads, remove, verbosity, **options):
        if settings.DEPLOYMENT == "production":
            raise CommandError("Made-up posts are not for production.")
        if posts < 1 or threads < 0:
            raise CommandError("Give at least one post and no fewer than no threads.")
        began = monotonic()
        tell = self._tell if verbosity else lambda sentence: None
        board = own_board()
        if remove:
            if board is None:
                raise CommandError("There is nothing to remove.")
            empty(board, tell)
        elif Board.objects.filter(slug=SLUG).exists():
            raise CommandError(f"The board {SLUG} is there already; remove it first.")
        else:
            Filler(tell).run(posts=posts, threads=threads)
        tell(f"done in {monotonic() - began:.0f} s")

    def _tell(self, sentence):
        self.stdout.write(f"  {sentence}")
        self.stdout.flush()
