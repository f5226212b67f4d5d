"""Everything that waits to be announced, told together with one button."""

import pytest

from forums.aspirations import services
from forums.aspirations.desk import announcing
from forums.aspirations.models import Aspiration, Step
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import Kind
from tests.factories.aspirations import make_aspiration, make_category, make_officer
from tests.factories.people import UnitFactory, user_with_role

TAB = "/admin/aspirasi/?tampil=umumkan"
ADDRESS = "/admin/aspirasi/umumkan/?tampil=umumkan"
pytestmark = pytest.mark.django_db


@pytest.fixture
def held(verifier):
    """A function: makes so many that are declined in silence."""
    category = make_category()

    def make(number, **fields):
        rows = [make_aspiration(category=category, **fields) for _number in range(number)]
        for one in rows:
            services.move(
                actor=verifier, aspiration=one, act=Act.REFUSE, reason="Sudah ada.", announced=False
            )
        return rows

    return make


def asked(client, address=ADDRESS):
    """What the page that asks writes into its form."""
    context = client.get(address).context
    return {"until": context["until"], "after": context["after"]}


def announced():
    return Aspiration.objects.filter(public_stage=Stage.REFUSED).count()


def said(response):
    return [str(message) for message in response.context["messages"]]


def test_all_of_the_tab_and_not_only_what_one_page_shows(desk, held):
    held(30)
    page = desk.get(TAB)
    assert "/admin/aspirasi/umumkan/?tampil=umumkan" in page.text
    assert len(page.context["page"].items) == 25
    asking = desk.get(ADDRESS)
    assert asking.context["count"] == 30
    assert announced() == 0
    done = desk.post(ADDRESS, asked(desk), follow=True)
    assert done.redirect_chain[0][0] == TAB
    assert announced() == 30
    assert "30" in said(done)[0]
    assert not Step.objects.unannounced().exists()


def test_only_what_the_filters_leave(desk, held):
    held(2, kind=Kind.COMPLAINT)
    held(3)
    address = f"{ADDRESS}&kind=complaint"
    assert desk.get(address).context["count"] == 2
    desk.post(address, asked(desk, address))
    assert announced() == 2


def test_a_filter_with_a_mistake_announces_nothing(desk, held):
    held(1)
    address = f"{ADDRESS}&kind=nonsense"
    assert desk.get(address).context["count"] == 0
    assert desk.post(address, {"until": 10**9, "after": 0}).status_code == 302
    assert announced() == 0


def test_what_changed_after_the_question_is_left_and_named(desk, held, verifier):
    first, _other = held(2)
    question = asked(desk)
    services.forward_outside(
        actor=verifier, aspiration=first, channel="jaki", number="77", reason=""
    )
    done = desk.post(ADDRESS, question, follow=True)
    assert announced() == 1
    assert any(first.code in sentence for sentence in said(done))


def test_the_office_that_is_not_in_charge_announces_nothing(held, client):
    unit = UnitFactory()
    officer, other = make_officer(unit), make_officer(unit)
    held(1, unit=unit, officer=officer)
    client.force_login(other)
    done = client.post(ADDRESS, asked(client), follow=True)
    assert announced() == 0
    assert len(said(done)) == 1


def test_it_goes_on_where_the_time_was_over(desk, held, monkeypatch):
    held(5)
    monkeypatch.setattr(announcing, "PORTION", 2)
    ticks = iter([0, 1, 99] * 3)
    monkeypatch.setattr(announcing.time, "monotonic", lambda: next(ticks))
    question = asked(desk)
    counts = []
    for _press in range(2):
        page = desk.post(ADDRESS, question)
        assert page.status_code == 200
        question = {"until": page.context["until"], "after": page.context["after"]}
        counts.append((announced(), page.context["count"]))
    assert counts == [(2, 3), (4, 1)]
    assert desk.post(ADDRESS, question).status_code == 302
    assert announced() == 5


@pytest.mark.parametrize("data", [{}, {"until": "x", "after": "-1"}, {"until": "9" * 40}])
def test_odd_numbers_announce_nothing(desk, held, data):
    held(1)
    assert desk.post(ADDRESS, data).status_code == 302
    assert announced() == 0


@pytest.mark.parametrize(("role", "status"), [("Lurah", 302), ("Redaksi", 302), ("Petugas", 200)])
def test_who_may(role, status, client, held):
    held(1)
    client.force_login(user_with_role(role))
    assert client.get(ADDRESS).status_code == status
    assert client.post(ADDRESS, {"until": 10**9}).status_code == 302
    assert announced() == 0


def test_nothing_waits(desk):
    page = desk.get(ADDRESS)
    assert page.status_code == 200
    assert page.context["count"] == 0
    assert "umumkan/?" not in desk.get(TAB).text
