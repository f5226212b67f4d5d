"""Empty the texts that decisions keep as evidence, once their time is over."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from forums.moderation.house_times import EVIDENCE_KEPT
from forums.moderation.models import Decision


class Command(BaseCommand):
    help = __doc__

    def handle(self, *args, **options):
        old = Decision.objects.filter(created_at__lt=timezone.now() - EVIDENCE_KEPT)
        number = old.exclude(evidence="").update(evidence="")
        if options["verbosity"] > 1:
            self.stdout.write(f"{number} texts emptied.")
