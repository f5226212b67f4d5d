"""``manage.py prepare``: what ``serve`` does before it serves, for ``make dev``."""

import sys

from django.core.management.base import BaseCommand

from config.serving.address import CannotStart, is_public
from config.serving.prepare import prepare
from config.serving.welcome import welcome


class Command(BaseCommand):
    """Brings database, roles, messages, demo content and static files up to date."""

    help = "Bring database, roles, messages, demo content and static files up to date."
    requires_system_checks = ()  # prepare() makes them

    def handle(self, **options):
        public = is_public()
        try:
            accounts = prepare(lambda step: self.stdout.write(f"· {step}"), public=public)
        except CannotStart as problem:
            sys.exit(self.style.ERROR(str(problem)))
        if public:
            self.stdout.write("\n".join(welcome(accounts)))
