"""``manage.py recount_boards``: mend the counters of threads and boards."""

from django.core.management.base import BaseCommand

from forums.boards.services.counters import recount_everything


class Command(BaseCommand):
    """May run while people write."""

    help = "Count the posts of all threads and boards anew, where a counter is suspected wrong."

    def handle(self, *, verbosity, **options):
        counted = 0
        for counted in recount_everything():
            if verbosity > 1:
                self.stdout.write(f"  threads counted: {counted:,}")
        if verbosity:
            self.stdout.write(f"Counted anew: {counted:,} threads and all boards.")
