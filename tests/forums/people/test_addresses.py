"""The sign-in address changes by the verified way only; what the office changes, people hear of."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.contrib.auth.models import Group
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from forums.people.models import User
from forums.people.services import change_address
from forums.trail.models import TrailEntry
from tests.factories.people import PASSWORD, UserFactory, user_with_role
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db
OTHER = "lain@example.org"
NEW_PASSWORD = "kata-sandi-asing-99"
# Every field by which a form of the admin could be told a new address, name or password.
FIELDS = {"email": OTHER, "name": "Nama Lain", "username": OTHER, "first_name": "Nama"}
PASSWORDS = dict.fromkeys(
    ("password1", "password2", "new_password1", "new_password2"), NEW_PASSWORD
)
FORM = FIELDS | PASSWORDS | {"old_password": PASSWORD, "action_add": "", "is_active": "on"}
FORM |= {
    f"{panel}-{name}": value for name, value in FORM.items() for panel in ("name_email", "password")
}
THEME = {"theme-theme": "system", "theme-contrast": "system", "theme-density": "default"}


def sign_in(person):
    client = Client()
    client.post(reverse("account_login"), {"login": person.email, "password": PASSWORD})
    return client


def test_no_form_of_the_admin_changes_how_its_user_signs_in(site_tree):
    boss = user_with_role("Administrator")
    before = (boss.email, boss.name, boss.password)
    groups = {"groups": [group.pk for group in boss.groups.all()]}
    client = Client()
    client.force_login(boss)
    own = [
        route for route in all_routes() if route.text.startswith(("admin/users/", "admin/account"))
    ]
    assert {"wagtailadmin_account", "wagtailusers_users:edit"} <= {route.name for route in own}
    for route in own:
        if "delete" in route.text:
            continue
        address = "/" + re.sub(r"<[^>]*>|\(\?P<[^>]*>[^)]*\)", str(boss.pk), route.text)
        client.post(address, FORM | THEME | groups)
        boss = User.objects.get(pk=boss.pk)
        assert (boss.email, boss.name, boss.password) == before, route
    page = client.get(reverse("wagtailadmin_account")).text
    assert reverse("people:account") in page
    assert 'type="password"' not in page
    assert 'type="email"' not in page


def test_the_verified_way_asks_for_password_and_code_and_tells_the_old_address():
    officer = user_with_role("Petugas")
    old = officer.email
    client = sign_in(officer)
    address = reverse("account_email")
    asked = client.post(address, {"email": OTHER, "action_add": ""})
    assert asked.url.startswith(reverse("account_reauthenticate"))
    assert not mail.outbox
    sent = client.post(asked.url, {"password": PASSWORD})
    assert User.objects.get(pk=officer.pk).email == old
    code = re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", mail.outbox[-1].body, re.M).group(1)
    assert mail.outbox[-1].to == [OTHER]
    client.post(sent.url, {"code": code})
    assert User.objects.get(pk=officer.pk).email == OTHER
    assert [message.to for message in mail.outbox[1:]] == [[old]]


def test_the_office_changes_an_address_and_both_hear_of_it(
    site_tree, django_capture_on_commit_callbacks
):
    boss, officer = user_with_role("Administrator"), user_with_role("Petugas")
    old = officer.email
    theirs, client = sign_in(officer), sign_in(boss)
    form = {"email": OTHER.upper(), "name": officer.name, "is_active": "on"}
    form |= {"groups": [group.pk for group in officer.groups.all()]}
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("wagtailusers_users:edit", args=[officer.pk]), form | PASSWORDS)
    officer = User.objects.get(pk=officer.pk)
    assert officer.email == OTHER
    assert officer.check_password(PASSWORD)
    known = EmailAddress.objects.get(user=officer)
    assert (known.email, known.primary, known.verified) == (OTHER, True, False)
    assert [message.to for message in mail.outbox] == [[old], [OTHER]]
    for message in mail.outbox:
        assert old in message.body
        assert OTHER in message.body
    assert theirs.get("/akun/").status_code == 302
    assert not UserSession.objects.filter(user=officer).exists()
    assert TrailEntry.objects.filter(action="people.account.change_address", actor=boss).exists()
    again = Client().post(reverse("account_login"), {"login": OTHER, "password": PASSWORD})
    assert again.url == reverse("account_email_verification_sent")


@pytest.mark.parametrize("actor", ["self", "resident", "officer"])
def test_the_service_refuses_everybody_else(actor):
    person = user_with_role("Administrator")
    actors = {"self": lambda: person, "resident": UserFactory, "officer": user_with_role}
    other = actors[actor]("Petugas") if actor == "officer" else actors[actor]()
    with pytest.raises(PermissionDenied):
        change_address(actor=other, person=person, email=OTHER)
    almighty = UserFactory(is_superuser=True)
    with pytest.raises(PermissionDenied):
        change_address(actor=person, person=almighty, email=OTHER)


def test_a_role_given_in_the_list_makes_staff(as_staff, staff):
    client, editors = as_staff("Administrator"), staff("Redaksi").groups.get()
    person = UserFactory(resident=True)
    address = reverse("wagtail_bulk_action", args=["people", "user", "assign_role"])
    client.post(f"{address}?next=/admin/&id={person.pk}", {"role": editors.pk})
    assert User.objects.get(pk=person.pk).is_staff
    neighbour, owners = UserFactory(), Group.objects.get_or_create(name="Pelaku UMKM")[0]
    client.post(f"{address}?next=/admin/&id={neighbour.pk}", {"role": owners.pk})
    assert not User.objects.get(pk=neighbour.pk).is_staff
