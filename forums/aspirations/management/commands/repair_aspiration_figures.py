"""``manage.py repair_aspiration_figures``: count all figures and supports of aspirations anew."""

from django.core.management.base import BaseCommand

from forums.aspirations.services.repairing import repair_figures


class Command(BaseCommand):
    """May run while people work; for figures that are suspected wrong, and after an import."""

    help = "Count all monthly figures anew, supports, and how long answers took."

    def handle(self, *, verbosity, **options):
        months = repair_figures()
        if verbosity:
            self.stdout.write(f"Months counted anew: {months:,}.")
