"""What the clock does by itself, day by day: reminders, escalation, warnings, closing."""

from datetime import UTC, date, datetime

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command, get_commands
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from forums.aspirations import services
from forums.aspirations.models import Aspiration, Step
from forums.aspirations.services.jobs import (
    close_silent,
    escalate_late,
    remind_officers,
    warn_senders,
)
from forums.aspirations.stages import Act, Part, Stage
from forums.aspirations.states import Privacy
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from forums.trail.models import TrailEntry
from tests.factories.aspirations import (
    make_aspiration,
    make_officer,
    make_verifier,
    object_to,
    promise,
)
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db
# Monday 2 November 2026; no holidays near. Forwarded: 5 working days, reminded 1 before.
START = datetime(2026, 11, 2, 3, tzinfo=UTC)


def at(day, month=11):
    """That day, shortly after midnight in Jakarta."""
    return time_machine.travel(
        datetime(2026, month, day, 0, 10, tzinfo=timezone.get_default_timezone())
    )


@pytest.fixture
def office():
    """A unit with an officer, a verifier and a lurah, and the promises of the house."""
    promise()
    unit = UnitFactory(name="Seksi Ekbang")
    return {
        "unit": unit,
        "officer": make_officer(unit),
        "verifier": make_verifier(),
        "lurah": user_with_role("Lurah"),
    }


def begun(stage, **fields):
    """One that came to ``stage`` on START."""
    with time_machine.travel(START, tick=False):
        return make_aspiration(stage=stage, **fields)


def told():
    """Whom the notices of deadlines went to, and what they say."""
    rows = Notice.objects.filter(dedupe__startswith="aspirations.").order_by("pk")
    return [(notice.recipient, notice.title) for notice in rows]


@pytest.mark.parametrize(
    ("day", "reminded", "late"),
    [(3, 0, 0), (5, 0, 0), (6, 1, 0), (9, 1, 0), (10, 0, 1), (20, 0, 1)],
)
def test_by_day(day, reminded, late, office):
    begun(Stage.FORWARDED, unit=office["unit"])
    with at(day):
        assert (remind_officers(), escalate_late()) == (reminded, late)
        assert (remind_officers(), escalate_late()) == (0, 0)


@pytest.mark.parametrize(
    "stage",
    [stage for stage in Stage if stage not in (Stage.RECEIVED, Stage.FORWARDED, Stage.IN_PROGRESS)],
)
def test_what_the_office_does_not_owe_is_never_late(stage, office):
    begun(stage, unit=office["unit"], due_on=date(2026, 11, 9))
    with at(20):
        assert (remind_officers(), escalate_late()) == (0, 0)


def test_whom_a_reminder_reaches(office):
    colleague = make_officer(office["unit"])
    whole = begun(Stage.FORWARDED, unit=office["unit"])
    named = begun(Stage.FORWARDED, unit=office["unit"], officer=colleague)
    unknown = begun(Stage.RECEIVED)
    Aspiration.objects.filter(pk=unknown.pk).update(due_on=date(2026, 11, 9))
    with at(6):
        remind_officers()
    people = {(person, code_in(title)) for person, title in told()}
    assert people == {
        (office["officer"], whole.code),
        (colleague, whole.code),
        (colleague, named.code),
        (office["verifier"], unknown.code),
    }


def code_in(title):
    return next(word for word in title.split() if word.startswith("TB-"))


def test_whom_a_late_one_reaches(office):
    late = [begun(Stage.FORWARDED, unit=office["unit"]) for _number in range(3)]
    with at(10):
        assert escalate_late() == 3
    to_officer = [title for person, title in told() if person == office["officer"]]
    to_lurah = [title for person, title in told() if person == office["lurah"]]
    assert {code_in(title) for title in to_officer} == {one.code for one in late}
    assert len(to_lurah) == 1
    assert "3" in to_lurah[0]
    assert "Seksi Ekbang" in to_lurah[0]


def test_the_head_of_the_unit_hears_what_is_late_together_with_the_lurah(office):
    head = set_head(office["unit"], user_with_role("Redaksi"))
    late = [begun(Stage.FORWARDED, unit=office["unit"]) for _number in range(3)]
    confidential = begun(Stage.FORWARDED, unit=office["unit"], privacy=Privacy.CONFIDENTIAL)
    begun(Stage.FORWARDED, unit=UnitFactory())
    with at(10):
        assert escalate_late() == 5
    found = Notice.objects.get(recipient=head)
    assert "4" in found.texts["id"]["title"]
    assert all(one.code in found.texts["id"]["text"] for one in [*late, confidential])
    assert late[0].title not in str(found.texts)
    assert str(office["unit"].pk) in found.texts["id"]["url"]
    assert [person for person, _title in told()].count(office["lurah"]) == 2


@pytest.mark.parametrize("who", ["officer", "lurah"])
def test_a_head_who_hears_of_it_anyway_is_told_once(who, office):
    head = set_head(office["unit"], office[who])
    begun(Stage.FORWARDED, unit=office["unit"])
    with at(10):
        escalate_late()
    assert [person for person, _title in told()].count(head) == 1


def test_a_head_hears_of_what_lies_with_another_officer(office):
    head = set_head(office["unit"], office["officer"])
    begun(Stage.FORWARDED, unit=office["unit"], officer=make_officer(office["unit"]))
    with at(10):
        escalate_late()
    assert [person for person, _title in told()].count(head) == 1


def set_head(unit, person):
    unit.head = person
    unit.save(update_fields=["head"])
    return person


def test_a_confidential_one_is_named_by_its_code_alone(office):
    one = begun(
        Stage.FORWARDED, unit=office["unit"], privacy=Privacy.CONFIDENTIAL, title="Sangat rahasia"
    )
    for day in (6, 10):
        with at(day):
            call_command("remind_about_aspirations", verbosity=0)
    assert len(told()) == 3
    assert one.code in str(told())
    for notice in Notice.objects.all():
        words = (notice.texts, notice.title, notice.text, notice.topic, notice.heading)
        assert "rahasia" not in str(words).lower()


def test_a_new_stage_has_its_own_reminder(office):
    one = begun(Stage.FORWARDED, unit=office["unit"])
    with at(6):
        assert remind_officers() == 1
        services.move(actor=office["officer"], aspiration=one, act=Act.FORWARD, unit=office["unit"])
        assert remind_officers() == 0
    with at(12):
        assert remind_officers() == 1


@pytest.mark.parametrize("portion", [1, 2, 100])
def test_portions(portion, office):
    for _number in range(5):
        begun(Stage.FORWARDED, unit=office["unit"])
    with at(6):
        assert remind_officers(portion) == 5
    with at(10):
        assert escalate_late(portion) == 5


SILENT = {Stage.ANSWERED: (Stage.DONE, Act.FINISH), Stage.INCOMPLETE: (Stage.ARCHIVED, Act.ARCHIVE)}


@pytest.mark.parametrize("stage", SILENT)
@pytest.mark.parametrize(
    ("day", "warned", "closed"), [(12, 0, 0), (13, 1, 0), (16, 1, 0), (17, 0, 1), (30, 0, 1)]
)
def test_silence_by_day(day, warned, closed, stage, office):
    sender = UserFactory(resident=True)
    one = begun(stage, unit=office["unit"], author=sender)
    with at(day):
        assert (warn_senders(), close_silent()) == (warned, closed)
        assert (warn_senders(), close_silent()) == (0, 0)
    assert [person for person, _title in told()] == [sender] * (warned + closed)
    one.refresh_from_db()
    assert one.stage == one.public_stage == (SILENT[stage][0] if closed else stage)


@pytest.mark.parametrize("stage", SILENT)
def test_who_closes_and_why(stage, office):
    one = begun(stage, unit=office["unit"])
    with at(17):
        call_command("close_silent_aspirations", verbosity=0)
    step = Step.objects.filter(aspiration=one).latest("pk")
    assert (step.act, step.part, step.actor) == (SILENT[stage][1], Part.SYSTEM, None)
    assert step.reason
    assert step.announced_at
    assert TrailEntry.objects.filter(action=f"aspirations.{SILENT[stage][1]}", actor=None).exists()


@pytest.mark.parametrize("outcome", ["", "refused"])
def test_an_open_objection_keeps_it_open(outcome, office):
    found = object_to(begun(Stage.ANSWERED, unit=office["unit"]))
    with at(17):
        assert close_silent() == 0
        if outcome:
            about = {"actor": office["officer"], "contest": found, "text": "Sudah diperiksa."}
            services.decide_contest(**about, outcome=outcome)
        assert close_silent() == (1 if outcome else 0)


def test_what_was_not_announced_is_not_closed(office):
    one = begun(Stage.FORWARDED, unit=office["unit"])
    officer = office["officer"]
    with at(3):
        services.move(
            actor=officer, aspiration=one, act=Act.ANSWER, answer="Sudah.", announced=False
        )
    with at(30):
        assert (warn_senders(), close_silent()) == (0, 0)
        services.announce(actor=officer, aspiration=one)
        assert (warn_senders(), close_silent()) == (0, 0)
    with at(20, month=12):
        assert close_silent() == 1


def test_a_guest_is_not_told_but_closed(office):
    begun(Stage.ANSWERED, unit=office["unit"], visibility=Visibility.VISIBLE)
    with at(13):
        assert warn_senders() == 1
    assert told() == []
    with at(17):
        assert close_silent() == 1


def test_the_jobs_are_on_the_clock(office):
    names = {name for name in settings.PERIODIC_JOBS if "aspiration" in name}
    assert names == {
        "remind_about_aspirations",
        "close_silent_aspirations",
        "refresh_aspiration_figures",
    }
    for name in names:
        assert name in get_commands()
        call_command(name)


def test_a_round_without_work_is_cheap(office):
    for _number in range(5):
        begun(Stage.FORWARDED, unit=office["unit"])
    with at(3), CaptureQueriesContext(connection) as queries:
        call_command("remind_about_aspirations", verbosity=0)
        call_command("close_silent_aspirations", verbosity=0)
    assert len(queries) < 12
