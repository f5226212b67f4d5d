"""``manage.py recompute_deadlines``: bring deadlines in line with promises and days off."""

from django.core.management.base import BaseCommand

from forums.aspirations.services.deadlines import recompute_deadlines


class Command(BaseCommand):
    """May run while people work; run it after an update of the library of holidays."""

    help = "Compute all running deadlines anew from the promises of time and the days off."

    def handle(self, *, verbosity, **options):
        changed = recompute_deadlines()
        if verbosity:
            self.stdout.write(f"Deadlines moved: {changed:,}.")
