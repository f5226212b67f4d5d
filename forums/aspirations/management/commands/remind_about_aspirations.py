"""``manage.py remind_about_aspirations``: before deadlines, after them, and before silence ends."""

from django.core.management.base import BaseCommand

from forums.aspirations.services.jobs import escalate_late, remind_officers, warn_senders


class Command(BaseCommand):
    """A periodic job; safe to run twice, and while people work."""

    help = "Remind officers of what is due, escalate what is late, warn senders who stay silent."

    def handle(self, *, verbosity, **options):
        reminded, late, warned = remind_officers(), escalate_late(), warn_senders()
        if verbosity > 1:
            self.stdout.write(f"Reminded of {reminded:,}, late {late:,}, warned of {warned:,}.")
