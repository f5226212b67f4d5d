"""``manage.py sync_roles``: groups, rights, the review workflow and the languages."""

from django.core.management.base import BaseCommand

from config.roles import ROLES, sync_roles


class Command(BaseCommand):
    """Brings the database in line with ``config.roles``; running it twice changes nothing."""

    help = "Create the staff groups with their rights, the review workflow and the languages."

    def handle(self, *, verbosity, **options):
        sync_roles()
        if verbosity:
            self.stdout.write(f"Groups: {', '.join(ROLES)}.")
