"""``manage.py make_load_aspirations``: very many aspirations, to measure with."""

from time import monotonic

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from forums.aspirations.load.fill import Filler, empty, made_up
from forums.aspirations.services.repairing import recount_all

MOST = 20_000_000


class Command(BaseCommand):
    """Makes aspirations with codes of their own; what others sent is never touched."""

    help = "Make very many made-up aspirations, to measure the site with."

    def add_arguments(self, parser):
        parser.add_argument("--count", type=int, default=1_000_000, help="how many (1000000)")
        parser.add_argument("--remove", action="store_true", help="take all of them away again")

    def handle(self, *, count, remove, verbosity, **options):
        if settings.DEPLOYMENT == "production":
            raise CommandError("Made-up aspirations are not for production.")
        if not 0 < count < MOST:
            raise CommandError("Give at least one, and fewer than twenty million.")
        began = monotonic()
        tell = self._tell if verbosity else lambda sentence: None
        there = made_up().exists()
        if remove and not there:
            raise CommandError("There is nothing to remove.")
        if there and not remove:
            raise CommandError("There are made-up aspirations already; remove them first.")
        if remove:
            empty(tell)
        else:
            Filler(tell).run(count)
        recount_all()
        tell(f"done in {monotonic() - began:.0f} s")

    def _tell(self, sentence):
        self.stdout.write(f"  {sentence}")
        self.stdout.flush()
