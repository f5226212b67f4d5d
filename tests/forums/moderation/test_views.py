"""The public pages and the moderators' screens."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from forums.moderation import services
from forums.moderation.models import Case, Report, Rule, Sanction
from forums.moderation.states import Cause, Visibility

V = Visibility


@pytest.fixture
def note(remarks, resident):
    return remarks.objects.create(author=resident(), text="halo tetangga", visibility=V.VISIBLE)


@pytest.fixture
def decision(note, moderator, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    return services.decide_case(
        actor=moderator, case=case, version=1, to=V.HIDDEN, rule=rule, reason="alasan"
    )


def test_reporting(client, note, resident):
    url = reverse("moderation:report", args=["catatan", note.pk])
    client.force_login(resident())
    assert "halo tetangga" in client.get(url).content.decode()
    assert client.post(url, {"reason": "nonsense"}).status_code == 200
    assert client.post(url, {"reason": "hoax", "text": "x"}).status_code == 302
    assert Report.objects.get().text == "x"
    assert client.get(reverse("moderation:report_done")).status_code == 200


@pytest.mark.parametrize("state", [V.PENDING, V.HIDDEN, V.REJECTED, V.WITHDRAWN])
def test_what_is_not_visible_cannot_be_reported(state, client, note, resident):
    type(note).objects.update(visibility=state)
    client.force_login(resident())
    url = reverse("moderation:report", args=["catatan", note.pk])
    assert client.get(url).status_code == 404
    assert client.get(reverse("moderation:report", args=["lain", 1])).status_code == 404


@pytest.mark.parametrize(("who", "status"), [("author", 200), ("moderator", 200), ("other", 404)])
def test_decision_is_for_its_author(who, status, client, decision, moderator, resident):
    people = {"author": decision.author, "moderator": moderator}
    client.force_login(people.get(who) or resident())
    url = reverse("moderation:decision", args=[decision.pk])
    assert client.get(url).status_code == status
    if who == "author":
        assert client.post(url, {"act": "appeal", "text": "mohon"}).status_code == 302
        assert client.post(url, {"act": "appeal", "text": "lagi"}).status_code == 403


def test_figures(client, decision):
    page = client.get(reverse("moderation:figures")).content.decode()
    assert decision.author.name not in page
    assert client.get(reverse("moderation:figures") + "?tahun=1800").status_code == 404


@pytest.mark.parametrize("role", ["Redaksi", "Penerjemah"])
def test_queue_is_for_moderators(role, as_staff):
    client = as_staff(role)
    assert client.get(reverse("moderating:queue")).status_code == 302


def test_late_cases_come_first(client, remarks, resident, moderator):
    cases = []
    for number in range(3):
        note = remarks.objects.create(author=resident(), text=f"teks{number}")
        cases.append(services.open_case(content=note, cause=Cause.NEWCOMER))
    Case.objects.filter(pk=cases[2].pk).update(due_at=timezone.now() - timedelta(hours=1))
    client.force_login(moderator)
    page = client.get(reverse("moderating:queue")).content.decode()
    assert page.index("teks2") < min(page.index("teks0"), page.index("teks1"))


def test_case_is_decided_on_one_screen(client, note, moderator, rule, resident):
    services.report_content(actor=resident(), content=note, reason="personal_data", text="nomornya")
    case = Case.objects.get()
    client.force_login(moderator)
    url = reverse("moderating:case", args=[case.pk])
    page = client.get(url).content.decode()
    assert "halo tetangga" in page
    assert "nomornya" in page
    data = {"version": case.version, "to": "hidden", "rule": "", "reason": ""}
    assert client.post(url, data).status_code == 200
    assert client.post(url, data | {"rule": rule.pk, "reason": "data"}).status_code == 302
    note.refresh_from_db()
    assert note.visibility == V.HIDDEN
    late = client.post(url, data | {"rule": rule.pk, "reason": "data"}, follow=True)
    assert late.status_code == 200


def test_bulk_decides_what_is_still_there(client, remarks, resident, moderator):
    notes = [remarks.objects.create(author=resident(), text=f"teks{n}") for n in range(3)]
    cases = [services.open_case(content=note, cause=Cause.NEWCOMER) for note in notes]
    client.force_login(moderator)
    chosen = [f"{cases[0].pk}:1", f"{cases[1].pk}:1", f"{cases[2].pk}:9", "x"]
    data = {"case": chosen, "asked": "1", "to": "show", "confirm": "1"}
    client.post(reverse("moderating:bulk"), data)
    states = remarks.objects.order_by("pk").values_list("visibility", flat=True)
    assert list(states) == [V.VISIBLE, V.VISIBLE, V.PENDING]


def test_sanction_from_the_case(client, note, moderator, rule):
    case = services.open_case(content=note, cause=Cause.REVIEW)
    client.force_login(moderator)
    url = reverse("moderating:sanction", args=[case.pk])
    data = {"kind": "suspension", "days": 7, "rule": rule.pk, "reason": "x"}
    assert client.post(url, data).status_code == 302
    assert Sanction.objects.get().person == note.author


def test_proposed_rules_come_in_all_languages(as_staff):
    client = as_staff("Administrator")
    client.post(reverse("moderating:rules"))
    client.post(reverse("moderating:rules"))
    assert Rule.objects.citable().count() == 7


def test_queries_do_not_grow(client, remarks, resident, moderator, django_assert_max_num_queries):
    client.force_login(moderator)
    for number in range(20):
        note = remarks.objects.create(author=resident(), text=f"teks{number}")
        services.open_case(content=note, cause=Cause.NEWCOMER)
    url = reverse("moderating:queue")
    client.get(url)
    with django_assert_max_num_queries(30):
        client.get(url)
