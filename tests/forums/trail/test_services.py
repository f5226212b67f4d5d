"""The trail is written to, and never rewritten."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError, transaction

from forums.trail.models import READING, TrailEntry, TrailIsKept
from forums.trail.services import forget_names, record, record_reading
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db


def test_it_says_who_what_why():
    boss, person = user_with_role("Lurah"), UserFactory(name="Sutarmi")
    entry = record(
        actor=boss,
        action="people.user.suspend",
        target=person,
        from_state="active",
        to_state="suspended",
        reason="Tiga kali menghina",
        data={"days": 7},
    )
    entry.refresh_from_db()
    assert (entry.actor, entry.role) == (boss, "Lurah")
    assert (entry.label, entry.object_id) == ("", str(person.pk))
    assert entry.content_type.model == "user"
    assert list(TrailEntry.objects.about(person)) == [entry]
    assert not TrailEntry.objects.about(boss).exists()


@pytest.mark.parametrize("actor", [None, AnonymousUser()])
def test_the_site_itself_may_act(actor):
    entry = record(actor=actor, action="x.y.z", target=None)
    assert (entry.actor, entry.role, entry.content_type, entry.label) == (None, "", None, "")


def test_roles_of_residents_and_the_almighty():
    assert record(actor=UserFactory(), action="x", target=None).role == ""
    assert record(actor=UserFactory(administrator=True), action="x", target=None).role
    assert len(str(record(actor=None, action="x", target=UserFactory(name="x" * 100)))) <= 210


def test_what_is_undone_leaves_no_trail():
    with transaction.atomic():
        record(actor=None, action="x.y.z", target=None)
        transaction.set_rollback(True)
    assert not TrailEntry.objects.exists()


def test_looks_are_told_from_changes():
    person = UserFactory()
    look = record_reading(actor=UserFactory(), target=person, what="profile")
    change = record(actor=None, action="x.y.z", target=person)
    assert (look.action, look.is_reading, look.data) == (READING, True, {"what": "profile"})
    assert list(TrailEntry.objects.readings()) == [look]
    assert list(TrailEntry.objects.changes()) == [change]


def test_nothing_is_rewritten():
    entry = record(actor=None, action="x.y.z", target=None)
    entry.action = "other"
    for change in (
        entry.save,
        entry.delete,
        TrailEntry.objects.all().delete,
        lambda: TrailEntry.objects.update(action="other"),
        lambda: TrailEntry.objects.bulk_update([entry], ["action"]),
        lambda: TrailEntry.objects.update_or_create({"action": "other"}, pk=entry.pk),
        lambda: TrailEntry.objects.bulk_create(
            [TrailEntry(pk=entry.pk, action="other")],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["action"],
        ),
    ):
        with pytest.raises(TrailIsKept), transaction.atomic():
            change()
    with pytest.raises(IntegrityError), transaction.atomic():
        TrailEntry(pk=entry.pk, action="other").save()
    assert TrailEntry.objects.get().action == "x.y.z"


def test_it_outlives_people():
    boss = UserFactory()
    entry = record(actor=boss, action="x.y.z", target=boss)
    boss.delete()
    entry.refresh_from_db()
    assert (entry.actor, entry.actor_name) == (None, "Mantan warga")
    own = record(actor=None, action="x.y.z", target=None)
    assert own.actor_name == "Situs"


def test_an_erased_person_is_no_longer_named():
    person, other = UserFactory(name="Sutarmi"), UserFactory(name="Lain")
    for one in (person, other):
        record(actor=None, action="x.y.z", target=one, reason=f"Tentang {one}", data={"a": 1})
    unit = record(actor=None, action="x.y.z", target=UnitFactory(name="Sutarmi"))
    assert forget_names(target=person) == 1
    entry = TrailEntry.objects.about(person).get()
    assert (entry.action, entry.label, entry.reason, entry.data) == ("x.y.z", "", "", {})
    assert TrailEntry.objects.about(other).get().reason == "Tentang Lain"
    assert TrailEntry.objects.get(pk=unit.pk).label == "Sutarmi"
