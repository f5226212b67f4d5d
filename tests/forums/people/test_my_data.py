"""Data saya: see, correct, agree, download, leave; and what the retention job removes."""

import csv
import io
import json
import zipfile
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.utils import timezone

from forums.people.models import Consent, Unit, User
from forums.people.permissions import may_take_part
from forums.people.services import (
    cancel_deletion,
    erase_person,
    export_data,
    give_consent,
    request_deletion,
    withdraw_consent,
)
from forums.trail.models import TrailEntry
from tests.factories.people import PASSWORD, UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
DETAILS = {"name": "Siti Baru", "nickname": "", "rw": "", "rt": "", "language": "en"}


@pytest.fixture
def resident():
    return UserFactory(resident=True)


@pytest.fixture
def signed_in(client, resident):
    client.post("/akun/masuk/", {"login": resident.email, "password": PASSWORD})
    client.post("/akun/pastikan/", {"password": PASSWORD})
    return client


def fresh(person):
    return User.objects.get(pk=person.pk)


def test_details_are_corrected(signed_in, resident):
    assert signed_in.post("/akun/data-saya/", DETAILS).status_code == 302
    assert (fresh(resident).name, fresh(resident).language) == ("Siti Baru", "en")
    entry = TrailEntry.objects.filter(action="people.account.change").get()
    assert "Siti" not in str(entry.data)


@pytest.mark.parametrize("wrong", [{"name": ""}, {"rw": "0"}, {"rw": "3"}, {"rt": "4"}])
def test_wrong_details_are_kept_in_the_form_only(signed_in, resident, wrong):
    response = signed_in.post("/akun/data-saya/", DETAILS | wrong)
    assert response.status_code == 422
    assert fresh(resident).name == resident.name


def test_consent_is_given_and_withdrawn_with_what_hangs_on_it(signed_in, resident):
    url = "/akun/data-saya/persetujuan/"
    signed_in.post(url, {"purpose": "neighbourhood", "act": "give"})
    assert signed_in.post("/akun/data-saya/", DETAILS | {"rw": "3"}).status_code == 302
    assert fresh(resident).rw == 3
    signed_in.post(url, {"purpose": "neighbourhood", "act": "withdraw"})
    assert fresh(resident).rw is None
    assert Consent.objects.get(purpose="neighbourhood").withdrawn_at
    assert signed_in.post(url, {"purpose": "selling"}).status_code == 404


def test_withdrawing_participation_ends_it(resident):
    assert may_take_part(resident)
    withdraw_consent(actor=resident, purpose="participation")
    assert not may_take_part(resident)
    give_consent(actor=resident, purpose="participation")
    give_consent(actor=resident, purpose="participation")
    assert may_take_part(resident)
    assert resident.consents.count() == 2


def test_everything_is_downloaded(signed_in, resident):
    User.objects.filter(pk=resident.pk).update(name="=1+1")
    response = signed_in.get("/akun/data-saya/unduh/")
    assert response["Content-Type"] == "application/zip"
    archive = zipfile.ZipFile(io.BytesIO(response.content))
    account = json.loads(archive.read("account.json"))
    assert account[0]["email"] == resident.email
    text = archive.read("account.csv").decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert row["name"] == "'=1+1"
    assert {"account_consents.json", "account_sessions.csv"} <= set(archive.namelist())


def test_the_download_holds_nothing_of_others(resident):
    other = UserFactory(resident=True)
    text = zipfile.ZipFile(io.BytesIO(export_data(resident)))
    assert not any(other.email.encode() in text.read(name) for name in text.namelist())


def test_leaving_can_be_regretted(signed_in, resident):
    signed_in.post("/akun/hapus/")
    assert fresh(resident).deletion_requested_at
    assert not may_take_part(fresh(resident))
    assert signed_in.get("/akun/").context["erased_on"]
    signed_in.post("/akun/hapus/batal/")
    assert may_take_part(fresh(resident))


def test_staff_leave_through_their_office(staff):
    with pytest.raises(PermissionDenied):
        request_deletion(actor=staff("Redaksi"))


def test_after_the_days_of_regret_nothing_leads_to_the_person(resident):
    unit = UnitFactory(members=[resident])
    request_deletion(actor=resident)
    with time_machine.travel(timezone.now() + timedelta(days=13)):
        call_command("retain_personal_data")
        assert fresh(resident).erased_at is None
    with time_machine.travel(timezone.now() + timedelta(days=14, hours=1)):
        call_command("retain_personal_data")
        call_command("retain_personal_data")
    gone = fresh(resident)
    assert gone.erased_at
    assert not gone.is_active
    assert not gone.has_usable_password()
    assert gone.display_name in ("Warga", "Resident")
    assert resident.email not in (gone.email, gone.name)
    assert not EmailAddress.objects.filter(user=gone).exists()
    assert not gone.consents.exists()
    assert not unit.members.exists()
    assert not TrailEntry.objects.filter(label__contains=resident.name).exists()
    assert TrailEntry.objects.filter(action="people.account.erase").count() == 1


def test_whoever_regretted_is_not_erased(resident):
    request_deletion(actor=resident)
    cancel_deletion(actor=resident)
    with time_machine.travel(timezone.now() + timedelta(days=30)):
        call_command("retain_personal_data")
    assert fresh(resident).erased_at is None


def test_accounts_never_verified_go_after_a_week(staff):
    begun = UserFactory(declared_adult_at=timezone.now())
    kept = [UserFactory(resident=True), staff("Lurah"), UserFactory()]
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        call_command("retain_personal_data")
    assert not User.objects.filter(pk=begun.pk).exists()
    assert User.objects.filter(pk__in=[person.pk for person in kept]).count() == 3


def test_an_erased_address_can_sign_up_again(resident):
    address = resident.email
    erase_person(actor=None, person=resident)
    assert User.objects.create_user(address, name="Orang Lain")


def test_looking_at_an_account_leaves_a_trace(as_staff, resident):
    client = as_staff("Administrator")
    client.get(f"/admin/users/edit/{resident.pk}/")
    client.get(f"/admin/users/{resident.pk}/")
    assert TrailEntry.objects.readings().filter(object_id=str(resident.pk)).exists()


def test_units_have_officers(as_staff):
    unit = UnitFactory(members=[UserFactory(is_staff=True)])
    assert list(Unit.objects.of(unit.members.get())) == [unit]
    assert as_staff("Administrator").get("/admin/snippets/people/unit/").status_code == 200


@pytest.mark.parametrize("page", ["/akun/data-saya/unduh/", "/akun/hapus/"])
def test_heavy_acts_ask_for_the_password_again(client, resident, page):
    client.force_login(resident)
    response = client.get(page)
    assert response.status_code == 302
    assert response.url.startswith("/akun/pastikan/")
