"""Promises of time: what is promised, what follows a change of them, what is due, how it reads."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError
from django.utils import timezone, translation

from forums.aspirations import deadlines
from forums.aspirations.clock import enter_stage, start_clock
from forums.aspirations.deadlines import (
    Deadlines,
    due_for_closing,
    due_for_escalation,
    due_for_reminder,
    promise_sentence,
)
from forums.aspirations.models import Aspiration, DayOff, Promise
from forums.aspirations.models.promises import CLOCKED
from forums.aspirations.services.deadlines import recompute_deadlines
from forums.aspirations.services.promises import deadline, propose_promises
from forums.aspirations.stages import AT_WORK, Stage
from forums.aspirations.states import Kind
from forums.trail.models import TrailEntry
from tests.factories.aspirations import make_aspiration, make_category, object_to

S = Stage
TUESDAY = date(2026, 11, 24)
pytestmark = pytest.mark.django_db


@pytest.fixture
def proposed():
    assert propose_promises() == 5


@pytest.fixture
def make(db):
    """A function: fields → a stored aspiration that came on a Tuesday, without a deadline."""
    category = make_category()

    def make_one(since=TUESDAY, **fields):
        moment = timezone.make_aware(datetime.combine(since, datetime.min.time()))
        given = {"created_at": moment, "category": category, "due_on": None}
        return make_aspiration(**given | fields)

    return make_one


def promise(stage, days, kind="", **fields):
    given = {"source": "Surat keputusan", "source_date": TUESDAY} | fields
    return Promise(stage=stage, kind=kind, working_days=days, **given)


def test_the_national_channel_is_proposed_once(proposed):
    assert propose_promises() == 0
    days = dict(Promise.objects.values_list("stage", "working_days"))
    channel = {"received": 3, "incomplete": 10, "forwarded": 5, "answered": 10}
    assert days == channel | {"objection": 10}
    assert all(one.source_date for one in Promise.objects.all())
    assert Promise.objects.filter(stage__in=channel, source__contains="Permenpan").count() == 4
    assert "UU 30/2014" in Promise.objects.get(stage="objection").source
    assert TrailEntry.objects.filter(action="aspirations.promises.propose").count() == 1


def test_an_office_that_has_promises_keeps_them():
    promise(S.RECEIVED, 2).save()
    assert propose_promises() == 0
    assert Promise.objects.count() == 1


@pytest.mark.parametrize(
    ("kind", "days"), [(Kind.ASPIRATION, 5), (Kind.COMPLAINT, 2), (Kind.QUESTION, 5), ("", 5)]
)
def test_the_promise_of_a_kind_goes_before_that_for_all(kind, days):
    promise(S.FORWARDED, 5).save()
    promise(S.FORWARDED, 2, Kind.COMPLAINT).save()
    assert Promise.objects.for_stage(kind, S.FORWARDED).working_days == days
    if kind:
        assert Promise.objects.by_kind_and_stage()[kind, S.FORWARDED].working_days == days


def test_nothing_promised_no_deadline(proposed):
    assert Promise.objects.for_stage(Kind.COMPLAINT, S.IN_PROGRESS) is None
    for stage in (S.IN_PROGRESS, S.PROPOSED, S.DONE, "unknown"):
        assert deadline(Kind.COMPLAINT, stage, TUESDAY) is None
    assert deadline("unknown", S.RECEIVED, TUESDAY) is None


def test_the_deadline_counts_working_days(proposed, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert deadline(Kind.ASPIRATION, S.FORWARDED, TUESDAY) == date(2026, 12, 1)
    assert deadline(Kind.ASPIRATION, S.RECEIVED, date(2026, 12, 23)) == date(2026, 12, 30)
    DayOff.objects.create(date=date(2026, 11, 25), name="Pilkada", source="Keppres")
    assert deadline(Kind.ASPIRATION, S.FORWARDED, TUESDAY) == date(2026, 12, 2)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"days": 0}, "working_days"),
        ({"days": 366, "remind_before": 1}, "working_days"),
        ({"days": 3, "remind_before": 3}, "remind_before"),
        ({"days": 3, "source": ""}, "source"),
        ({"days": 3, "source_date": date(206, 1, 1)}, "source_date"),
        ({"days": 3, "stage": S.DONE}, "stage"),
        ({"days": 3, "kind": "wish"}, "kind"),
    ],
)
def test_a_senseless_promise_is_refused_beside_its_field(fields, wrong):
    one = promise(**{"stage": S.RECEIVED} | fields)
    with pytest.raises(ValidationError) as refused:
        one.full_clean()
    assert list(refused.value.message_dict) == [wrong]


@pytest.mark.parametrize(
    "fields",
    [
        {"days": 0, "remind_before": 0},
        {"days": 366},
        {"days": 3, "remind_before": 3},
        {"days": 3, "source": ""},
        {"days": 3, "stage": S.DONE},
        {"days": 3, "stage": S.ANSWERED},
    ],
)
def test_the_database_refuses_it_too(fields):
    promise(S.ANSWERED, 10).save()
    with pytest.raises(IntegrityError):
        promise(**{"stage": S.RECEIVED} | fields).save()


def test_a_target_goes_before_the_promise(proposed, make):
    promise(S.IN_PROGRESS, 14).save()
    target = date(2027, 2, 1)
    now = Deadlines.now()
    assert now.of(make(stage=S.IN_PROGRESS, target_on=target)) == target
    assert now.of(make(stage=S.IN_PROGRESS)) == date(2026, 12, 14)
    assert now.of(make(stage=S.ANSWERED, target_on=target)) == date(2026, 12, 8)


def test_a_wait_lengthens_the_work_but_not_the_silence(proposed, make):
    now = Deadlines.now()
    assert now.of(make(stage=S.FORWARDED, waited_days=2)) == date(2026, 12, 3)
    assert now.of(make(stage=S.ANSWERED, waited_days=2)) == date(2026, 12, 8)
    assert now.of_answer(make(stage=S.FORWARDED)) == date(2026, 12, 4)
    assert now.of_answer(make(stage=S.FORWARDED, waited_total=2)) == date(2026, 12, 8)


def test_the_day_begins_at_midnight_in_jakarta(proposed, make):
    late = datetime.fromisoformat("2026-11-24T17:30:00+00:00")  # 00.30 on Wednesday
    assert Deadlines.now().of(make(stage_since=late)) == date(2026, 11, 30)


def settle(**fields):
    recompute_deadlines()
    return list(Aspiration.objects.filter(**fields).order_by("pk").values_list("due_on", flat=True))


def test_a_holiday_moves_every_open_deadline(proposed, make, django_assert_max_num_queries):
    for stage in Stage:
        make(stage=stage, due_on=date(2026, 1, 5))
    assert recompute_deadlines() == len(CLOCKED)
    assert recompute_deadlines() == 0
    before = dict(Aspiration.objects.values_list("stage", "due_on"))
    DayOff.objects.create(date=date(2026, 11, 25), name="Pilkada", source="Keppres")
    assert recompute_deadlines() == len(CLOCKED)
    after = dict(Aspiration.objects.values_list("stage", "due_on"))
    for stage in set(Stage) - set(CLOCKED):
        assert after[stage] == date(2026, 1, 5)
    for stage in set(CLOCKED) - {S.IN_PROGRESS}:
        assert after[stage] > before[stage]
    assert after[S.IN_PROGRESS] is None
    entries = TrailEntry.objects.filter(action="aspirations.deadlines.recompute")
    assert [entry.data for entry in entries.order_by("pk")] == [{"changed": 5}] * 2


def test_portions_hold_few_rows_and_miss_none(proposed, make, django_assert_max_num_queries):
    for number in range(25):
        make(since=TUESDAY + timedelta(days=number % 3))
    # Ten rows at a time: rows, promises, days off, three days, savepoints.
    with django_assert_max_num_queries(4 * 10):
        assert recompute_deadlines(portion=10) == 25
    assert not Aspiration.objects.filter(due_on=None).exists()


def test_the_promised_answer_moves_until_it_is_given(proposed, make):
    given = timezone.now()
    make(stage=S.FORWARDED, answer_due_on=date(2026, 12, 31))
    make(stage=S.ANSWERED, answer_due_on=date(2026, 12, 31), answered_at=given)
    recompute_deadlines()
    found = Aspiration.objects.order_by("pk").values_list("answer_due_on", flat=True)
    assert list(found) == [date(2026, 12, 4), date(2026, 12, 31)]


def test_a_promise_that_is_gone_leaves_no_deadline(proposed, make):
    make(), make(stage=S.FORWARDED)
    assert None not in settle()
    Promise.objects.filter(stage=S.RECEIVED).delete()
    assert settle() == [None, date(2026, 12, 1)]
    assert settle(answer_due_on=None) == [None, date(2026, 12, 1)]


@pytest.mark.parametrize(
    "path",
    [
        [S.FORWARDED, S.IN_PROGRESS, S.ANSWERED],
        [S.INCOMPLETE, S.RECEIVED, S.FORWARDED],
        [S.INCOMPLETE, S.RECEIVED, S.INCOMPLETE, S.RECEIVED],
        [S.FORWARDED, S.INCOMPLETE, S.FORWARDED, S.ANSWERED, S.IN_PROGRESS],
    ],
)
def test_moving_and_computing_anew_agree_at_each_stage(proposed, make, path):
    promise(S.IN_PROGRESS, 14).save()
    one, began = make(), {}
    start_clock(one)
    for days, stage in enumerate(path, 1):
        began[one.stage] = one.stage_since
        asked = one.stage == S.INCOMPLETE
        now = one.created_at + timedelta(days=4 * days)
        enter_stage(one, stage, since=began[stage] if asked else None, now=now)
        one.public_stage = stage
        one.save()
        assert recompute_deadlines() == 0, stage


def test_the_command_mends_deadlines(proposed, make, capsys):
    make()
    call_command("recompute_deadlines")
    assert "Deadlines moved: 1." in capsys.readouterr().out
    call_command("recompute_deadlines", verbosity=0)
    assert not capsys.readouterr().out


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 26), []),
        (date(2026, 11, 27), ["last"]),  # the Friday before: one working day
        (date(2026, 11, 28), ["last"]),
        (date(2026, 11, 30), ["last"]),
        (date(2026, 12, 1), []),
    ],
)
def test_reminders_come_the_promised_days_before(proposed, make, today, due):
    monday = date(2026, 11, 30)
    last = make(due_on=monday, title="last")
    make(due_on=monday, reminded_on=TUESDAY)
    make(due_on=monday, clock_stopped_on=TUESDAY)
    make(due_on=monday, stage=S.ANSWERED)
    make(due_on=None)
    assert list(due_for_reminder(today)) == [last] * len(due)


def test_each_promise_reminds_in_its_own_time(proposed, make):
    promise(S.FORWARDED, 14, Kind.COMPLAINT, remind_before=5).save()
    due_on = date(2026, 12, 1)
    complaint = make(stage=S.FORWARDED, kind=Kind.COMPLAINT, due_on=due_on)
    make(stage=S.FORWARDED, kind=Kind.QUESTION, due_on=due_on)
    assert list(due_for_reminder(TUESDAY)) == [complaint]
    assert due_for_reminder(date(2026, 11, 30)).count() == 2


@pytest.mark.parametrize("stage", Stage)
def test_only_what_the_office_owes_is_escalated(make, stage):
    due_on = date(2026, 11, 30)
    late = make(stage=stage, due_on=due_on)
    make(stage=stage, due_on=due_on, escalated_on=due_on)
    make(stage=stage, due_on=due_on, clock_stopped_on=TUESDAY)
    assert not due_for_escalation(due_on).exists()
    found = list(due_for_escalation(due_on + timedelta(1)))
    assert found == ([late] if stage in AT_WORK else [])


@pytest.mark.parametrize("stage", Stage)
def test_only_silence_closes(make, stage):
    due_on = date(2026, 11, 30)
    silent = make(stage=stage, due_on=due_on)
    contested = make(stage=stage, due_on=due_on)
    object_to(contested)
    assert not due_for_closing(due_on).exists()
    found = list(due_for_closing(due_on + timedelta(1)))
    assert found == ([silent] if stage in deadlines.SILENT else [])


DAY, ANSWER = date(2026, 11, 27), date(2026, 12, 1)
BY_ANSWER = "answered by Tuesday, 1 December 2026 at the latest"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({}, "checked by Friday, 27 November 2026 at the latest"),
        ({"answer_due_on": ANSWER}, BY_ANSWER),
        ({"stage": S.FORWARDED, "answer_due_on": ANSWER}, BY_ANSWER),
        ({"stage": S.FORWARDED}, "answered by Friday, 27 November 2026 at the latest"),
        ({"stage": S.INCOMPLETE}, "waits for the sender until Friday, 27 November 2026"),
        ({"stage": S.IN_PROGRESS}, "to be finished by Friday, 27 November 2026"),
        ({"stage": S.ANSWERED}, "closed after Friday, 27 November 2026 unless the sender objects"),
        ({"due_on": None}, ""),
        ({"stage": S.DONE}, ""),
        ({"stage": S.PROPOSED}, ""),
        # Decided, but not announced: the public reads what it read before, or nothing.
        ({"stage": S.ANSWERED, "public_stage": S.FORWARDED}, ""),
        (
            {
                "stage": S.ANSWERED,
                "public_stage": S.FORWARDED,
                "answer_due_on": ANSWER,
                "answered_at": timezone.make_aware(datetime(2026, 11, 26)),
            },
            BY_ANSWER,
        ),
        # Reopened after an answer: the promise of the stage holds.
        (
            {
                "stage": S.FORWARDED,
                "answer_due_on": ANSWER,
                "answered_at": timezone.make_aware(datetime(2026, 11, 26)),
            },
            "answered by Friday, 27 November 2026 at the latest",
        ),
    ],
)
def test_what_was_promised_as_a_sentence(fields, sentence):
    since = timezone.make_aware(datetime.combine(TUESDAY, datetime.min.time()))
    given = {"stage": S.RECEIVED, "due_on": DAY, "stage_since": since} | fields
    given.setdefault("public_stage", given["stage"])
    with translation.override("en"):
        assert promise_sentence(Aspiration(**given)) == sentence
