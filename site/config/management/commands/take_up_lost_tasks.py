"""``manage.py take_up_lost_tasks``: queue again what a worker began and never ended."""

from django.core.management.base import BaseCommand

from config.serving.lost_tasks import take_up_lost_tasks


class Command(BaseCommand):
    """Runs each minute in the background worker."""

    help = "Queue again, once, the tasks whose worker was killed."

    def handle(self, **options):
        take_up_lost_tasks()
