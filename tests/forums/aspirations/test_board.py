"""The board of the lurah: who sees it, what is on it, what it costs."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.staticfiles.finders import find
from django.urls import reverse
from django.utils import timezone

from config.serving.assets import bundled
from forums.aspirations.desk.board import SHEETS
from forums.aspirations.services.figures import refresh_figures
from forums.aspirations.stages import Stage
from forums.aspirations.states import Channel, Privacy
from tests.factories.aspirations import make_aspiration, make_officer, object_to, promise
from tests.factories.people import UnitFactory, user_with_role
from tests.factories.queries import queries_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)
MOST_QUERIES = 45  # what the admin asks for its own frame included


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def units(db):
    promise()
    ekbang, kesra = UnitFactory(name="Seksi Ekbang"), UnitFactory(name="Seksi Kesra")
    late(12, unit=ekbang, title="Lampu padam paling lama")
    late(9, unit=ekbang)
    late(15, unit=kesra, privacy=Privacy.CONFIDENTIAL, title="Sangat rahasia")
    make_aspiration(title="Belum ada unitnya")
    for _number in range(4):
        make_aspiration(
            stage=Stage.ANSWERED,
            unit=kesra,
            answer_days=2,
            is_answered_in_time=True,
            channel=Channel.COUNTER,
        )
    contested = make_aspiration(stage=Stage.ANSWERED, unit=ekbang)
    object_to(contested)
    refresh_figures()
    return ekbang, kesra


def late(days, **fields):
    """One that should have been answered ``days`` ago."""
    day = timezone.localdate() - timedelta(days=days)
    created = timezone.now() - timedelta(days=days + 20)
    return make_aspiration(
        stage=Stage.FORWARDED, due_on=day, answer_due_on=day, created_at=created, **fields
    )


def board(client):
    response = client.get(reverse("aspirations_desk:board"))
    assert response.status_code == 200
    return response


@pytest.mark.parametrize(
    ("role", "may"),
    [
        ("Lurah", True),
        ("Verifikator", True),
        ("Administrator", True),
        ("Petugas", False),
        ("Moderator", False),
        ("Redaksi", False),
        ("Penerjemah", False),
    ],
)
def test_who_sees_it(role, may, site_tree, as_staff):
    client = as_staff(role)
    response = client.get(reverse("aspirations_desk:board"))
    assert (response.status_code == 200) == may
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert (reverse("aspirations_desk:board") in home) == may


def test_its_style_sheets_are_collected_by_themselves():
    assert not set(SHEETS) & set(bundled())
    assert "ui/css/reset.css" in bundled()
    assert all(find(name) for name in SHEETS)


def test_visitors_sign_in_first(client, site_tree):
    assert client.get(reverse("aspirations_desk:board")).status_code == 302


def test_units_stand_in_the_order_of_what_is_late(site_tree, as_staff, units):
    ekbang = units[0]
    context = board(as_staff("Lurah")).context
    assert [(card.name, card.overdue) for card in context["units"]][:2] == [
        ("Seksi Ekbang", 2),
        ("Seksi Kesra", 1),
    ]
    first, second = context["units"][:2]
    assert first.oldest.title == "Lampu padam paling lama"
    assert f"unit={ekbang.pk}" in first.url
    assert second.measures.on_time_percent == 80
    assert [count for _words, count, _url in context["waiting"]] == [3, 1, 1, 0]


def test_links_lead_to_the_list(site_tree, as_staff, units):
    client = as_staff("Lurah")
    context = board(client).context
    for _words, _count, url in context["waiting"]:
        assert client.get(url).status_code == 200
    late(11, title="Terlambat tanpa unit")
    for _words, count, url in board(client).context["waiting"][1:]:
        assert len(client.get(url).context["page"].items) == count
    without = next(card for card in board(client).context["units"] if not card.key)
    assert [row.title for row in client.get(without.url).context["page"].items] == [
        "Terlambat tanpa unit"
    ]
    page = client.get(context["units"][0].url).content.decode()
    assert "Lampu padam paling lama" in page
    assert "Belum ada unitnya" not in page


def test_what_is_confidential_is_counted_but_not_named(site_tree, as_staff, units):
    page = board(as_staff("Lurah")).content.decode()
    assert "Sangat rahasia" not in page
    assert "Seksi Kesra" in page


def test_whoever_has_it_in_hand_may_read_its_code(site_tree, client, units):
    officer = make_officer(units[1])
    officer.groups.add(*user_with_role("Lurah").groups.all())
    client.force_login(officer)
    context = board(client).context
    card = next(card for card in context["units"] if card.name == "Seksi Kesra")
    assert card.oldest.is_confidential


def test_the_number_of_queries_does_not_grow(site_tree, as_staff, units):
    client = as_staff("Lurah")
    url = reverse("aspirations_desk:board")
    few = queries_of(client, url)
    for number in range(5):
        unit = UnitFactory()
        late(number + 1, unit=unit)
        make_aspiration(stage=Stage.IN_PROGRESS, unit=unit)
    refresh_figures()
    assert queries_of(client, url) == few < MOST_QUERIES


def test_empty(site_tree, as_staff):
    assert "<svg" in board(as_staff("Lurah")).content.decode()
