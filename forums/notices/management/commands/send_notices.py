"""``manage.py send_notices``: send the mail that is due."""

from django.core.management.base import BaseCommand

from forums.notices.services.send import send_due


class Command(BaseCommand):
    """A periodic job; any number of them may run at once."""

    help = "Send notices by e-mail: those wanted at once, and the digests that are due."

    def handle(self, *, verbosity, **options):
        sent = send_due()
        if verbosity:
            self.stdout.write(f"Mails sent: {sent}.")
