"""The moderators' screens: people and sanctions, opening a case, the menu, urgent notices."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from forums.moderation import services
from forums.moderation.desk.counts import counts_for
from forums.moderation.desk.menu import menu_item
from forums.moderation.models import Case, Sanction
from forums.moderation.permissions import may_publish
from forums.moderation.states import Cause, Visibility
from forums.moderation.urgent import URGENT
from forums.notices.models import Notice
from forums.trail.models import TrailEntry
from tests.factories.people import UserFactory

V = Visibility


@pytest.fixture
def note(remarks, resident):
    return remarks.objects.create(author=resident(), text="halo tetangga", visibility=V.VISIBLE)


def test_a_person_is_suspended_and_the_suspension_lifted(client, moderator, resident, rule):
    person = resident(name="Pak Tarno")
    client.force_login(moderator)
    people, about = reverse("moderating:people"), reverse("moderating:person", args=[person.pk])
    assert about in client.get(people, {"q": "tarno"}).content.decode()
    data = {"kind": "suspension", "days": 7, "rule": rule.pk, "reason": "alasannya"}
    assert client.post(about, data | {"reason": ""}).status_code == 200
    assert client.post(about, data).status_code == 302
    assert not may_publish(person)
    assert "Pak Tarno" in client.get(people).content.decode()
    assert "alasannya" in client.get(about).content.decode()
    lift = reverse("moderating:lift", args=[Sanction.objects.get().pk])
    client.post(lift, {"reason": ""})
    assert not may_publish(person)
    client.post(lift, {"reason": "cukup"})
    client.post(lift, {"reason": "sekali lagi"})
    assert may_publish(person)
    assert Notice.objects.filter(recipient=person).count() == 2
    assert TrailEntry.objects.filter(action="moderation.sanction.lift", reason="cukup").count() == 1


def test_looking_at_a_person_is_noted(client, moderator, resident):
    client.force_login(moderator)
    client.get(reverse("moderating:person", args=[resident().pk]))
    assert TrailEntry.objects.filter(data__what="moderation.person", actor=moderator).exists()


def test_a_search_finds_no_staff_and_no_addresses(client, moderator, resident, staff):
    person, colleague = resident(), staff("Redaksi", name="Tarno Redaksi")
    client.force_login(moderator)
    for wanted in (person.email, colleague.name):
        assert not client.get(reverse("moderating:people"), {"q": wanted}).context["found"]


def test_a_case_is_opened_without_a_report(client, note, moderator):
    client.force_login(moderator)
    report = client.get(reverse("moderation:report", args=["catatan", note.pk]))
    url = reverse("moderating:open", args=["catatan", note.pk])
    assert url in report.content.decode()
    assert "halo tetangga" in client.get(url).content.decode()
    assert client.post(url, {"note": ""}).status_code == 200
    assert not Case.objects.exists()
    client.post(url, {"note": "periksa nadanya"})
    case = Case.objects.get()
    assert (case.cause, case.findings) == (Cause.REVIEW, ["periksa nadanya"])
    assert client.get(url).url == reverse("moderating:case", args=[case.pk])
    assert "periksa nadanya" in client.get(client.get(url).url).content.decode()


def test_opening_has_its_limits(note, moderator, resident):
    for actor in (note.author, resident(), None):
        with pytest.raises(PermissionDenied):
            services.open_review(actor=actor, content=note, note="x")
    with pytest.raises(ValidationError):
        services.open_review(actor=moderator, content=note, note=" ")
    type(note).objects.update(visibility=V.WITHDRAWN)
    with pytest.raises(PermissionDenied):
        services.open_review(actor=moderator, content=note, note="x")


def open_many(remarks, author, number):
    for _one in range(number):
        note = remarks.objects.create(author=author, text="x")
        services.open_case(content=note, cause=Cause.NEWCOMER)


def test_the_queue_says_how_many_reported(client, note, moderator, resident):
    services.report_content(actor=resident(), content=note, reason="hoax")
    client.force_login(moderator)
    assert "1 laporan</td>" in client.get(reverse("moderating:queue")).text
    services.report_content(actor=resident(), content=note, reason="hoax")
    assert "2 laporan</td>" in client.get(reverse("moderating:queue")).text


def test_the_menu_counts(remarks, resident, moderator, django_assert_num_queries):
    request = RequestFactory().get("/")
    request.user = moderator
    item, author = menu_item(), resident()
    plain = item.render_component(request).label
    open_many(remarks, author, 2)
    assert "2" not in plain
    assert item.render_component(request).label.endswith("(2)")
    open_many(remarks, author, 10)
    late = timezone.now() - timedelta(hours=1)
    Case.objects.filter(pk=Case.objects.first().pk).update(due_at=late)
    with django_assert_num_queries(1):
        counts = counts_for(moderator)
    assert (counts["waiting"], counts["late"]) == (12, 1)
    label = item.render_component(request).label
    assert "1" in label
    assert "12" not in label


def test_moderators_hear_once_of_what_cannot_wait(note, resident, staff):
    first, second, editor = staff("Moderator"), staff("Moderator"), staff("Redaksi")
    services.report_content(actor=resident(), content=note, reason="hoax")
    assert not Notice.objects.filter(kind=URGENT).exists()
    services.report_content(actor=None, content=note, reason="children", text="rahasia")
    services.report_content(actor=resident(), content=note, reason="personal_data")
    told = Notice.objects.filter(kind=URGENT)
    assert sorted(told.values_list("recipient", flat=True)) == sorted([first.pk, second.pk])
    assert editor.pk not in told.values_list("recipient", flat=True)
    case = Case.objects.get()
    assert told.first().url == reverse("moderating:case", args=[case.pk])
    assert case.due_at <= timezone.now() + timedelta(hours=4)
    for secret in ("rahasia", note.text, note.author.name):
        assert secret not in str(told.first().texts)


def test_without_moderators_administrators_hear_of_it(note, resident):
    boss = UserFactory(administrator=True)
    services.report_content(actor=resident(), content=note, reason="threat")
    assert Notice.objects.get(kind=URGENT).recipient == boss
