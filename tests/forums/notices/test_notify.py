"""Telling people: who gets what, in which language, how often."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import transaction
from django.utils import translation
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy, override

from forums.notices.clock import due_at
from forums.notices.kinds import Category, NoticeKind
from forums.notices.models import Delivery, Notice
from forums.notices.services import mark_read_about, notify
from forums.notices.states import Cadence
from tests.factories.notices import tell, wish
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
JAKARTA = ZoneInfo("Asia/Jakarta")


def test_everyone_is_told_once():
    people = UserFactory.create_batch(3)
    gone = UserFactory(is_active=False)
    made = notify(
        recipients=[*people, people[0], None, gone],
        kind="tests.discussions",
        subject="Ada balasan",
        url="/forum/",
    )
    assert made == 3
    assert sorted(Notice.objects.values_list("recipient", flat=True)) == [p.pk for p in people]


def test_a_key_tells_once_per_person(person):
    other = UserFactory()
    assert tell(person, dedupe="post-1")
    assert tell(person, "Lagi", dedupe="post-1") is None
    assert tell(person, dedupe="post-2")
    assert tell(other, dedupe="post-1")
    assert Delivery.objects.count() == 3


def test_without_a_key_every_call_counts(person):
    assert tell(person)
    assert tell(person)


def test_many_people_take_few_queries(django_assert_max_num_queries):
    people = UserFactory.create_batch(30)
    with django_assert_max_num_queries(6):
        notify(recipients=people, kind="tests.official", subject="Kabar", url="/")
    assert Delivery.objects.count() == 30


def test_it_is_worded_in_every_language(person):
    notice = tell(person, gettext_lazy("Search"), url=lazystr("/x/"))
    with override("en"):
        assert notice.title == "Search"
    assert notice.words("id")["title"] != "Search"
    function = tell(
        person, lambda code: (f"judul {code}", f"isi {code}"), url=lambda code: f"/{code}/"
    )
    assert function.words("en") == {"title": "judul en", "text": "isi en", "url": "/en/"}
    assert function.words("xx") == function.words("id")
    assert translation.get_language() == "id"


@pytest.mark.parametrize(
    "url", ["https://evil.example/", "//evil.example/", "/\\evil.example", "", "javascript:x"]
)
def test_it_leads_nowhere_else(person, url):
    with pytest.raises(ValueError, match="path of this site"):
        tell(person, url=url)


def test_unknown_kinds_are_refused(person):
    with pytest.raises(LookupError):
        notify(recipients=[person], kind="tests.unknown", subject="x", url="/")
    with pytest.raises(ValueError, match="no category"):
        NoticeKind("tests.x", "gossip", "x")


def test_what_is_undone_was_never_told(person):
    with transaction.atomic():
        tell(person)
        transaction.set_rollback(True)
    assert not Notice.objects.exists()


@pytest.mark.parametrize(
    ("in_app", "email", "notices", "listed", "deliveries"),
    [
        (True, Cadence.AT_ONCE, 1, 1, 1),
        (True, Cadence.OFF, 1, 1, 0),
        (False, Cadence.DAILY, 1, 0, 1),
        (False, Cadence.OFF, 0, 0, 0),
    ],
)
def test_wishes_are_heeded(person, in_app, email, notices, listed, deliveries):
    wish(person, email, in_app=in_app)
    tell(person)
    assert Notice.objects.count() == notices
    assert Notice.objects.of(person).count() == listed
    assert Delivery.objects.count() == deliveries


@pytest.mark.parametrize("category", [Category.MODERATION, Category.ACCOUNT])
def test_decisions_are_always_listed(person, category):
    wish(person, Cadence.OFF, category=category, in_app=False)
    tell(person, category=category)
    assert Notice.objects.of(person).count() == 1


def test_discussions_come_as_a_digest_unless_asked_otherwise(person):
    tell(person)
    assert Delivery.objects.get().cadence == Cadence.DAILY
    tell(person, category=Category.MODERATION)
    assert Delivery.objects.filter(cadence=Cadence.AT_ONCE).count() == 1


@pytest.mark.parametrize(
    ("cadence", "now", "due"),
    [
        (Cadence.AT_ONCE, "2026-11-24 10:00", "2026-11-24 10:00"),
        (Cadence.DAILY, "2026-11-24 06:59", "2026-11-24 07:00"),
        (Cadence.DAILY, "2026-11-24 07:00", "2026-11-25 07:00"),
        (Cadence.DAILY, "2026-11-30 23:30", "2026-12-01 07:00"),
        (Cadence.WEEKLY, "2026-11-24 10:00", "2026-11-30 07:00"),
        (Cadence.WEEKLY, "2026-11-30 06:00", "2026-11-30 07:00"),
        (Cadence.WEEKLY, "2026-11-30 07:30", "2026-12-07 07:00"),
        (Cadence.WEEKLY, "2026-12-27 23:59", "2026-12-28 07:00"),
    ],
)
def test_digests_leave_in_the_morning(cadence, now, due):
    moment = datetime.fromisoformat(now).replace(tzinfo=JAKARTA)
    assert due_at(cadence, moment) == datetime.fromisoformat(due).replace(tzinfo=JAKARTA)


@time_machine.travel("2026-11-24T03:00:00Z", tick=False)
def test_the_digest_of_a_day_is_one(person):
    wish(person, Cadence.DAILY)
    tell(person)
    tell(person)
    assert Delivery.objects.values("due_at").distinct().count() == 1


def test_seeing_the_thing_reads_its_notices(person, django_assert_num_queries):
    other = UserFactory()
    about = tell(person, dedupe="post:1")
    beyond = tell(person, dedupe="post:2")
    foreign = tell(other, dedupe="post:1")
    assert mark_read_about(actor=person, keys=["post:1", "answer:1"]) == 1
    read = Notice.objects.filter(read_at__isnull=False)
    assert list(read) == [about]
    assert {beyond, foreign} == set(Notice.objects.filter(read_at__isnull=True))
    with django_assert_num_queries(1):
        assert mark_read_about(actor=person, keys=["post:1"]) == 0
