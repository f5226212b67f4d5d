"""The section of the home page: no query once it is known, and never older than a change."""

import pytest
from wagtail.models import Locale

from forums.aspirations.home_section import aspirations_context
from forums.aspirations.services import announce, move
from forums.aspirations.stages import Act, Stage
from forums.moderation.models import Rule
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, open_case
from forums.moderation.states import Cause, Visibility
from tests.factories.aspirations import make_aspiration, make_verifier
from tests.factories.people import user_with_role

pytestmark = pytest.mark.django_db


def shown():
    return aspirations_context(Locale.get_default(), 3)["aspirations"]


def test_it_costs_nothing_once_it_is_known(django_assert_num_queries):
    locale = Locale.get_default()
    make_aspiration()
    aspirations_context(locale, 3)
    with django_assert_num_queries(0):
        assert len(aspirations_context(locale, 3)["aspirations"]) == 1


def test_what_is_hidden_is_gone_at_once():
    propose(actor=None)
    aspiration = make_aspiration()
    assert shown() == [aspiration]
    case = open_case(content=aspiration, cause=Cause.REVIEW)
    decide_case(
        actor=user_with_role("Moderator"),
        case=case,
        version=case.version,
        to=Visibility.HIDDEN,
        rule=Rule.objects.first(),
        reason="Menyebut nama orang.",
    )
    assert shown() == []


def test_a_decision_is_shown_when_it_is_announced_and_not_before():
    aspiration, verifier = make_aspiration(), make_verifier()
    given = {"act": Act.ANSWER, "answer": "Jawaban kami.", "announced": False}
    move(actor=verifier, aspiration=aspiration, **given)
    assert [one.public_stage for one in shown()] == [Stage.RECEIVED]
    announce(actor=verifier, aspiration=aspiration)
    assert [one.public_stage for one in shown()] == [Stage.ANSWERED]
