"""``manage.py forget_old_notices``: delete what nobody needs any more."""

from django.core.management.base import BaseCommand

from forums.notices.services.forget import forget_old


class Command(BaseCommand):
    """A periodic job."""

    help = "Delete notices read half a year ago, all of last year, and mails of last quarter."

    def handle(self, *, verbosity, **options):
        notices, mails = forget_old()
        if verbosity:
            self.stdout.write(f"Deleted: {notices} notices, {mails} mails.")
