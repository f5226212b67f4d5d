"""The database counts what it plans its queries by."""

import pytest
from django.core.management import call_command
from django.db import connection

COUNTED = {
    "sqlite": "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'wagtailcore_page'",
    "postgresql": "SELECT count(*) FROM pg_stats WHERE tablename = 'wagtailcore_page'",
}


@pytest.mark.django_db
def test_the_rows_are_counted(site_tree):
    call_command("refresh_statistics")
    with connection.cursor() as cursor:
        cursor.execute(COUNTED[connection.vendor])
        assert cursor.fetchone()[0] > 0
