"""``manage.py close_silent_aspirations``: end what its sender left without a word."""

from django.core.management.base import BaseCommand

from forums.aspirations.services.jobs import close_silent


class Command(BaseCommand):
    """A periodic job; safe to run twice, and while people work."""

    help = "Archive or finish what its sender left without a word for as long as was promised."

    def handle(self, *, verbosity, **options):
        closed = close_silent()
        if verbosity > 1:
            self.stdout.write(f"Closed: {closed:,}.")
