"""Who may erase whom, what the admin says about it, and erasing again after a restore."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.urls import reverse
from wagtail.actions import action_registry
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

from config.roles import ROLES
from forums.people.erasing import EraseAction, EraseBulkAction
from forums.people.erasures import note_missing_erasures, noted_erasures
from forums.people.models import User
from forums.people.services import erase_person
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db
SINGLE = "wagtailusers_users:delete"


@pytest.fixture
def ledger(settings, tmp_path):
    """A ledger of its own, empty."""
    settings.ERASURES_LEDGER = tmp_path / "erasures.log"
    return settings.ERASURES_LEDGER


def bulk_url(*people):
    query = "&".join(f"id={person.pk}" for person in people)
    return f"{reverse('wagtail_bulk_action', args=['people', 'user', 'delete'])}?{query}"


def erased():
    return set(User.objects.filter(erased_at__isnull=False).values_list("pk", flat=True))


def test_the_admin_knows_no_other_way_to_delete_a_user():
    assert action_registry.get_action_class(User, "delete") is EraseAction
    found = bulk_action_registry.get_bulk_action_class("people", "user", "delete")
    assert found is EraseBulkAction


@pytest.mark.parametrize("role", [*ROLES, "resident"])
def test_who_erases_whom(site_tree, client, role):
    actor = UserFactory(resident=True) if role == "resident" else user_with_role(role)
    person, almighty = UserFactory(resident=True), UserFactory(administrator=True)
    client.force_login(actor)
    for target in (actor, almighty, person):
        client.post(reverse(SINGLE, args=[target.pk]))
        client.post(bulk_url(target))
        try:
            erase_person(actor=actor, person=target)
        except PermissionDenied:
            continue
    assert erased() == ({person.pk} if role == "Administrator" else set())


def test_many_at_once_and_what_is_said(site_tree, as_staff):
    client = as_staff("Administrator")
    people = UserFactory.create_batch(3, resident=True, name="Zulaikha")
    page = client.get(bulk_url(*people))
    assert "tidak dapat dibatalkan" in page.text
    client.post(bulk_url(*people))
    assert erased() == {person.pk for person in people}
    for url in (reverse("wagtailusers_users:index"), reverse("wagtailadmin_reports:site_history")):
        assert "Zulaikha" not in client.get(url).text
    for name in ("edit", "delete"):
        url = reverse(f"wagtailusers_users:{name}", args=[people[0].pk])
        assert client.get(url).status_code == 404


def test_who_came_back_with_a_backup_is_erased_again(ledger, django_capture_on_commit_callbacks):
    person, stays = UserFactory.create_batch(2, resident=True)
    before = User.objects.filter(pk=person.pk).values().get()
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(actor=None, person=person)
    assert before["name"] not in ledger.read_text()
    assert before["email"] not in ledger.read_text()
    assert ledger.stat().st_mode & 0o077 == 0
    User.objects.filter(pk=person.pk).update(**before)
    call_command("apply_erasures")
    assert erased() == {person.pk}
    call_command("apply_erasures")
    person.refresh_from_db()
    assert (person.name, person.is_active) == ("", False)
    assert not User.objects.filter(pk=stays.pk, name="").exists()


def test_another_person_with_the_key_of_an_erased_one_stays(
    ledger, django_capture_on_commit_callbacks
):
    person = UserFactory(resident=True)
    before = User.objects.filter(pk=person.pk).values().get()
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(actor=None, person=person)
    later = before["date_joined"] + datetime.timedelta(seconds=1)
    User.objects.filter(pk=person.pk).update(**{**before, "date_joined": later})
    call_command("apply_erasures")
    assert erased() == set()


def test_the_ledger_is_mended_from_the_database(ledger, django_capture_on_commit_callbacks):
    person = UserFactory(resident=True)
    erase_person(actor=None, person=person)
    assert noted_erasures() == set()
    call_command("retain_personal_data")
    assert noted_erasures() == {(person.pk, person.date_joined)}
    content = ledger.read_text()
    note_missing_erasures()
    assert ledger.read_text() == content


def test_without_a_ledger_nobody_is_erased(ledger):
    UserFactory()
    call_command("apply_erasures")
    assert erased() == set()


def test_a_ledger_that_cannot_be_written_does_not_undo_an_erasure(
    ledger, settings, django_capture_on_commit_callbacks
):
    settings.ERASURES_LEDGER = ledger / "no" / "folder"
    person = UserFactory(resident=True)
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(actor=None, person=person)
    assert erased() == {person.pk}
