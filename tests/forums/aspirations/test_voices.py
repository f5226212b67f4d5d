"""Supporting and following through the buttons, also by several people at once."""

import pytest
from django.test import Client

from forums.aspirations.models import Aspiration, Follow, Support
from forums.aspirations.services import support
from forums.aspirations.stages import Stage
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration
from tests.factories.at_once import at_once
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tree(site_tree):
    """Every page needs the frame of the site."""


@pytest.fixture
def resident():
    return UserFactory(resident=True)


def press(client, aspiration, button="dukung", wants="1"):
    return client.post(f"{aspiration.get_absolute_url()}{button}/", {"wants": wants})


def count(aspiration):
    return Aspiration.objects.get(pk=aspiration.pk).supporters_count


def test_a_voice_counts_once_and_can_be_taken_back(client, resident):
    one = make_aspiration(author=UserFactory(resident=True))
    client.force_login(resident)
    for wants, expected in (("1", 1), ("1", 1), ("0", 0), ("0", 0), ("1", 1)):
        response = press(client, one, wants=wants)
        assert response.url == f"{one.get_absolute_url()}#dukung"
        assert count(one) == Support.objects.filter(aspiration=one).count() == expected


def test_the_button_says_what_it_does_next(client, resident):
    one = make_aspiration(author=UserFactory(resident=True))
    client.force_login(resident)
    assert 'name="wants" value="1" aria-pressed="false"' in client.get(one.get_absolute_url()).text
    press(client, one)
    page = client.get(one.get_absolute_url()).text
    assert page.count('name="wants" value="0" aria-pressed="true"') == 2  # supports and follows


def test_whoever_may_not_support_is_not_asked_to(client, resident):
    one = make_aspiration(author=resident)
    address = f"/en/aspirasi/{one.code}/"
    assert "Do you want this too?" in client.get(address).text
    client.force_login(resident)
    page = client.get(address).text
    assert "Do you want this too?" not in page
    assert "News of this aspiration" in page


def test_following_can_be_ended(client, resident):
    one = make_aspiration()
    client.force_login(resident)
    press(client, one, "ikuti")
    assert Follow.objects.filter(user=resident, aspiration=one).exists()
    press(client, one, "ikuti", wants="0")
    assert not Follow.objects.filter(user=resident, aspiration=one).exists()


@pytest.mark.parametrize("button", ["dukung", "ikuti"])
def test_visitors_are_led_to_the_door_and_back_to_what_they_pressed(client, button):
    one = make_aspiration()
    response = press(client, one, button)
    assert response.status_code == 302
    assert response.url == "/akun/masuk/?next=/akun/lanjutkan/"
    assert count(one) == 0


@pytest.mark.parametrize("button", ["dukung", "ikuti"])
def test_a_link_alone_changes_nothing(client, resident, button):
    one = make_aspiration()
    client.force_login(resident)
    assert client.get(f"{one.get_absolute_url()}{button}/").status_code == 405


def test_a_press_without_a_token_of_the_form_is_refused(resident):
    one = make_aspiration()
    client = Client(enforce_csrf_checks=True)
    client.force_login(resident)
    assert press(client, one).status_code == 403
    assert count(one) == 0


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"visibility": Visibility.PENDING}, 404),
        ({"visibility": Visibility.HIDDEN}, 404),
        ({"stage": Stage.MERGED}, 403),
        ({"author": "self"}, 403),
    ],
)
def test_what_cannot_be_supported(client, resident, fields, status):
    fields = {name: resident if value == "self" else value for name, value in fields.items()}
    one = make_aspiration(**fields)
    client.force_login(resident)
    expected = 403 if fields.get("author") == resident else status
    assert press(client, one).status_code == expected
    assert count(one) == 0


def test_a_form_without_its_field_is_refused(client, resident):
    client.force_login(resident)
    assert client.post(f"{make_aspiration().get_absolute_url()}dukung/").status_code == 400


@pytest.mark.django_db(transaction=True)
def test_many_voices_at_once_are_all_counted():
    one = make_aspiration(author=UserFactory(resident=True))
    people = [UserFactory(resident=True) for _number in range(4)]
    results = at_once(
        *(lambda person=person: support(actor=person, aspiration=one) for person in people)
    )
    assert results == [True] * 4
    assert count(one) == 4


@pytest.mark.django_db(transaction=True)
def test_one_person_pressing_twice_at_once_counts_once(resident):
    one = make_aspiration(author=UserFactory(resident=True))
    results = at_once(*[lambda: support(actor=resident, aspiration=one)] * 2)
    assert sorted(results) == [False, True]
    assert count(one) == 1
