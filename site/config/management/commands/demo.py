"""``manage.py demo``: load the demo content."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from config.demo.load import Loader
from config.demo.reset import remove_content


class Command(BaseCommand):
    """Loads what is missing of the demo content; loading twice changes nothing."""

    help = "Load the demo content. Loading it again adds only what is missing."

    def add_arguments(self, parser):
        parser.add_argument(
            "--reset",
            action="store_true",
            help="first remove ALL pages, partners, pictures and documents",
        )
        parser.add_argument(
            "--public",
            action="store_true",
            help="give the accounts random passwords, shown this once",
        )

    def handle(self, *, reset, public, **options):
        if settings.DEPLOYMENT == "production":
            raise CommandError("The demo is not for production: set DEPLOYMENT=demo first.")
        with transaction.atomic():
            if reset:
                self.stdout.write("  removing what is there")
                remove_content()
            accounts = Loader(lambda step: self.stdout.write(f"  {step}")).run(public=public)
        for account in accounts:
            password = account.password or "(unchanged)"
            self.stdout.write(f"  {account.group:<14} {account.email:<24} {password}")
