"""``manage.py worker``: queued tasks and periodic jobs."""

from django.core.management.base import BaseCommand

from config.serving.worker import run_worker


class Command(BaseCommand):
    """Runs the background worker until SIGTERM or Ctrl-C."""

    help = "Run queued tasks, and periodic jobs such as scheduled publishing."

    def handle(self, **options):
        run_worker()
