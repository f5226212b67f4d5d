"""``manage.py refresh_statistics``: let the database count what it plans its queries by."""

from django.core.management.base import BaseCommand
from django.db import connection


class Command(BaseCommand):
    """SQLite counts only when it is told to, PostgreSQL late after very many new rows.

    Without it SQLite takes the first column of an index to be telling, although nearly all rows
    are visible. A second for 100,000 aspirations, in which SQLite lets others only read.
    """

    help = "Let the database count its rows anew, so that it chooses the right indexes."

    def handle(self, **options):
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
