"""Undoing, revising, claiming, notes and ready-made reasons."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone, translation

from forums.moderation import services
from forums.moderation.house_times import CLAIM_HOLDS, UNDO_WITHIN
from forums.moderation.models import Appeal, Case, CaseNote, Decision, ReasonTemplate
from forums.moderation.services import AlreadyDecided, ClaimedByAnother
from forums.moderation.states import Cause, ForbiddenMove, Outcome, Visibility
from forums.notices.models import Delivery, Mail, Notice
from forums.people.services import erase_person
from forums.trail.models import TrailEntry

V = Visibility
STATES = {
    # state before → every decision
    V.PENDING: (V.VISIBLE, V.REJECTED),
    V.VISIBLE: (V.VISIBLE, V.HIDDEN),
    V.HIDDEN: (V.VISIBLE, V.HIDDEN),
    V.REJECTED: (V.VISIBLE, V.REJECTED),
    V.WITHDRAWN: (V.WITHDRAWN,),
}
PAIRS = [(old, new) for old, news in STATES.items() for new in news]


@pytest.fixture
def decide(remarks, resident, moderator, rule):
    """A function: state before and after → a reported text and the decision about it."""

    def make(old, new, actor=None, **fields):
        note = remarks.objects.create(author=resident(), text="teks", visibility=V.VISIBLE)
        services.report_content(actor=resident(), content=note, reason="hoax")
        remarks.objects.update(visibility=old)
        case = Case.objects.about(note).get()
        values = {"version": case.version, "to": new, "rule": rule, "reason": "alasan"} | fields
        return note, services.decide_case(actor=actor or moderator, case=case, **values)

    return make


def snapshot(note):
    """All that a decision changes, but for times and versions."""
    note.refresh_from_db()
    cases = Case.objects.about(note).order_by("pk")
    return (
        note.visibility,
        list(cases.values_list("pk", "state", "decided_at")),
        list(Decision.objects.about(note).values_list("pk", flat=True)),
        list(cases.values_list("reports__upheld", flat=True)),
        list(Appeal.objects.order_by("pk").values_list("outcome", "decided_by", "decided_at")),
        sorted(Notice.objects.values_list("pk", flat=True)),
        sorted(Delivery.objects.values_list("notice", flat=True)),
    )


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_undoing_gives_back_what_was(old, new, remarks, resident, moderator, rule):
    note = remarks.objects.create(author=resident(), text="teks", visibility=V.VISIBLE)
    services.report_content(actor=resident(), content=note, reason="hoax")
    remarks.objects.update(visibility=old)
    before, case = snapshot(note), Case.objects.get()
    values = {"version": case.version, "to": new, "rule": rule, "reason": "alasan"}
    decision = services.decide_case(actor=moderator, case=case, **values)
    assert snapshot(note) != before
    undone = services.undo_decision(actor=moderator, decision=decision)
    assert snapshot(note) == before
    assert undone.version > case.version
    # It stays with whoever thinks again, and can be decided again.
    assert undone.claimed_by == moderator
    entry = TrailEntry.objects.get(action="moderation.case.undo")
    assert (entry.actor, entry.from_state, entry.to_state) == (moderator, new, old)
    values["version"] = undone.version
    services.decide_case(actor=moderator, case=undone, **values)
    told = Notice.objects.filter(recipient=note.author, kind="moderation.decided")
    assert told.exists() == (old != new or new in (V.HIDDEN, V.REJECTED))


@pytest.mark.parametrize(("seconds", "is_possible"), [(0, True), (29, True), (30, False)])
def test_undoing_is_possible_for_thirty_seconds(decide, moderator, client, seconds, is_possible):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        _note, decision = decide(V.PENDING, V.VISIBLE)
        client.force_login(moderator)
        clock.shift(UNDO_WITHIN * seconds / 30)
        page = client.get(reverse("moderating:queue")).text
        assert (reverse("moderating:undo") in page) == is_possible
        answer = client.post(reverse("moderating:undo"), {"decision": decision.pk})
        assert answer.status_code == 302
        assert Case.objects.open().exists() == is_possible


def test_no_mail_leaves_while_a_decision_can_be_undone(decide, moderator):
    with time_machine.travel(timezone.now(), tick=False):
        note, decision = decide(V.VISIBLE, V.HIDDEN)
        now = timezone.now()
        people = Delivery.objects.filter(notice__kind__in=["moderation.decided"])
        assert people.filter(recipient=note.author).exists()
        assert not Delivery.objects.due(now + UNDO_WITHIN).exists()
        assert Delivery.objects.due(now + 3 * UNDO_WITHIN).count() == Delivery.objects.count()
        # What a mail has taken up is not taken back.
        sent = Mail.objects.create(recipient=note.author, cadence="at_once", message_id="x")
        people.update(mail=sent)
        services.undo_decision(actor=moderator, decision=decision)
        assert Notice.objects.filter(recipient=note.author).count() == 1


def test_undoing_is_for_the_one_who_decided_and_for_the_last_word(
    decide, moderator, staff, remarks, rule
):
    other = staff("Moderator")
    note, decision = decide(V.VISIBLE, V.HIDDEN)
    with pytest.raises(PermissionDenied):
        services.undo_decision(actor=other, decision=decision)
    # Another moderator is faster with a change of their own.
    values = {"to": V.VISIBLE, "rule": None, "reason": "Ternyata baik."}
    services.revise_decision(actor=other, decision=decision, **values)
    with pytest.raises(PermissionDenied):
        services.undo_decision(actor=moderator, decision=decision)
    note.refresh_from_db()
    assert note.visibility == V.VISIBLE
    # What the author has taken back meanwhile stays taken back.
    third, withdrawn = decide(V.PENDING, V.VISIBLE)
    services.withdraw_content(actor=third.author, content=third)
    with pytest.raises(PermissionDenied):
        services.undo_decision(actor=moderator, decision=withdrawn)
    # And once it is undone, it is undone.
    _fourth, again = decide(V.PENDING, V.VISIBLE)
    services.undo_decision(actor=moderator, decision=again)
    with pytest.raises(PermissionDenied):
        services.undo_decision(actor=moderator, decision=again)


def test_an_appeal_is_undone_and_revised_with_what_hangs_on_it(decide, moderator, staff, rule):
    other, third = staff("Moderator"), staff("Moderator")
    note, decision = decide(V.VISIBLE, V.HIDDEN)
    appeal = services.appeal_decision(actor=note.author, decision=decision, text="mohon")
    before = snapshot(note)
    values = {"version": 1, "to": V.VISIBLE, "rule": None, "reason": "Dibaca lagi."}
    granted = services.decide_appeal(actor=other, appeal=appeal, **values)
    services.undo_decision(actor=other, decision=granted)
    assert snapshot(note) == before
    case = Case.objects.open().get()
    services.release_case(actor=other, case=case)
    appeal.refresh_from_db()
    values["version"] = case.version
    granted = services.decide_appeal(actor=other, appeal=appeal, **values)
    change = {"to": V.HIDDEN, "rule": rule, "reason": "Tetap melanggar."}
    with pytest.raises(PermissionDenied):
        services.revise_decision(actor=moderator, decision=granted, **change)
    services.revise_decision(actor=third, decision=granted, **change)
    appeal.refresh_from_db()
    assert (appeal.outcome, appeal.decided_by) == (Outcome.REFUSED, third)
    assert list(decision.case.reports.values_list("upheld", flat=True)) == [True]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_revising_replaces_the_decision_and_tells_the_author(old, new, decide, staff, rule):
    other = staff("Moderator")
    note, decision = decide(old, new)
    for to in V:
        change = {"to": to, "rule": rule, "reason": "Setelah dibaca lagi."}
        is_possible = new != V.WITHDRAWN and to in STATES[new] and to != new
        if not is_possible:
            with pytest.raises((PermissionDenied, ForbiddenMove, ValidationError)):
                services.revise_decision(actor=other, decision=decision, **change)
            continue
        with pytest.raises(ValidationError):
            services.revise_decision(actor=other, decision=decision, **change | {"reason": " "})
        revised = services.revise_decision(actor=other, decision=decision, **change)
        note.refresh_from_db()
        assert (note.visibility, revised.revises) == (to, decision)
        assert list(Decision.objects.about(note).in_force()) == [revised]
        upheld = to in (V.HIDDEN, V.REJECTED)
        assert list(decision.case.reports.values_list("upheld", flat=True)) == [upheld]
        told = Notice.objects.filter(recipient=note.author).latest("pk")
        assert "Setelah dibaca lagi." in told.text
        # The change can be undone as well; then the first decision holds again.
        services.undo_decision(actor=other, decision=revised)
        assert list(Decision.objects.about(note).in_force()) == [decision]
        note.refresh_from_db()
        assert note.visibility == new
        assert not Case.objects.about(note).open().exists()


def test_a_replaced_decision_leads_its_author_to_the_new_one(decide, staff, client):
    note, decision = decide(V.VISIBLE, V.HIDDEN)
    change = {"to": V.VISIBLE, "rule": None, "reason": "Keliru."}
    revised = services.revise_decision(actor=staff("Moderator"), decision=decision, **change)
    client.force_login(note.author)
    page = client.get(reverse("moderation:decision", args=[decision.pk])).text
    assert reverse("moderation:decision", args=[revised.pk]) in page
    assert 'value="appeal"' not in page


def test_a_wrong_change_keeps_what_was_typed(decide, moderator, client):
    _note, decision = decide(V.VISIBLE, V.HIDDEN)
    client.force_login(moderator)
    url = reverse("moderating:revise", args=[decision.case_id])
    page = client.post(url, {"to": "hidden", "reason": "kalimat yang diketik"})
    assert page.status_code == 200
    assert "kalimat yang diketik" in page.text
    note = reverse("moderating:note", args=[decision.case_id])
    assert "x" * 2001 in client.post(note, {"text": "x" * 2001}).text
    sanction = reverse("moderating:sanction", args=[decision.case_id])
    assert "kalimat lain" in client.post(sanction, {"reason": "kalimat lain"}).text


def test_a_claim_keeps_others_away_and_ends_by_itself(decide, remarks, resident, staff, client):
    one, other = staff("Moderator", name="Ibu Rini"), staff("Moderator", name="Pak Sapto")
    note = remarks.objects.create(author=resident(), text="teks")
    case = services.open_case(content=note, cause=Cause.NEWCOMER)
    values = {"version": 1, "to": V.VISIBLE, "rule": None, "reason": ""}
    with time_machine.travel(timezone.now(), tick=False) as clock:
        services.claim_case(actor=one, case=case)
        for act in (
            lambda: services.claim_case(actor=other, case=case),
            lambda: services.decide_case(actor=other, case=case, **values),
        ):
            with pytest.raises(ClaimedByAnother):
                act()
        client.force_login(other)
        page = client.get(reverse("moderating:case", args=[case.pk])).text
        assert "Ibu Rini" in page
        assert "data-decide" not in page
        assert "Ibu Rini" in client.get(reverse("moderating:queue")).text
        services.claim_case(actor=other, case=case, take_over=True)
        services.release_case(actor=one, case=case)
        assert case.claimed_by == other
        services.release_case(actor=other, case=case)
        assert case.claimed_by is None
        services.claim_case(actor=one, case=case)
        clock.shift(CLAIM_HOLDS)
        assert not Case.objects.get().is_claimed
        services.decide_case(actor=other, case=case, **values)
    case.refresh_from_db()
    assert case.claimed_by is None
    with pytest.raises(AlreadyDecided):
        services.claim_case(actor=one, case=case)
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.update(claimed_by=one, claimed_until=None)
    acts = TrailEntry.objects.filter(action__startswith="moderation.case.claim")
    assert acts.count() == 3


def test_notes_are_for_moderators(decide, moderator, staff, client):
    note, decision = decide(V.VISIBLE, V.HIDDEN)
    services.add_note(actor=moderator, case=decision.case, text="  Ingat kasus lama.  ")
    for actor in (note.author, staff("Lurah")):
        with pytest.raises(PermissionDenied):
            services.add_note(actor=actor, case=decision.case, text="x")
    for text in (" ", "x" * 2001):
        with pytest.raises(ValidationError):
            services.add_note(actor=moderator, case=decision.case, text=text)
    client.force_login(staff("Moderator"))
    assert (
        "Ingat kasus lama." in client.get(reverse("moderating:case", args=[decision.case_id])).text
    )
    client.force_login(note.author)
    page = client.get(reverse("moderation:decision", args=[decision.pk])).text
    assert "Ingat kasus lama." not in page
    entry = TrailEntry.objects.get(action="moderation.case.note")
    assert "Ingat" not in entry.reason + str(entry.data)
    erase_person(actor=None, person=note.author)
    assert not CaseNote.objects.exists()


def test_a_ready_made_reason_is_read_in_the_readers_language(decide, client, rule):
    template = ReasonTemplate.objects.offered().get(rule=rule)
    english = ReasonTemplate.objects.get(
        translation_key=template.translation_key, locale__language_code="en"
    )
    assert template.text != english.text
    note, decision = decide(V.VISIBLE, V.HIDDEN, template=template, rule=None, reason="")
    assert (decision.rule, decision.reason) == (rule, template.text)
    told = Notice.objects.get(recipient=note.author, kind="moderation.decided")
    assert template.text in told.words("id")["text"]
    assert english.text in told.words("en")["text"]
    with translation.override("en"):
        assert decision.localized_reason == english.text
    # Browsers send other line ends; words of one's own are told as they are.
    template.text = "Baris satu.\nBaris dua."
    template.save()
    sent = {"template": template, "reason": "Baris satu.\r\nBaris dua."}
    assert decide(V.VISIBLE, V.HIDDEN, **sent)[1].template == template
    sent["reason"] += " Terima kasih."
    assert decide(V.VISIBLE, V.HIDDEN, **sent)[1].template is None


def test_moderators_read_the_trail_of_the_forum_only(client, decide, moderator, staff, resident):
    from forums.trail.services import record, record_reading

    note, decision = decide(V.VISIBLE, V.HIDDEN)
    record(actor=moderator, action="boards.thread.pin", target=note)
    record(actor=staff("Lurah"), action="aspirations.refuse", target=note)
    record_reading(actor=staff("Lurah"), target=note.author, what="aspirations.case")
    client.force_login(moderator)
    page = client.get("/admin/trail/")
    rooms = {entry.action.partition(".")[0] for entry in page.context["object_list"]}
    assert rooms == {"moderation", "boards"}
    acts = {entry.action for entry in page.context["object_list"]}
    assert {"moderation.case.decide", "boards.thread.pin"} <= acts
    # Who reported something is nobody's business there.
    reporter = decision.case.reports.get().reporter
    assert "moderation.report" not in acts
    assert reporter.name not in page.text
    exported = b"".join(client.get("/admin/trail/?export=csv").streaming_content).decode()
    assert reporter.name not in exported
    assert "aspirations." not in exported
    found = client.get("/admin/trail/", {"who": moderator.email}).context["object_list"]
    assert not found


def test_nothing_confidential_is_in_the_trail_of_moderators(client, moderator, resident):
    from forums.aspirations.models import Aspiration
    from forums.aspirations.states import Privacy
    from forums.trail.services import record
    from tests.factories.aspirations import make_aspiration

    open_one = make_aspiration(author=resident(), title="Lampu mati")
    secret = make_aspiration(author=resident(), title="Rahasia warga")
    for aspiration in (open_one, secret):
        record(actor=moderator, action="moderation.content.hide", target=aspiration)
    Aspiration.objects.filter(pk=secret.pk).update(
        privacy=Privacy.CONFIDENTIAL, visibility=V.PENDING
    )
    client.force_login(moderator)
    page = client.get("/admin/trail/").text
    assert "Lampu mati" in page
    assert "Rahasia warga" not in page
    assert secret.code not in page


def test_the_home_of_the_admin_tells_a_moderator_what_waits(
    client, decide, moderator, staff, remarks, resident
):
    other = staff("Moderator")
    note, decision = decide(V.VISIBLE, V.HIDDEN, actor=other)
    services.appeal_decision(actor=note.author, decision=decision, text="mohon")
    later, urgent = (
        services.open_case(
            content=remarks.objects.create(author=resident(), text=text),
            cause=Cause.NEWCOMER,
            urgent=text == "mendesak",
        )
        for text in ("nanti", "mendesak")
    )
    Case.objects.filter(pk=later.pk).update(due_at=timezone.now() - timedelta(hours=1))
    services.claim_case(actor=moderator, case=later)
    client.force_login(moderator)
    panels = {p.name: p for p in client.get(reverse("wagtailadmin_home")).context["panels"]}
    assert [row.title for row in panels["cases"].rows] == ["mendesak", "nanti"]
    assert all(row.late for row in panels["cases"].rows)
    assert [row.title for row in panels["appeals"].rows] == ["teks"]
    assert [row.title for row in panels["claimed_cases"].rows] == ["nanti"]
    client.force_login(other)
    panels = {p.name: p for p in client.get(reverse("wagtailadmin_home")).context["panels"]}
    assert "appeals" not in panels
    assert urgent.urgent
