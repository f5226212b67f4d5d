"""Those who verify hear of what comes in: in the list at once, by mail once a day."""

import pytest

from forums.aspirations.services import Voice
from forums.aspirations.states import Channel, Privacy
from forums.notices.kinds import Category, NoticeKind
from forums.notices.models import Delivery, Notice, Preference
from forums.notices.states import Cadence
from tests.factories.aspirations import make_officer, make_verifier, sent
from tests.factories.people import UserFactory, user_with_role

NEW = "aspirations.new"
pytestmark = pytest.mark.django_db


def test_all_who_verify_hear_of_it(verifier):
    second = make_verifier()
    make_officer(), user_with_role("Lurah"), make_verifier(is_active=False)
    one = sent(None).aspiration
    notices = Notice.objects.filter(kind=NEW)
    assert {notice.recipient for notice in notices} == {verifier, second}
    assert one.title in notices[0].title
    assert notices[0].url == f"/admin/aspirasi/{one.code}/"
    assert notices[0].in_app


def test_mails_are_gathered_once_a_day(verifier):
    sent(None), sent(UserFactory(resident=True))
    assert set(Delivery.objects.values_list("cadence", flat=True)) == {Cadence.DAILY}
    assert Delivery.objects.filter(recipient=verifier).count() == 2


@pytest.mark.parametrize(
    ("wish", "cadence"),
    [(Cadence.WEEKLY, Cadence.WEEKLY), (Cadence.DAILY, Cadence.DAILY), (Cadence.OFF, None)],
)
def test_wishes_are_kept(verifier, wish, cadence):
    Preference.objects.create(user=verifier, category=Category.OFFICIAL, email=wish)
    sent(None)
    assert Delivery.objects.values_list("cadence", flat=True).first() == cadence
    assert Notice.objects.filter(kind=NEW, recipient=verifier).exists()


def test_other_kinds_are_mailed_as_they_are_wished():
    kind = NoticeKind("x.y", Category.OFFICIAL, "x")
    assert {wish: kind.cadence(wish) for wish in Cadence} == {wish: wish for wish in Cadence}


def test_a_confidential_one_is_named_by_its_code_alone(verifier):
    one = sent(
        UserFactory(resident=True), privacy=Privacy.CONFIDENTIAL, title="Sangat rahasia sekali"
    ).aspiration
    notice = Notice.objects.get(kind=NEW)
    assert one.code in notice.title
    words = str((notice.texts, notice.title, notice.text, notice.topic, notice.heading))
    assert "rahasia sekali" not in words
    assert one.category.name not in words


def test_the_same_form_twice_tells_once(verifier):
    token = "5e0c2f0e-9f5b-4f0e-8a43-6a6a2f1f7c11"
    sent(None, token=token), sent(None, token=token)
    assert Notice.objects.filter(kind=NEW).count() == 1


def test_whoever_wrote_it_down_needs_no_word(verifier):
    other = make_verifier()
    sent(verifier, voice=Voice(channel=Channel.COUNTER, consent_version=1))
    assert [notice.recipient for notice in Notice.objects.filter(kind=NEW)] == [other]


def test_who_has_opened_it_needs_no_mail(verifier, client):
    one = sent(None).aspiration
    client.force_login(verifier)
    client.get(f"/admin/aspirasi/{one.code}/")
    assert not Notice.objects.of(verifier).unread().exists()
