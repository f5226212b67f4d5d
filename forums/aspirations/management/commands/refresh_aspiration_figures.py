"""``manage.py refresh_aspiration_figures``: count the months anew in which anything changed."""

from django.core.management.base import BaseCommand

from forums.aspirations.services.figures import refresh_figures


class Command(BaseCommand):
    """A periodic job; safe to run twice, and while people work."""

    help = "Count the months anew in which anything changed since the last time."

    def handle(self, *, verbosity, **options):
        months = refresh_figures()
        if verbosity > 1:
            self.stdout.write(f"Months counted: {months:,}.")
