"""What the services do, and what they refuse."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from forums.moderation import services
from forums.moderation.figures import covered
from forums.moderation.house_times import reporter_weight
from forums.moderation.models import Case, Decision, Report, WatchedWord
from forums.moderation.permissions import may_publish, why_not_publish
from forums.moderation.services.reports import weight_of
from forums.moderation.states import Cause, ForbiddenMove, Outcome, Visibility
from forums.notices.models import Notice
from forums.trail.models import TrailEntry

V = Visibility


@pytest.fixture
def note(remarks, resident):
    return remarks.objects.create(author=resident(), text="halo", visibility=V.VISIBLE)


def decide(moderator, case, to, rule=None, reason="alasan"):
    case.refresh_from_db()
    return services.decide_case(
        actor=moderator, case=case, version=case.version, to=to, rule=rule, reason=reason
    )


def refused(note, moderator, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    return decide(moderator, case, V.HIDDEN, rule)


def test_decision_hides_tells_and_leaves_a_trail(note, moderator, rule):
    decision = refused(note, moderator, rule)
    note.refresh_from_db()
    assert note.visibility == V.HIDDEN
    assert decision.evidence == "halo"
    assert Notice.objects.filter(recipient=note.author).count() == 1
    assert TrailEntry.objects.filter(action="moderation.content.hide", to_state=V.HIDDEN).exists()


def test_refusal_needs_rule_and_reason(note, moderator, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    with pytest.raises(ValidationError) as error:
        decide(moderator, case, V.HIDDEN, None, " ")
    assert set(error.value.message_dict) == {"rule", "reason"}
    assert not Decision.objects.exists()


def test_second_decision_is_too_late(note, staff, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    stale = Case.objects.get(pk=case.pk)
    decide(staff("Moderator"), case, V.HIDDEN, rule)
    with pytest.raises(services.AlreadyDecided):
        services.decide_case(
            actor=staff("Moderator"), case=stale, version=1, to=V.VISIBLE, rule=None, reason="x"
        )
    assert Decision.objects.count() == 1


def test_edit_makes_the_read_version_stale(note, moderator, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    screening = services.screen(author=note.author, texts=["baru"])
    services.recheck_edited(actor=note.author, content=note, screening=screening)
    with pytest.raises(services.AlreadyDecided):
        services.decide_case(
            actor=moderator, case=case, version=1, to=V.HIDDEN, rule=rule, reason="x"
        )


@pytest.mark.parametrize("who", ["author", "resident", "editor", "nobody"])
def test_others_do_not_decide(who, note, staff, resident, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    people = {"author": note.author, "resident": resident(), "editor": staff("Redaksi")}
    with pytest.raises(PermissionDenied):
        decide(people.get(who), case, V.HIDDEN, rule)
    case.refresh_from_db()
    assert case.is_open


def test_moderator_does_not_decide_own_text(remarks, moderator, rule):
    own = remarks.objects.create(author=moderator, text="x", visibility=V.VISIBLE)
    with pytest.raises(PermissionDenied):
        refused(own, moderator, rule)


@pytest.mark.parametrize("state", Visibility)
@pytest.mark.parametrize("to", Visibility)
def test_only_decisions_of_the_table(state, to, note, moderator, rule):
    from forums.moderation.states import DECISIONS

    type(note).objects.update(visibility=state)
    case = services.open_case(content=note, cause=Cause.REVIEW)
    if to in DECISIONS[state]:
        decide(moderator, case, to, rule)
        note.refresh_from_db()
        assert note.visibility == to
    else:
        with pytest.raises(ForbiddenMove):
            decide(moderator, case, to, rule)


def test_reports_hide_at_the_threshold(note, resident):
    for number in range(3):
        note.refresh_from_db()
        assert note.visibility == V.VISIBLE, number
        services.report_content(actor=resident(), content=note, reason="off_topic")
    note.refresh_from_db()
    assert note.visibility == V.HIDDEN
    assert Case.objects.get().hidden_at


def test_urgent_reports_shorten_the_time(note, resident):
    services.report_content(actor=resident(), content=note, reason="children")
    case = Case.objects.get()
    assert case.urgent
    assert case.due_at - case.opened_at <= timedelta(hours=4, seconds=5)


def test_nobody_reports_twice_or_themselves(note, resident):
    person = resident()
    services.report_content(actor=person, content=note, reason="hoax")
    with pytest.raises(services.AlreadyReported):
        services.report_content(actor=person, content=note, reason="hatred")
    with pytest.raises(PermissionDenied):
        services.report_content(actor=note.author, content=note, reason="hoax")


def test_what_a_moderator_kept_is_not_hidden_by_reports(note, resident, moderator):
    services.report_content(actor=resident(), content=note, reason="hoax")
    decide(moderator, Case.objects.get(), V.VISIBLE)
    for _number in range(5):
        services.report_content(actor=resident(), content=note, reason="hoax")
    note.refresh_from_db()
    assert note.visibility == V.VISIBLE


def test_guests_alone_hide_nothing(note):
    for _number in range(30):
        services.report_content(actor=None, content=note, reason="personal_data")
    note.refresh_from_db()
    assert note.visibility == V.VISIBLE


def test_weights_follow_judgements(note, resident, moderator):
    person = resident()
    services.report_content(actor=person, content=note, reason="hoax")
    decide(moderator, Case.objects.get(), V.VISIBLE)
    assert Report.objects.get().upheld is False
    assert weight_of(person) < 100
    assert reporter_weight(50, 0) <= 200
    assert reporter_weight(0, 50) >= 10


def test_appeal_goes_to_somebody_else_once(note, staff, rule):
    first, second = staff("Moderator"), staff("Moderator")
    decision = refused(note, first, rule)
    appeal = services.appeal_decision(actor=note.author, decision=decision, text="mohon")
    asked = {"appeal": appeal, "version": 1, "to": V.VISIBLE, "rule": None, "reason": ""}
    with pytest.raises(PermissionDenied):
        services.decide_appeal(actor=first, **asked)
    services.decide_appeal(actor=second, **asked)
    note.refresh_from_db()
    appeal.refresh_from_db()
    assert (note.visibility, appeal.outcome) == (V.VISIBLE, Outcome.GRANTED)
    with pytest.raises(PermissionDenied):
        services.appeal_decision(actor=note.author, decision=decision, text="lagi")


def test_refused_appeal_is_the_end(note, staff, rule):
    decision = refused(note, staff("Moderator"), rule)
    appeal = services.appeal_decision(actor=note.author, decision=decision, text="mohon")
    again = services.decide_appeal(
        actor=staff("Moderator"), appeal=appeal, version=1, to=V.HIDDEN, rule=rule, reason="tetap"
    )
    with pytest.raises(PermissionDenied):
        services.appeal_decision(actor=note.author, decision=again, text="lagi")


@pytest.mark.parametrize("days", [29, 31])
def test_appeal_has_its_time(days, note, moderator, rule):
    decision = refused(note, moderator, rule)
    with time_machine.travel(timezone.now() + timedelta(days=days), tick=False):
        if days < 30:
            assert services.appeal_decision(actor=note.author, decision=decision, text="mohon")
        else:
            with pytest.raises(PermissionDenied):
                services.appeal_decision(actor=note.author, decision=decision, text="mohon")


def test_resubmitting_opens_a_case(note, moderator, rule, resident):
    refused(note, moderator, rule)
    note.refresh_from_db()
    with pytest.raises(PermissionDenied):
        services.resubmit(actor=resident(), content=note)
    case = services.resubmit(actor=note.author, content=note)
    assert (note.visibility, case.cause) == (V.PENDING, Cause.RESUBMITTED)


def test_withdrawing_keeps_the_row_and_reported_cases(note, resident):
    services.report_content(actor=resident(), content=note, reason="hoax")
    services.withdraw_content(actor=note.author, content=note)
    note.refresh_from_db()
    assert note.visibility == V.WITHDRAWN
    assert Case.objects.get().is_open
    with pytest.raises(ForbiddenMove):
        services.withdraw_content(actor=note.author, content=note)


def test_suspension_ends(moderator, resident, rule):
    person = resident()
    services.suspend_person(actor=moderator, person=person, rule=rule, reason="x", days=3)
    assert why_not_publish(person)
    with time_machine.travel(timezone.now() + timedelta(days=4), tick=False):
        assert may_publish(person)


def test_suspension_is_lifted(moderator, resident, rule):
    person = resident()
    given = services.suspend_person(actor=moderator, person=person, rule=rule, reason="x", days=3)
    services.lift_sanction(actor=moderator, sanction=given, reason="y")
    assert may_publish(person)


@pytest.mark.parametrize("who", ["self", "staff", "by_resident"])
def test_sanctions_are_for_moderators_on_residents(who, moderator, staff, resident, rule):
    person = {"self": moderator, "staff": staff("Redaksi")}.get(who) or resident()
    actor = resident() if who == "by_resident" else moderator
    with pytest.raises(PermissionDenied):
        services.warn_person(actor=actor, person=person, rule=rule, reason="x")


def test_newcomers_and_links_are_held(remarks, resident):
    person = resident()
    screening = services.screen(author=person, texts=["lihat https://contoh.example"])
    assert screening.causes("none") == [Cause.LINK]
    plain = services.screen(author=person, texts=["halo"])
    first = services.first_visibility(author=person, screening=plain, premoderation="newcomers")
    assert first == V.PENDING
    for _number in range(3):
        remarks.objects.create(author=person, text="x", visibility=V.VISIBLE)
    later = services.screen(author=person, texts=["https://contoh.example"])
    assert not later.causes("newcomers")
    assert later.causes("all") == [Cause.PREMODERATION]


@pytest.mark.parametrize("act", ["block", "hold", "mask", "flag"])
def test_watched_words(act, remarks, resident):
    WatchedWord.objects.create(word="judi", act=act)
    found = services.screen(author=resident(), texts=["ayo J.U.D.I"])
    assert bool(found.errors) == (act == "block")
    assert bool(found.holds) == (act == "hold")
    assert bool(found.flags) == (act == "flag")
    assert (found.texts == ["ayo •••••••"]) == (act == "mask")


def test_shield_stops_texts_and_file_names(remarks, resident):
    assert services.screen(author=resident(), texts=["3174091505900001"]).errors
    assert services.screen(author=resident(), texts=[], names=["KK 3174091505900001.pdf"]).errors
    assert services.screen(author=resident(), texts=["0812 3456 7890"]).warnings


def test_small_cells_are_covered():
    rows = [("a", 20), ("b", 3), ("c", 7), ("d", 0)]
    assert covered(rows) == [("a", 20), ("b", None), ("c", None), ("d", 0)]
    assert covered([("a", 1), ("b", 4)]) == [("a", None), ("b", None)]
