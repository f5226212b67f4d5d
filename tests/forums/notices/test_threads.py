"""Reading a thread reads what was told about the posts on that page, and nothing else."""

import pytest

from forums.notices.models import Notice
from tests.factories.boards import fill_thread, make_thread
from tests.factories.notices import tell
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def test_the_page_that_was_read_counts(client, site_tree):
    reader, writer = UserFactory.create_batch(2, resident=True)
    thread = fill_thread(make_thread(writer), writer, 30)
    pks = dict(thread.posts.values_list("number", "pk"))
    first, last = (tell(reader, dedupe=f"post:{pks[number]}") for number in (2, 25))
    answer = tell(reader, dedupe=f"answer:{pks[3]}")
    other = tell(writer, dedupe=f"post:{pks[2]}")
    client.force_login(reader)
    unread = Notice.objects.filter(read_at__isnull=True)
    assert client.get(thread.get_absolute_url()).status_code == 200
    assert set(unread.filter(pk__in=[first.pk, answer.pk, last.pk, other.pk])) == {last, other}
    client.get(thread.page_at(2).url_of(2))
    assert set(unread.filter(pk__in=[last.pk, other.pk])) == {other}
