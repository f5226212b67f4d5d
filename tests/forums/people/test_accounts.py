"""People in the admin: one name, an address without regard to case, groups that make staff."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from forums.people.models import User
from forums.people.permissions import may_leave
from tests.factories.people import PASSWORD, UserFactory

FORM = {"email": "Siti@Example.org", "name": "Siti", "password1": PASSWORD, "password2": PASSWORD}


@pytest.fixture
def administrator(as_staff):
    return as_staff("Administrator")


@pytest.fixture
def editors(staff):
    staff("Redaksi")
    return Group.objects.get(name="Redaksi")


def test_a_person_is_made_with_one_name_and_becomes_staff_by_a_group(administrator, editors):
    response = administrator.post(
        reverse("wagtailusers_users:add"), FORM | {"groups": [editors.pk]}
    )
    assert response.status_code == 302
    siti = User.objects.get(email="siti@example.org")
    assert (siti.name, siti.is_staff, siti.is_superuser) == ("Siti", True, False)


def test_the_form_cannot_make_somebody_almighty(administrator, editors):
    administrator.post(
        reverse("wagtailusers_users:add"), FORM | {"groups": [editors.pk], "is_superuser": "on"}
    )
    assert not User.objects.get(name="Siti").is_superuser


def test_an_address_in_other_letters_is_the_same_address(administrator, editors):
    UserFactory(email="siti@example.org")
    response = administrator.post(reverse("wagtailusers_users:add"), FORM)
    assert "email" in response.context["form"].errors
    assert User.objects.filter(email__iexact="siti@example.org").count() == 1


def test_leaving_all_groups_ends_being_staff(administrator, staff):
    editor = staff("Redaksi")
    data = {"email": editor.email, "name": "Budi Baru", "is_active": "on"}
    administrator.post(reverse("wagtailusers_users:edit", args=[editor.pk]), data)
    editor.refresh_from_db()
    assert (editor.name, editor.is_staff) == ("Budi Baru", False)


def test_only_the_almighty_edit_the_almighty(administrator):
    almighty = UserFactory(is_superuser=True, is_staff=True)
    response = administrator.get(reverse("wagtailusers_users:edit", args=[almighty.pk]))
    assert response.status_code == 302


def test_only_the_almighty_change_the_almighty_in_lists(administrator, editors, client):
    almighty = UserFactory(is_superuser=True, is_staff=True)
    other = UserFactory(is_staff=True)
    acts = {"set_active_state": {"mark_as_active": False}, "assign_role": {"role": editors.pk}}

    def change_both():
        for act, data in acts.items():
            url = reverse("wagtail_bulk_action", args=["people", "user", act])
            query = f"?next=/admin/&id={almighty.pk}&id={other.pk}"
            assert client.post(f"{url}{query}", data).status_code == 302
        almighty.refresh_from_db()
        return almighty.is_active, almighty.groups.exists()

    assert change_both() == (True, False)
    client.force_login(UserFactory(is_superuser=True, is_staff=True))
    assert change_both() == (False, True)


def test_the_list_shows_and_finds_names(administrator, staff):
    staff("Redaksi", name="Mariam Contoh", email="mariam@example.org")
    url = reverse("wagtailusers_users:index")
    page = administrator.get(url, {"q": "mariam"}).content.decode()
    assert "Mariam Contoh" in page
    assert "mariam@example.org" in page
    assert "Redaksi" in page
    assert "Mariam Contoh" not in administrator.get(url, {"q": "tidak-ada"}).content.decode()
    for ordering in ("name", "-name", "email", "-last_login"):
        assert administrator.get(url, {"ordering": ordering}).status_code == 200


@pytest.mark.parametrize("address", ["siti@example.org", "SITI@example.ORG"])
def test_signing_in_does_not_depend_on_capital_letters(client, staff, address):
    staff("Redaksi", email="siti@example.org")
    response = client.post(
        reverse("account_login"),
        {"login": address, "password": PASSWORD, "next": reverse("wagtailadmin_home")},
    )
    assert response.status_code == 302
    assert response.url == reverse("wagtailadmin_home")


def test_the_sidebar_greets_with_the_name(as_staff):
    client = as_staff("Redaksi")
    name = User.objects.get(groups__name="Redaksi").name
    assert name in client.get(reverse("wagtailadmin_home")).content.decode()


def test_business_owners_are_residents_without_a_door_to_the_office(administrator, staff, client):
    owners = Group.objects.get(name="Pelaku UMKM")
    assert not owners.permissions.exists()
    person = UserFactory(resident=True)
    url = reverse("wagtailusers_users:edit", args=[person.pk])
    data = {"email": person.email, "name": person.name, "is_active": "on", "groups": [owners.pk]}
    assert administrator.post(url, data).status_code == 302
    person = User.objects.get(pk=person.pk)
    assert (list(person.groups.all()), person.is_staff) == ([owners], False)
    assert may_leave(person)
    client.force_login(person)
    assert client.get("/admin/", follow=True).status_code == 403
