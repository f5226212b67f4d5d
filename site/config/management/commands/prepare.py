"""``manage.py prepare``: what ``serve`` does before it serves, for ``make dev``."""

import sys

from django.core.management.base import BaseCommand

from config.serving.address import CannotStart
from config.serving.prepare import prepare


class Command(BaseCommand):
    """Brings database, roles, messages, demo content and static files up to date."""

    help = "Bring database, roles, messages, demo content and static files up to date."

    def handle(self, **options):
        try:
            prepare(lambda step: self.stdout.write(f"· {step}"), public=False)
        except CannotStart as problem:
            sys.exit(self.style.ERROR(str(problem)))
