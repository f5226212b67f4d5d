"""Counts the queries of a page in a warm process."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

MOST = 12


def queries_of(client, url):
    """How many queries the page at ``url`` needs once everything is warm."""
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(url)
    assert response.status_code == 200, url
    return len(queries)
