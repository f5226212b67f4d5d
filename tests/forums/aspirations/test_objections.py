"""An objection has a day of its own, and somebody who may decide it."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import translation

from forums.aspirations import services
from forums.aspirations.deadlines import late_sentence, promise_sentence
from forums.aspirations.models import Aspiration, DayOff, Promise
from forums.aspirations.services.deadlines import recompute_deadlines
from forums.aspirations.services.jobs import escalate_late, remind_officers
from forums.aspirations.stages import OBJECTION, Act, Stage
from forums.aspirations.states import ContestOutcome, Privacy
from forums.boards.refusals import NotAllowed
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
# Monday; no holidays near. An objection is decided within 10 working days: Monday, 16 November.
START = datetime(2026, 11, 2, 3, tzinfo=UTC)
DUE = date(2026, 11, 16)
REASON = "Belum diperbaiki, air masih melimpah."


def at(day):
    """That day of November, in the morning."""
    return time_machine.travel(datetime(2026, 11, day, 1, tzinfo=UTC), tick=False)


@pytest.fixture
def office(site_tree):
    """A unit with one officer, who answered; a verifier, and a lurah."""
    promise()
    unit = UnitFactory(name="Seksi Ekbang")
    people = {"officer": make_officer(unit), "verifier": make_verifier()}
    return people | {"unit": unit, "lurah": user_with_role("Lurah")}


@pytest.fixture
def resident(site_tree):
    """Somebody who is no newcomer."""
    person = UserFactory(resident=True)
    for _number in range(3):
        make_aspiration(author=person)
    return person


def contested(office, resident, **fields):
    """One that the officer answered and whose sender objected at START; its Contest."""
    with time_machine.travel(START, tick=False):
        one = make_aspiration(author=resident, stage=Stage.FORWARDED, unit=office["unit"], **fields)
        services.move(actor=office["officer"], aspiration=one, act=Act.ANSWER, answer="Sudah.")
        return services.contest(actor=resident, aspiration=one, reason=REASON)


def told(kind="aspirations.late"):
    """Whom notices of this kind went to, and what they say."""
    rows = Notice.objects.filter(kind=kind).order_by("pk")
    return [
        (notice.recipient, {"title": notice.title, "text": notice.text, "url": notice.url})
        for notice in rows
    ]


# The clock


def test_the_clock_of_the_objection_runs_until_it_is_decided(office, resident):
    found = contested(office, resident)
    one = found.aspiration
    silence = date(2026, 11, 16)
    assert (one.clock, one.due_on, one.contested_since) == (OBJECTION, DUE, found.created_at)
    with at(4):
        services.decide_contest(
            actor=office["verifier"],
            contest=found,
            outcome=ContestOutcome.REFUSED,
            text="Sudah diperiksa.",
        )
    one.refresh_from_db()
    assert (one.clock, one.due_on, one.contested_since) == (Stage.ANSWERED, silence, None)


def test_granted_the_work_has_its_own_day(office, resident):
    found = contested(office, resident)
    with at(4):
        services.decide_contest(
            actor=office["verifier"], contest=found, outcome=ContestOutcome.GRANTED, text="Benar."
        )
    one = Aspiration.objects.get(pk=found.aspiration_id)
    assert (one.stage, one.due_on, one.contested_since) == (
        Stage.IN_PROGRESS,
        date(2026, 11, 11),
        None,
    )


@pytest.mark.parametrize("stage", [Stage.DONE, Stage.REFUSED, Stage.OUTSIDE])
def test_what_is_closed_has_a_clock_while_an_objection_waits(stage, office):
    with time_machine.travel(START, tick=False):
        one = make_aspiration(stage=stage, unit=office["unit"])
        object_to(one)
    assert one.due_on == DUE
    with at(17):
        assert list(Aspiration.objects.overdue()) == [one]
        assert one.is_overdue


def test_a_change_of_the_promise_or_of_holidays_moves_it(office, resident):
    one = contested(office, resident).aspiration
    DayOff.objects.create(date=date(2026, 11, 5), name="Libur", source="SKB")
    recompute_deadlines()
    one.refresh_from_db()
    assert one.due_on == date(2026, 11, 17)
    Promise.objects.filter(stage=OBJECTION).update(working_days=3)
    recompute_deadlines()
    one.refresh_from_db()
    assert one.due_on == date(2026, 11, 6)


def test_its_sender_and_the_public_read_the_day(office, resident, client):
    one = contested(office, resident).aspiration
    with at(3), translation.override("en"):
        assert (
            promise_sentence(one) == "objection decided by Monday, 16 November 2026 at the latest"
        )
        assert late_sentence(one) == ""
    with at(17), translation.override("en"):
        assert "should have been decided" in late_sentence(one)
    client.force_login(resident)
    with at(3):
        assert "16 November 2026" in client.get(f"/aspirasi/{one.code}/percakapan/").text


def test_the_form_says_until_when_it_will_be_decided(office, resident, client):
    with time_machine.travel(START, tick=False):
        one = make_aspiration(author=resident, stage=Stage.ANSWERED, unit=office["unit"])
        client.force_login(resident)
        assert "16 November 2026" in client.get(f"/aspirasi/{one.code}/keberatan/").text


def test_without_a_promise_there_is_no_day(office, resident):
    Promise.objects.filter(stage=OBJECTION).delete()
    one = contested(office, resident).aspiration
    assert one.due_on is None
    assert promise_sentence(one) == ""


@pytest.mark.parametrize(
    ("day", "reminded", "late"), [(3, 0, 0), (12, 0, 0), (13, 1, 0), (16, 1, 0), (17, 0, 1)]
)
def test_reminded_before_and_told_after(day, reminded, late, office, resident):
    contested(office, resident)
    with at(day):
        assert (remind_officers(), escalate_late()) == (reminded, late)
        assert (remind_officers(), escalate_late()) == (0, 0)


def test_whom_a_late_objection_reaches(office, resident):
    code = contested(office, resident).aspiration.code
    with at(17):
        escalate_late()
    reached = dict(told())
    assert set(reached) == {office["verifier"], office["lurah"]}
    assert code in reached[office["verifier"]]["title"]


def test_what_is_late_comes_first_on_the_desk(office, resident, client):
    contested(office, resident)
    with time_machine.travel(START - timedelta(days=9), tick=False):
        earlier = object_to(make_aspiration(stage=Stage.REFUSED, unit=office["unit"])).aspiration
    client.force_login(office["verifier"])
    with at(10):
        page = client.get("/admin/aspirasi/?tampil=keberatan").context["page"]
    assert page.items[0] == earlier
    assert page.items[0].is_overdue
    assert len(page.items) == 2


def test_the_first_officer_does_not_have_it_to_do(office, resident):
    found = contested(office, resident)
    waiting = Aspiration.objects.waiting_for
    assert not waiting(office["officer"]).exists()
    colleague = make_officer(office["unit"])
    assert list(waiting(colleague)) == [found.aspiration]


# The second officer


@pytest.fixture
def secret(office, resident):
    """A contested confidential one that nobody who may decide can read."""
    return contested(office, resident, privacy=Privacy.CONFIDENTIAL, title="Sangat rahasia")


def name(office, contest, officer):
    return services.name_second_officer(actor=office["lurah"], contest=contest, officer=officer)


def test_where_nobody_may_decide_the_lurah_is_asked_to_name_somebody(office, secret):
    ((person, words),) = told("aspirations.work")
    assert person == office["lurah"]
    assert words["url"] == reverse("aspirations_desk:second_officer", args=[secret.aspiration.code])
    assert "rahasia" not in str(words).lower()
    with at(17):
        escalate_late()
    assert {person for person, _words in told()} == {office["lurah"]}


def test_a_second_officer_reads_and_decides_and_then_reads_no_longer(office, secret):
    second, code = make_officer(), secret.aspiration.code
    desk, address = Client(), reverse("aspirations_desk:case", args=[code])
    desk.force_login(second)
    assert desk.get(address).status_code == 404
    name(office, secret, second)
    assert {person for person, _words in told("aspirations.work")} == {office["lurah"], second}
    assert list(Aspiration.objects.waiting_for(second)) == [secret.aspiration]
    read = TrailEntry.objects.filter(actor=second, action="trail.read")
    before = read.count()
    assert "Sangat rahasia" in desk.get(address).text
    assert read.count() == before + 1
    seen = secret.aspiration.steps.latest("pk").pk
    data = {"do": "contest", "seen": seen, "contest-outcome": "refused", "contest-text": "Tetap."}
    assert desk.post(address, data).status_code == 302
    secret.refresh_from_db()
    assert (secret.outcome, secret.decided_by) == (ContestOutcome.REFUSED, second)
    assert desk.get(address).status_code == 404
    assert not Aspiration.objects.waiting_for(second).exists()


def test_a_second_officer_decides_and_does_nothing_else(office, secret):
    second = make_officer()
    name(office, secret, second)
    for act in (Act.FINISH, Act.REFUSE, Act.GRANT):
        with pytest.raises(NotAllowed):
            services.move(actor=second, aspiration=secret.aspiration, act=act, reason="Ya.")
    with pytest.raises(NotAllowed):
        services.assign_officer(actor=second, aspiration=secret.aspiration, officer=None)


@pytest.mark.parametrize("role", ["Petugas", "Verifikator", "Moderator", "Redaksi"])
def test_who_does_not_name_anybody(role, secret):
    person = user_with_role(role)
    with pytest.raises(NotAllowed):
        services.name_second_officer(actor=person, contest=secret, officer=make_officer())
    client = Client()
    client.force_login(person)
    address = reverse("aspirations_desk:second_officer", args=[secret.aspiration.code])
    assert client.get(address).status_code in (302, 403)
    assert not TrailEntry.objects.filter(action="aspirations.second_officer").exists()


@pytest.mark.parametrize("who", ["first", "sender", "lurah", "resident", "left"])
def test_who_is_not_asked_to_decide(who, office, resident, secret):
    resident.is_staff = who == "sender"
    person = {
        "first": lambda: office["officer"],
        "sender": lambda: resident,
        "lurah": lambda: office["lurah"],
        "resident": lambda: UserFactory(resident=True),
        "left": lambda: make_officer(is_active=False),
    }[who]()
    with pytest.raises(ValidationError):
        name(office, secret, person)


def test_the_page_names_somebody_without_telling_what_it_says(office, secret, client):
    second, code = make_officer(), secret.aspiration.code
    client.force_login(office["lurah"])
    board, address = "/admin/aspirasi/papan/", f"/admin/aspirasi/{code}/pemutus/"
    for page in (client.get(board), client.get(address)):
        assert code in page.text
        assert "Sangat rahasia" not in page.text
        assert REASON not in page.text
    assert address in client.get(board).text
    for wrong in ("", "abc", office["officer"].pk, 10**30):
        page = client.post(address, {"officer": wrong})
        assert page.status_code == 200
        assert page.context["form"].errors["officer"]
    assert client.post(address, {"officer": second.pk}).status_code == 302
    secret.refresh_from_db()
    assert secret.second_officer == second
    entry = TrailEntry.objects.get(action="aspirations.second_officer")
    assert (entry.actor, entry.data) == (office["lurah"], {"officer": second.pk})
    assert second.name in client.get(board).text


def test_what_is_decided_needs_no_second_officer(office, resident, client):
    found = contested(office, resident)
    services.decide_contest(
        actor=office["verifier"], contest=found, outcome=ContestOutcome.REFUSED, text="Tetap."
    )
    client.force_login(office["lurah"])
    address = f"/admin/aspirasi/{found.aspiration.code}/pemutus/"
    assert client.get(address).status_code == 302
    assert client.post(address, {"officer": make_officer().pk}).status_code == 302
    with pytest.raises(NotAllowed):
        name(office, found, make_officer())
    assert client.get("/admin/aspirasi/TB-2026-XXXXX/pemutus/").status_code == 404


def test_the_desk_offers_the_decision_and_no_other_step(office, resident, client):
    found = contested(office, resident)
    client.force_login(office["verifier"])
    page = client.get(reverse("aspirations_desk:case", args=[found.aspiration.code]))
    assert [choice.name for choice in page.context["acts"]] == ["contest"]


def test_the_lurah_finds_the_way_from_a_public_case(office, resident, client):
    found = contested(office, resident)
    client.force_login(office["lurah"])
    page = client.get(reverse("aspirations_desk:case", args=[found.aspiration.code]))
    address = reverse("aspirations_desk:second_officer", args=[found.aspiration.code])
    assert address in page.text
    client.force_login(office["verifier"])
    page = client.get(reverse("aspirations_desk:case", args=[found.aspiration.code]))
    assert address not in page.text
