"""The moderators' row: its order, what is in it for whom, its tabs, and deciding many at once."""

from datetime import timedelta
from itertools import product

import pytest
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from forums.moderation import services
from forums.moderation.desk.order import ORDERS, following
from forums.moderation.models import Case, Decision
from forums.moderation.permissions import may_decide
from forums.moderation.states import Cause, Visibility

V = Visibility
QUEUE, BULK = reverse("moderating:queue"), reverse("moderating:bulk")


@pytest.fixture
def open_note(remarks, resident):
    """A function: what a case is like → an open case about a text of its own."""

    def make(text="teks", author=None, visibility=V.PENDING, **fields):
        note = remarks.objects.create(author=author or resident(), text=text, visibility=visibility)
        case = services.open_case(content=note, cause=fields.pop("cause", Cause.NEWCOMER))
        Case.objects.filter(pk=case.pk).update(**fields)
        return Case.objects.get(pk=case.pk)

    return make


@pytest.fixture
def appeal_of(remarks, resident, rule):
    """A function: moderator → the case of an appeal against their decision."""

    def make(moderator):
        note = remarks.objects.create(author=resident(), text="banding", visibility=V.VISIBLE)
        case = services.open_case(content=note, cause=Cause.REVIEW)
        values = {"version": 1, "to": V.HIDDEN, "rule": rule, "reason": "x"}
        decision = services.decide_case(actor=moderator, case=case, **values)
        services.appeal_decision(actor=note.author, decision=decision, text="mohon")
        return Case.objects.about(note).open().get()

    return make


def test_what_is_urgent_comes_first_then_what_is_due_first(client, open_note, moderator):
    now = timezone.now()
    plan = {"tidak lekas": (False, 20), "terlambat": (False, -3), "mendesak": (True, 1)}
    for text, (urgent, hours) in plan.items():
        open_note(text, urgent=urgent, due_at=now + timedelta(hours=hours))
    client.force_login(moderator)
    page = client.get(QUEUE)
    rows = [case.excerpt for case in page.context["waiting"].items]
    assert rows == ["mendesak", "terlambat", "tidak lekas"]
    for order in ("newest", "reported", "x"):
        found = client.get(QUEUE, {"order": order}).context["waiting"].items
        assert found[0].excerpt == "mendesak"


@pytest.mark.parametrize("order", ORDERS)
def test_following_walks_through_the_whole_queue_once(order, open_note, moderator, client):
    now = timezone.now()
    for urgent, hours, weight in product((True, False), (1, 2), (0, 100)):
        due, opened = now + timedelta(hours=hours), now - timedelta(hours=hours)
        open_note(urgent=urgent, due_at=due, opened_at=opened, weight=weight)
    row = Case.objects.decidable_by(moderator).open()
    walked = [row.order_by(*ORDERS[order]).first()]
    while (following_case := following(row, walked[-1], order)) is not None:
        walked.append(following_case)
    assert walked == list(row.order_by(*ORDERS[order]))
    assert len(walked) == 8
    # Pages of the list agree with it.
    client.force_login(moderator)
    shown = client.get(QUEUE, {"order": order}).context["waiting"].items
    assert [case.pk for case in shown] == [case.pk for case in walked]


def test_the_row_holds_just_what_each_may_decide(
    client, open_note, appeal_of, remarks, resident, staff, django_user_model
):
    one, other, editor = staff("Moderator"), staff("Moderator"), staff("Redaksi")
    open_note("biasa")
    open_note("punya sendiri", author=one)
    appeal_of(one)
    appeal_of(other)
    gone = open_note("hilang")
    remarks.objects.filter(pk=gone.object_id).delete()
    for person in (one, other, editor, resident()):
        row = set(Case.objects.decidable_by(person).open())
        cases = Case.objects.open().with_content()
        assert row == {case for case in cases if may_decide(person, case)}
    client.force_login(one)
    page = client.get(QUEUE)
    assert len(page.context["waiting"].items) == 2
    assert "tab=others" in page.text
    reserved = client.get(QUEUE, {"tab": "others"})
    assert len(reserved.context["reserved"].items) == 2
    assert "data-case-row" not in reserved.text


def test_what_somebody_wrote_tells_them_nothing_of_the_case(client, open_note, moderator, resident):
    case = open_note("punya sendiri", author=moderator, visibility=V.VISIBLE)
    services.report_content(actor=resident(), content=case.content, reason="hoax", text="rahasia")
    client.force_login(moderator)
    page = client.get(reverse("moderating:case", args=[case.pk])).text
    assert "punya sendiri" in page
    assert "rahasia" not in page
    assert 'id="catatan"' not in page


def test_skipping_and_deciding_lead_on_and_end_in_the_queue(client, open_note, moderator, staff):
    now = timezone.now()
    cases = [open_note(due_at=now + timedelta(hours=number)) for number in range(1, 5)]
    services.claim_case(actor=staff("Moderator"), case=cases[2])
    client.force_login(moderator)
    urls = [reverse("moderating:case", args=[case.pk]) + "?order=deadline" for case in cases]
    assert client.get(urls[0]).context["skip_url"] == urls[1]
    # What somebody else looks into is left out.
    assert client.get(urls[1]).context["skip_url"] == urls[3]
    decided = client.post(urls[1], {"version": 1, "to": "visible"})
    assert decided.url == urls[3]
    assert client.get(urls[3]).context["skip_url"] == QUEUE
    assert client.post(urls[3], {"version": 1, "to": "visible"}).url == QUEUE


def bulk(client, cases, **data):
    chosen = [f"{case.pk}:{case.version}" for case in cases]
    return client.post(BULK, {"case": chosen, **data}, follow=True)


def test_many_are_decided_only_after_what_it_does_was_shown(
    client, open_note, moderator, rule, staff
):
    held, shown = open_note("ditahan"), open_note("tampil", visibility=V.VISIBLE)
    urgent, own = open_note("mendesak", urgent=True), open_note("sendiri", author=moderator)
    claimed = open_note("dibaca")
    services.claim_case(actor=staff("Moderator", name="Pak Sapto"), case=claimed)
    withdrawn = open_note("ditarik", visibility=V.WITHDRAWN)
    cases = [held, shown, urgent, own, claimed, withdrawn]
    client.force_login(moderator)
    # The list offers no tick for what is urgent, and no decision.
    queue = client.get(QUEUE).text
    assert f'value="{urgent.pk}:1"' not in queue
    first = bulk(client, cases)
    assert not first.context["form"].is_bound
    assert not first.context["form"]["to"].value()
    for data in ({}, {"to": "refuse"}, {"to": "x"}):
        asked = bulk(client, cases, asked="1", confirm="1", **data)
        assert asked.context["form"].errors
    grounds = {"to": "refuse", "rule": rule.pk, "reason": "Tulis ulang."}
    page = bulk(client, cases, asked="1", **grounds)
    assert [line.case.pk for line in page.context["done"]] == [held.pk, shown.pk]
    assert [line.to for line in page.context["done"]] == [V.REJECTED, V.HIDDEN]
    left = {line.case.pk: line.left for line in page.context["left"]}
    assert set(left) == {urgent.pk, own.pk, claimed.pk, withdrawn.pk}
    assert "Pak Sapto" in left[claimed.pk]
    assert not Decision.objects.exists()
    bulk(client, cases, asked="1", confirm="1", **grounds)
    assert sorted(Decision.objects.values_list("case", flat=True)) == [held.pk, shown.pk]
    # One press takes all of them back.
    client.post(reverse("moderating:undo"), {"all": "1"})
    assert not Decision.objects.exists()
    assert Case.objects.open().count() == len(cases)


def test_decided_cases_are_found(client, open_note, moderator, staff, resident):
    mine, theirs = (
        open_note("saluran mampet", author=resident(name="Pak Tarno")),
        open_note("lampu", author=resident(name="Bu Lastri")),
    )
    other = staff("Moderator")
    for actor, case, reason in ((moderator, mine, "Sudah sesuai."), (other, theirs, "Baik saja.")):
        values = {"version": 1, "to": V.VISIBLE, "rule": None, "reason": reason}
        services.decide_case(actor=actor, case=case, **values)
    client.force_login(moderator)

    def found(**query):
        return [case.pk for case in client.get(QUEUE, query).context["decided"].items]

    assert found(tab="decided") == [theirs.pk, mine.pk]
    assert found(tab="mine") == [mine.pk]
    for wanted in ("mampet", "tarno", "sudah sesuai", str(mine.pk), f"#{mine.pk}"):
        assert found(tab="decided", q=wanted) == [mine.pk], wanted
    for odd in ("tidak ada", "%", "9" * 60):
        assert found(tab="decided", q=odd) in ([], [theirs.pk, mine.pk]), odd
    assert not Case.objects.claimed_by(moderator).exists()


def test_all_that_a_person_wrote_is_on_one_page(client, open_note, remarks, moderator, resident):
    author = resident()
    for state in V:
        remarks.objects.create(author=author, text=f"tulisan {state}", visibility=state)
    open_note("orang lain")
    client.force_login(moderator)
    url = reverse("moderating:person", args=[author.pk])
    page = client.get(url, {"kind": "catatan"}).text
    for state in V:
        assert f"tulisan {state}" in page
        assert str(state.label) in page
    assert "orang lain" not in page
    assert client.get(url, {"kind": "entah"}).status_code == 200


def test_local_moderators_read_only_what_is_theirs(remarks, resident, rule):
    from dataclasses import replace

    from wagtail import hooks

    from forums.moderation.kinds import kind_named

    local, request = resident(), RequestFactory().get("/")
    request.user = local
    author = resident()
    mine = remarks.objects.create(author=author, text="di sini")
    remarks.objects.create(author=author, text="di sana")
    kind = replace(
        kind_named("catatan"), moderated_by=lambda user: remarks.objects.filter(pk=mine.pk)
    )
    with hooks.register_temporarily("register_moderated_kind", lambda: kind):
        assert list(kind_named("catatan").objects_for(local)) == [mine]
        services.open_case(content=mine, cause=Cause.NEWCOMER)
        assert [case.content for case in Case.objects.decidable_by(local)] == [mine]
