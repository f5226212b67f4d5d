"""The button pressed twice on a bad line, and two that object at the same moment."""

import uuid

import pytest

from forums.aspirations import services
from forums.aspirations.models import Aspiration, Contest, Message
from forums.aspirations.stages import Act, Stage
from forums.boards.refusals import NotAllowed
from tests.factories.aspirations import make_aspiration, make_category, make_officer, sent
from tests.factories.at_once import at_once
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("is_guest", [True, False], ids=["guest", "resident"])
def test_one_sent_twice_is_one(is_guest):
    author = None if is_guest else UserFactory(resident=True)
    category, token = make_category(), str(uuid.uuid4())

    def work():
        return sent(author, category=category, token=token)

    first, second = at_once(work, work)
    assert first.aspiration.pk == second.aspiration.pk
    assert first.secret == second.secret
    assert Aspiration.objects.count() == 1


def test_one_message_sent_twice_is_one():
    author = UserFactory(resident=True)
    one = make_aspiration(author=author)

    def work():
        return services.send_message(actor=author, aspiration=one, text="Halo.", token="a" * 32)

    first, second = at_once(work, work)
    assert first.pk == second.pk
    assert Message.objects.count() == 1


def test_one_objects_once():
    author, officer = UserFactory(resident=True), make_officer(UnitFactory())
    one = make_aspiration(author=author, stage=Stage.FORWARDED, unit=officer.units.get())
    services.move(actor=officer, aspiration=one, act=Act.ANSWER, answer="Sudah.")

    def work():
        return services.contest(actor=author, aspiration=one, reason="Belum.")

    results = at_once(work, work, losing=(NotAllowed,))
    assert NotAllowed in results
    assert Contest.objects.count() == 1
