"""``manage.py refresh_statistics``: let the database count what it plans its queries by."""

from django.core.management.base import BaseCommand
from django.db import connection

# Rows that SQLite looks at in each index: enough to see what tells rows apart, and over in a
# moment, as nobody can write meanwhile (SQLite's documentation of ANALYZE, section 3).
ROWS_OF_EACH_INDEX = 1000


class Command(BaseCommand):
    """SQLite counts only when it is told to, PostgreSQL late after very many new rows.

    Without it SQLite takes the first column of an index to be telling, although nearly all rows
    are visible.
    """

    help = "Let the database count its rows anew, so that it chooses the right indexes."

    def handle(self, **options):
        with connection.cursor() as cursor:
            if connection.vendor == "sqlite":
                cursor.execute(f"PRAGMA analysis_limit = {ROWS_OF_EACH_INDEX}")
            cursor.execute("ANALYZE")
