"""The page of openness: what it shows, what it hides, what it costs."""

import csv
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.urls import reverse

from forums.aspirations.models import Aspiration, Audience, Dimension, Figure
from forums.aspirations.openness import Report, last_months
from forums.aspirations.services.figures import refresh_figures
from forums.aspirations.stages import Stage
from forums.aspirations.states import Channel, Privacy
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.people import UnitFactory
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _now():
    with time_machine.travel(NOW):
        yield


def some(count, *, month=11, year=2026, **fields):
    for number in range(count):
        created = datetime(year, month, 1 + number % 20, 5, tzinfo=UTC)
        make_aspiration(**{"created_at": created, "due_on": None, "answer_due_on": None, **fields})


def answered(count, days=3, in_time=True, **fields):
    some(count, stage=Stage.ANSWERED, answer_days=days, is_answered_in_time=in_time, **fields)


@pytest.fixture
def year():
    """A year of two categories, two units and some RWs."""
    drains, waste = make_category(name="Saluran"), make_category(name="Sampah")
    ekbang, kesra = UnitFactory(name="Seksi Ekbang"), UnitFactory(name="Seksi Kesra")
    answered(12, days=2, category=drains, unit=ekbang, rw=1)
    answered(6, days=9, in_time=False, category=drains, unit=ekbang, rw=2, month=10)
    answered(8, days=4, category=waste, unit=kesra, rw=2, month=10, channel=Channel.COUNTER)
    some(7, category=waste, unit=kesra, rw=1, month=9)
    refresh_figures()
    return drains, waste, ekbang, kesra


def page_of(client, **query):
    response = client.get(reverse("aspirations:openness"), query)
    assert response.status_code == 200
    return response.content.decode()


def test_what_it_shows(site_tree, client, year):
    page = page_of(client)
    report = Report(2026)
    assert report.total.received == 33
    assert report.summary.answered.number == 26
    assert report.summary.on_time.number == 77
    assert report.summary.median.number == 4
    assert report.assisted.number == 24
    assert [(row.label, row.received.number) for row in report.categories] == [
        ("Saluran", 18),
        ("Sampah", 15),
    ]
    assert report.least_punctual.label == "Seksi Ekbang"
    for words in ("Saluran", "Sampah", "Seksi Ekbang", "RW 001", "77%"):
        assert words in page


def test_empty(site_tree, client):
    assert "<svg" in page_of(client)


QUERIES = {
    "tahun=2026": 200,
    "tahun=2026&tahun=2026": 404,
    "tahun=1800": 404,
    "tahun=2027": 404,
    "tahun=02026": 404,
    "tahun=x": 404,
    "rw=1": 200,
    "rw=01": 404,
    "rw=999": 404,
    "rw=0": 404,
    "rw=1%00": 400,
    "page=2": 404,
}


@pytest.mark.parametrize("name", ["openness", "openness_csv"])
def test_strict_query(name, site_tree, client, year):
    url = reverse(f"aspirations:{name}")
    found = {query: client.get(f"{url}?{query}").status_code for query in QUERIES}
    assert found == QUERIES
    assert client.post(url).status_code == 405


HIDDEN = [
    {"privacy": Privacy.CONFIDENTIAL},
    {"visibility": Visibility.PENDING},
    {"visibility": Visibility.HIDDEN},
    {"visibility": Visibility.REJECTED},
    {"visibility": Visibility.WITHDRAWN},
]


def test_what_the_public_may_not_read_changes_nothing(site_tree, client, year):
    drains, _waste, ekbang, _kesra = year
    urls = [reverse("aspirations:openness"), reverse("aspirations:openness_csv")]
    before = [client.get(url).getvalue() for url in urls]
    for what in HIDDEN:
        answered(3, category=drains, unit=ekbang, rw=1, **what)
        answered(6, category=make_category(name="Rahasia"), unit=UnitFactory(), rw=77, **what)
        refresh_figures()
        assert [client.get(url).getvalue() for url in urls] == before, what
        assert client.get(f"{urls[0]}?rw=77").status_code == 404


def test_a_decision_that_waits_to_be_told_changes_nothing(site_tree, client, year):
    before = page_of(client)
    waiting = Aspiration.objects.filter(stage=Stage.RECEIVED)
    waiting.update(stage=Stage.ANSWERED, answered_at=NOW, changed_at=NOW)
    refresh_figures()
    assert page_of(client) == before


def test_small_cells_are_hidden_with_one_beside_them(site_tree, client, year):
    ekbang = year[2]
    answered(2, category=make_category(name="Langka"), unit=ekbang, rw=9)
    refresh_figures()
    report = Report(2026)
    shown = {row.label: row.received for row in report.categories}
    assert shown["Langka"].is_small
    assert shown["Sampah"].is_withheld
    assert shown["Saluran"].number == 18
    rows = list(csv.DictReader(csv_of(client)))
    cells = {row["baris"]: row["diterima"] for row in rows}
    assert cells["Langka"] == "<5"
    assert cells["Sampah"] == ""
    assert page_of(client, rw="9").count('<svg class="in-time"') == 0


def csv_of(client, query=""):
    response = client.get(reverse("aspirations:openness_csv") + query)
    assert response["Content-Type"].startswith("text/csv")
    return response.getvalue().decode().splitlines()


def test_a_year_of_four_says_nothing(site_tree, client):
    some(4)
    refresh_figures()
    assert Report(2026).is_too_small
    page = page_of(client)
    assert "chart__drawing" not in page
    assert len(csv_of(client)) == 1


def test_a_rating_of_few_is_hidden(site_tree, year):
    Figure.objects.filter(dimension=Dimension.ALL).update(ratings=1, rating_sum=5)
    assert Report(2026).summary.rating.is_small


def test_months_of_last_year_stay_as_hidden_as_on_its_own_page(site_tree):
    some(3, year=2025, month=12)
    some(30, year=2025, month=2)
    some(9, month=11)
    refresh_figures()
    this = {row.key: row.received for row in Report(2026).months}
    last = {row.key: row.received for row in Report(2025).months}
    december = date(2025, 12, 1)
    assert this[december] == last[december]
    assert this[december].is_small
    assert last[date(2025, 2, 1)].is_withheld
    assert len(this) == len(last) == 12


def test_last_months():
    assert last_months(date(2026, 1, 31), 3) == [
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
    ]


def test_names_in_english(site_tree, client, year):
    response = client.get(f"/en{reverse('aspirations:openness')}")
    assert response.status_code == 200
    assert "Aspirations in figures" in response.content.decode()


def test_the_number_of_queries_does_not_grow(site_tree, client, year):
    url = reverse("aspirations:openness")
    few = queries_of(client, url)
    for number in range(6):
        answered(6, category=make_category(), unit=UnitFactory(), rw=20 + number, month=number + 1)
    refresh_figures()
    assert queries_of(client, url) == few <= MOST
    assert Figure.objects.filter(audience=Audience.PUBLIC).count() > 20
